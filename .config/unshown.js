// @ts-check
import { readFileSync } from 'node:fs';
import * as opentypeModule from 'opentype.js';
import { arimoFiles } from './font-files.js';

// A CommonJS package seen from an ES module: what it exports stands one level down.
const opentype = /** @type {typeof opentypeModule} */ (
  /** @type {any} */ (opentypeModule).default ?? opentypeModule
);

/** A module whose default export is a regular expression of every character that Arimo has no shape for. */
export function unshownModule() {
  const { buffer, byteOffset, byteLength } = readFileSync(arimoFiles.regular);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  const shown = Object.keys(font.tables['cmap']?.['glyphIndexMap'])
    .map(Number)
    .sort((a, b) => a - b);
  // Line ends and tabs have no shape and need none.
  return `export default /[^\\t\\n\\r${rangesOf(shown).map(spelled).join('')}]/gu;`;
}

/**
 * @param {readonly number[]} codes In their order.
 * @returns {[first: number, last: number][]}
 */
function rangesOf(codes) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && code === range[1] + 1) range[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** @param {readonly [number, number]} range */
function spelled([first, last]) {
  return first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`;
}

/** @param {number} code */
function escaped(code) {
  return `\\u{${code.toString(16)}}`;
}
