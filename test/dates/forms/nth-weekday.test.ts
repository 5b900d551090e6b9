import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['third Tuesday of May 2018', 'interval day 2018-05-15'],
  ['fourth Tuesday of May 2018', 'interval day 2018-05-22'],
  ['fifth Thursday of May 2018', 'interval day 2018-05-31'],
  ['first Tuesday of May 2300', 'impossible'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
