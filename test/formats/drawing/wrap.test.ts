import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, wrap } from '../../../src/formats/drawing/wrap.ts';

const column = { size: 12, width: 100 };

test.each([
  ['Roadshow', ['Roadshow']],
  ['', ['']],
  ['Engagement with Expert Patients', ['Engagement with', 'Expert Patients']],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    ['one two three four', 'five six seven', 'eight nine ten…'],
  ],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', ['Llanfairpwllgwyng', 'yllgogerychwyrndr', 'obwll']],
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

test('bold text is broken by its own width', () => {
  const narrow = { size: 12, width: 83 };
  expect(wrap('Steering group', narrow, 2)).toEqual(['Steering group']);
  expect(wrap('Steering group', { ...narrow, bold: true }, 2)).toEqual(['Steering', 'group']);
});
