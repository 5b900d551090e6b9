/**
 * How wide text is, so that it can be set without a browser: the sum of its characters' widths in Arimo, which are
 * those of Arial, Liberation Sans and Helvetica too. Characters that Arimo has not are estimated from above.
 */
import { drawable } from './element.ts';
import { known, readAround, unitsPerSize } from './arimo.ts';

/**
 * Room for what the sum leaves out: pairs of letters that are set further apart, which made up to 1.4 % of the words of
 * the test in a browser (most such pairs are set closer), and programs that round each width to the screen's pixels.
 */
const safety = 1.03;

/** The width in pixels of a line of text set `size` pixels high: rather too much than too little. */
export function textWidth(text: string, size: number, bold = false): number {
  return pixels(unitsOf(text, bold), size);
}

/** The width in pixels of so many units set `size` pixels high. */
export function pixels(units: number, size: number): number {
  return (units * size * safety) / unitsPerSize;
}

/** The width of text in units of the font. Of words with blanks between them it is the sum of theirs. */
export function unitsOf(text: string, bold = false): number {
  const widths = bold ? known.bold : known.regular;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const width = widths[text.charCodeAt(index)]!;
    if (width === 0) return unitsOfAny(text, bold);
    sum += width;
  }
  return sum;
}

/** The same for text with marks, with characters that Arimo has not, or whose widths were not yet read. */
function unitsOfAny(text: string, bold: boolean): number {
  let sum = 0;
  for (const character of drawable(text).normalize('NFC').match(asDrawn) ?? [])
    sum += unitsOfOne(character, bold);
  return sum;
}

/** A character, together with the sign that makes an emoji of it. */
const asDrawn = /\S\ufe0f|./gsu;

function unitsOfOne(character: string, bold: boolean): number {
  const isOne = !character.endsWith('\ufe0f');
  const width = isOne ? widthInArimo(character.codePointAt(0)!, bold) : 0;
  return width || (estimate(character) * (bold ? boldness : 1) * unitsPerSize) / 1000;
}

function widthInArimo(code: number, bold: boolean): number {
  const widths = bold ? known.bold : known.regular;
  if (widths[code] === 0) readAround(code);
  return widths[code] ?? 0;
}

/**
 * In thousandths of the size, for characters of other fonts: a little more than words of the script take for each of
 * their characters in the fonts of Noto. A word of nothing but wide letters takes more.
 */
function estimate(character: string): number {
  if (noWidth.test(character)) return 0;
  if (pictographs.test(character)) return 1400;
  if (narrowScripts.test(character)) return 600;
  return middlingScripts.test(character) ? 700 : 1000;
}

/** Of other fonts' bold type, by the same fonts. */
const boldness = 1.1;
/** Accents stand on the letter before them; joiners and marks of direction are not drawn. */
const noWidth = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Emoji, in the fonts that have them. */
const pictographs = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f/u;
const narrowScripts = /[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Thai}]/u;
const middlingScripts = /[\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}]/u;
