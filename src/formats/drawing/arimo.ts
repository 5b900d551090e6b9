import { common, firstCommon, runs } from './arimo-widths.ts';

/** Widths by code point, in units of which the font's size has `unitsPerSize`: 0 where there is none. */
export interface Widths {
  readonly regular: Uint16Array;
  readonly bold: Uint16Array;
}

export const unitsPerSize = 2048;

/**
 * What has been read of the widths so far: nothing to begin with, so that a program that draws little reads little. The
 * font has no character above the first 65 536 code points.
 */
export const known: Widths = { regular: new Uint16Array(0x10000), bold: new Uint16Array(0x10000) };

const wasRead = new Set<string>();

/** Reads the widths of a character and of those near it, where they are the font's and have not been read. */
export function readAround(code: number): void {
  const run = runs.findLast(([start]) => start <= code);
  if (!run || wasRead.has(run[1])) return;
  wasRead.add(run[1]);
  read(...run);
}

/** The digits are those from `#` to `~`, with the values 0 to 91; `!` is a character that the font has not. */
const zero = 35;
const base = 92;

function read(start: number, digits: string): void {
  let code = start;
  for (let at = 0; at < digits.length; code++) {
    const first = digits.charCodeAt(at) - zero;
    if (first >= firstCommon) {
      keep(code, common, 4 * (first - firstCommon));
    } else if (first >= 0) {
      keep(code, digits, at);
      at += 3;
    }
    at++;
  }
}

/** Four digits are the width in Regular and that in Bold. */
function keep(code: number, digits: string, at: number): void {
  known.regular[code] = twoDigits(digits, at);
  known.bold[code] = twoDigits(digits, at + 2);
}

function twoDigits(digits: string, at: number): number {
  return (digits.charCodeAt(at) - zero) * base + digits.charCodeAt(at + 1) - zero;
}
