import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

test.each([
  ['16–18 September 2025, 10:30–15:30 each day', 'interval day 2025-09-16..2025-09-18'],
  ['16–18 September 2025 10:30–15:30 each day', 'interval day 2025-09-16..2025-09-18'],
  // Said of one of them alone.
  ['5 June 2025 daily and 7 June 2025, 10am', 'not-a-date'],
  // An evening that is no time of a day, but what something is counted from.
  ['two weeks after the open evening', 'relative after P2W “the open evening”'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
