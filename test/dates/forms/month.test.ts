import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['1/2018', 'interval month 2018-01'],
  ['12/2018', 'interval month 2018-12'],
  ['13/2018', 'not-a-date'],
  ['12/20185', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
