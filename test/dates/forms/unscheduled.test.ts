import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
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

test.each([
  ['Twice a term', 'twice a term'],
  ['twice termly', 'twice termly'],
  ['by invitation', 'by invitation'],
  ['at each Board meeting', 'at each Board meeting'],
  ['Every Health and Wellbeing Board meeting', 'every Health and Wellbeing Board meeting'],
  ['each AGM', 'each AGM'],
  ['On-going', 'ongoing'],
  ['on going', 'ongoing'],
  ['half-termly', 'half-termly'],
  ['half termly', 'half-termly'],
  ['every half-term', 'every half-term'],
  ['one off', 'one-off'],
  ['adhoc', 'ad hoc'],
])('“%s” has no date, and is printed “%s”', (text, printed) => {
  const reading = readTiming(text);
  expect(brief(reading)).toBe('unscheduled');
  expect(printTiming(reading as Timing)).toBe(printed);
  expect(readTiming(printed)).toEqual({ ...reading, text: printed });
});

test.each([
  ['each Board meeting in May', 'not-a-date'],
  ['at each May meeting', 'not-a-date'],
  ['at each weekly meeting', 'not-a-date'],
  ['at the Board meeting', 'not-a-date'],
  ['each meeting room', 'not-a-date'],
  ['at every one of our many and very long meetings', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
