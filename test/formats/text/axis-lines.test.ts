import { expect, test } from 'vitest';
import { dayOf, monthEnd } from '../../../src/dates/index.ts';
import { axisOf } from '../../../src/formats/text/axis-lines.ts';
import { scaleOf } from '../../../src/formats/text/scale.ts';
import { ascii } from '../../../src/formats/text/signs.ts';

const axis = (months: number, room: number, yearStart = 1) => {
  const window = { start: dayOf(2026, 1, 1), end: monthEnd(2026, months) };
  return axisOf(scaleOf(window, room, yearStart), yearStart, ascii).lines.map((line) => line.trimEnd());
};

test.each<readonly [months: number, room: number, upper: string, lower: string]>([
  [3, 93, 'January 2026', '5 Jan  12 Jan 19 Jan'],
  // A week would be too narrow for some of its names.
  [3, 86, '2026', 'January'],
  [12, 60, '2026', 'Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec'],
  [12, 48, '2026', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
  [12, 40, '2026', 'Q1       Q2       Q3       Q4'],
  [24, 49, '2026                    2027', 'Q1    Q2    Q3    Q4    Q1    Q2    Q3    Q4'],
])('%d months in %d columns', (months, room, upper, lower) => {
  const [first, second] = axis(months, room);
  expect(first).toMatch(new RegExp(`^${upper}`));
  expect(second).toMatch(new RegExp(`^ *${lower}`));
});

test('years alone are one row', () => {
  expect(axis(60, 30)).toEqual(['2026  2027  2028  2029  2030', '+-----+-----+-----+-----+-----']);
});

test('financial years', () => {
  expect(axis(12, 48, 4).slice(0, 1)).toEqual(['2025-26     2026-27']);
});
