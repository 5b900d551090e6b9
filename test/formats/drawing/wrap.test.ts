import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/formats/drawing/text-width.ts';
import { fits, wrap } from '../../../src/formats/drawing/wrap.ts';

const column = { size: 12, width: 100 };

test.each([
  ['Roadshow', ['Roadshow']],
  ['', ['']],
  ['Engagement with Expert Patients', ['Engagement with', 'Expert Patients']],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    ['one two three', 'four five six seven', 'eight nine ten…'],
  ],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', ['Llanfairpwllgwyng', 'yllgogerychwyrnd', 'robwll']],
  ['  white \n space\t', ['white space']],
])('%j in lines', (text, lines) => {
  expect(wrap(text, column, 3)).toEqual(lines);
});

test('no line is wider than the column, and nothing is lost before the dots', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 1, max: 4 }),
      (text, most) => {
        const lines = wrap(text, column, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(fits(line, column)).toBe(true);
        const squeezed = (words: string) => words.replaceAll(/\s/gu, '');
        const whole = squeezed(lines.join(''));
        const isCut = lines.at(-1)!.endsWith('…') && whole !== squeezed(text);
        expect(squeezed(text).startsWith(isCut ? whole.slice(0, -1) : whole)).toBe(true);
        if (!isCut) expect(whole).toBe(squeezed(text));
      },
    ),
  );
});

test.each([
  ['Engagement', 12, 70.8],
  ['hapū', 12, 27.8],
  ['hapu\u0304', 12, 27.8],
  ['漢字', 10, 20.8],
])('%s is as wide as Arial sets it, and four in a hundred more', (text, size, width) => {
  expect(textWidth(text, size)).toBeCloseTo(width, 0);
});
