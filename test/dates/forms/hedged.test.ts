import { expect, test } from 'vitest';
import { printTiming, readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['from 3 June 2026 (TBC)', 'open day about 2026-06-03'],
  ['TBC – likely from March 2026', 'open month about 2026-03'],
  ['Expected by March 2026', 'deadline month about 2026-03'],
  ['expected 3 and 5 June 2026 (TBC)', 'set day about 2026-06-03 2026-06-05'],
  ['by about June 2026 (TBC)', 'deadline month about 2026-06'],
  ['monthly, TBC', 'recurring FREQ=MONTHLY'],
  ['annually (TBC)', 'recurring FREQ=YEARLY'],
  ['3 months (TBC)', 'duration P3M'],
  ['2 weeks after Launch (TBC)', 'relative after P2W “Launch”'],
])('“%s” is hedged as a whole', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'about monthly',
  'monthly (TBC) (TBC)',
  'expected launch',
  'about by about March 2026',
  'expected whenever',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['monthly, TBC', 'every month (to be confirmed)'],
  ['12 weeks (TBC)', 'twelve weeks (to be confirmed)'],
  ['over the next two years (TBC)', 'over the next two years (to be confirmed)'],
  ['At launch (TBC)', 'at launch (TBC)'],
])('“%s” is printed as still to be confirmed', (text, printed) => {
  const timing = readTiming(text);
  expect(timing).toMatchObject({ toBeConfirmed: true });
  expect(timing.type !== 'error' && printTiming(timing)).toBe(printed);
});
