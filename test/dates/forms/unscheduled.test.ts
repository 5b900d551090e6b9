import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  'when the boards meet',
  'when the meeting occurs',
  'as meetings occur',
  'Initially weekly then less often',
])('“%s” has no date', (text) => {
  expect(brief(readTiming(text))).toBe('unscheduled');
});

test.each([
  'by email, or when the board meets',
  'when the board meets the mayor',
  'the newsletter, initially weekly, then less often',
  'initially weekly, then less often until launch',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
