import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['beginning March 2018', 'open month 2018-03'],
  ['ongoing from March 2018', 'open month 2018-03'],
  ['March 2018 to date', 'open month 2018-03'],
  ['March 2018 onward', 'open month 2018-03'],
  ['March 2018–onward', 'open month 2018-03'],
  ['March 2018–ongoing', 'open month 2018-03'],
  ['March 2018 ongoing', 'open month 2018-03'],
  ['March 2018 earliest', 'open month 2018-03'],
  ['March 2018 (earliest)', 'open month 2018-03'],
  ['from towards the start of March 2018', 'open day about 2018-03-01~2018-03-10'],
  ['not before about end March 2018', 'open day about 2018-03-21~2018-03-31'],
])('“%s” has a start', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'March onwards 2018',
  'early from March 2018',
  'from start of March 2018',
  'not before end March 2018',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['not before 1 July 2026', true],
  ['no earlier than July 2026', true],
  ['no sooner than 1 July 2026', true],
  ['July 2026 at the earliest', true],
  ['July 2026 (at the earliest)', true],
  ['from July 2026', false],
  ['November 2026 onwards', false],
])('“%s” may be long after it: %s', (text, isNotBefore) => {
  expect('isNotBefore' in readTiming(text)).toBe(isNotBefore);
});
