// @ts-check
/**
 * Reads the widths of Arimo's characters out of the font, and writes the module that holds them,
 * `src/formats/drawing/arimo-widths.ts`. `test/generated.test.ts` runs it.
 */
import { readFileSync } from 'node:fs';
import * as opentypeModule from 'opentype.js';
import { arimoFiles } from './font-files.js';

// A CommonJS package seen from an ES module: what it exports stands one level down.
const opentype = /** @type {typeof opentypeModule} */ (
  /** @type {any} */ (opentypeModule).default ?? opentypeModule
);

/**
 * Of one character in Regular and in Bold, in units of which the font's size has 2048.
 * @typedef {readonly [regular: number, bold: number]} Widths
 */

/** Of the font; what reads the widths counts on it. */
const unitsPerSize = 2048;

/** Digits are the characters from `#` to `~`; `!` stands for a character that is not there. */
const zero = 35;
const base = 92;
const none = '!';
/** Where more characters in a row are not there, a new run takes less room. */
const longestGap = 8;

/**
 * Blocks that are left out: notations of scholars and Old Cyrillic. Arial has not got them, so that a browser takes
 * another font for them anyway.
 */
const leftOut = [
  [0x1d00, 0x1dbf], // Phonetic Extensions
  [0x2e00, 0x2e7f], // Supplemental Punctuation
  [0xa640, 0xa69f], // Cyrillic Extended-B
  [0xab30, 0xab6f], // Latin Extended-E
];

/**
 * The widths of the font's characters, by code points in their order: of what is drawn and has a width, which marks have
 * not, in the form that text has when it is composed (Unicode's NFC).
 * @returns {Map<number, Widths>}
 */
export function arimoWidths() {
  const [regular, bold] = [advances(arimoFiles.regular), advances(arimoFiles.bold)];
  const codes = [...regular.keys()].filter(isMeasured).sort((a, b) => a - b);
  return new Map(
    codes
      .map((code) => /** @type {const} */ ([code, [regular.get(code) ?? 0, bold.get(code) ?? 0]]))
      .filter(([, [width]]) => width > 0),
  );
}

/** @param {number} code */
function isMeasured(code) {
  const character = String.fromCodePoint(code);
  return (
    !/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character) &&
    character.normalize('NFC') === character &&
    !leftOut.some(([first = 0, last = 0]) => code >= first && code <= last)
  );
}

/**
 * How far each character moves the pen.
 * @param {string} file
 * @returns {Map<number, number>}
 */
function advances(file) {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  if (font.unitsPerEm !== unitsPerSize) throw new Error(`Arimo now has ${font.unitsPerEm} units to its size`);
  const glyphs = Array.from({ length: font.glyphs.length }, (_, index) => font.glyphs.get(index));
  return new Map(
    glyphs.flatMap(({ unicodes, advanceWidth = 0 }) =>
      unicodes.map((code) => /** @type {const} */ ([code, advanceWidth])),
    ),
  );
}

/**
 * The text of the module. A digit has the 92 values of `#` to `~`. Widths that many characters have, `common`, are one
 * digit; others are four, two for each weight, of which the first is always lower than those of the common ones.
 * @param {ReadonlyMap<number, Widths>} widths
 */
export function moduleOf(widths) {
  const first = Math.floor(Math.max(...[...widths.values()].flat()) / base) + 1;
  const common = mostFrequent([...widths.values()].map(spelled), base - first);
  const short = new Map(common.map((long, index) => [long, digit(first + index)]));
  const runs = runsOf([...widths.keys()]).map(([start, end]) => {
    const codes = Array.from({ length: end - start + 1 }, (_, index) => widths.get(start + index));
    const digits = codes.map((each) => (each ? (short.get(spelled(each)) ?? spelled(each)) : none));
    return `  [0x${start.toString(16)}, ${JSON.stringify(digits.join(''))}],`;
  });
  return `/**
 * The widths of Arimo, which are those of Arial: how far each character moves the pen, in Regular and in Bold. Made from
 * the font, which the package @expo-google-fonts/arimo holds, by \`npm run generate\`; \`arimo.ts\` reads them.
 * They are facts about the font: nothing of its outlines, which the Open Font License covers, is here.
 */

/** Four digits for each of the widths that many characters have. */
export const common =
  ${JSON.stringify(common.join(''))};

/** The value of the digit that stands for the first of them. */
export const firstCommon = ${first};

/** Characters that follow one another, from a code point on; in the order of their code points. */
export const runs: readonly (readonly [start: number, digits: string])[] = [
${runs.join('\n')}
];
`;
}

/** @param {number} value */
function digit(value) {
  return String.fromCharCode(zero + value);
}

/** @param {Widths} widths */
function spelled(widths) {
  return widths.map((width) => digit(Math.floor(width / base)) + digit(width % base)).join('');
}

/**
 * @param {readonly string[]} all
 * @param {number} most
 * @returns {string[]}
 */
function mostFrequent(all, most) {
  const counts = new Map();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, most);
}

/**
 * @param {readonly number[]} codes In their order.
 * @returns {[start: number, end: number][]}
 */
function runsOf(codes) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code - last[1] <= longestGap + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}
