import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['from 3 June 2026 (TBC)', 'open day about 2026-06-03'],
  ['TBC – likely from March 2026', 'open month about 2026-03'],
  ['Expected by March 2026', 'deadline month about 2026-03'],
])('“%s” is hedged as a whole', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'expected 3 and 5 June 2026 (TBC)',
  'annually (TBC)',
  '3 months (TBC)',
  'about by about March 2026',
  'expected whenever',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
