import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief, contextOf } from '../brief.ts';

test.each([
  ['3 March 2026, Tuesday', '2026-01-01/2026-12-31', 'interval day 2026-03-03'],
  ['3 March 2026 (Monday)', '2026-01-01/2026-12-31', 'impossible'],
  ['Friday March 20', '2026-01-01/2026-12-31', 'interval day 2026-03-20'],
  ['Saturday March 20', '2026-01-01/2026-12-31', 'impossible'],
  ['0 March', '2026-01-01/2026-12-31', 'impossible'],
  ['32 March', '2026-01-01/2026-12-31', 'impossible'],
])('“%s” in %s', (text, period, reads) => {
  expect(brief(readTiming(text, contextOf(period)))).toBe(reads);
});

test.each([
  ['March 1', '1 March, or March 2001'],
  ['April 30', '30 April, or April 2030'],
  ['February 29', '29 February, or February 2029'],
])('“%s” may be “%s”', (text, readings) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'ambiguous',
    message: `“${text}” has two readings: ${readings}.`,
  });
});

test.each(['March 0', 'April 31', 'March 45'])('“%s” is neither a day nor a year', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
