/**
 * How wide text is in Arial, and in the fonts with Arial's metrics (Liberation Sans, Arimo, Helvetica): so that
 * it can be measured without a browser. Widths in thousandths of the font size, from the fonts' metrics.
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’ł'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '()-r`“”‹›'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '0123456789#$?L_abdeghnopqu–£€«»'],
  [584, '+<=>~×÷'],
  [611, 'FTZßø'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'W'],
  [1000, '—…Æ™'],
  [1015, '@'],
];

const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));

/** Fonts differ a little, and rounding adds up. */
const safety = 1.04;
const boldness = 1.1;
/** Of emoji, in the fonts that have them. */
const pictograph = 1400;
const wide = 1000;
const unknown = 600;

/** The width in pixels of a line of text set `size` pixels high. */
export function textWidth(text: string, size: number, bold = false): number {
  return pixels(thousandthsOf(text), size, bold);
}

/** The width of text in thousandths of its size. Of two texts side by side it is the sum. */
export function thousandthsOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const width = ascii[text.charCodeAt(index)];
    if (width === undefined) return thousandthsOfAny(text);
    sum += width;
  }
  return sum;
}

function thousandthsOfAny(text: string): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) sum += characterWidth(character);
  return sum;
}

/** The width in pixels of so many thousandths set `size` pixels high. */
export function pixels(thousandths: number, size: number, bold = false): number {
  return (thousandths * size * safety * (bold ? boldness : 1)) / 1000;
}

function characterWidth(character: string): number {
  const width = widthOf.get(character);
  if (width !== undefined) return width;
  // Accents stand on the letter before them; joiners and marks of direction have no width.
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return pictograph;
  return wideScripts.test(character) ? wide : unknown;
}

const wideScripts =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;

/** The widths of the plain characters by their codes: most text has no others. */
const ascii = Array.from({ length: 127 }, (_, code) => characterWidth(String.fromCharCode(code)));
