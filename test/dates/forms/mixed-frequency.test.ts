import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['TBC or weekly', 'unscheduled'],
  ['May 2026 / TBC', 'not-a-date'],
  ['ad hoc or two weeks', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
