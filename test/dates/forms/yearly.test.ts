import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['April, July and October each year', 'recurring FREQ=YEARLY;BYMONTH=4,7,10'],
  ['every May 1', 'recurring FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1'],
  ['by the end of May each year', 'recurring by FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31'],
  ['the last day of May each year', 'recurring FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31'],
  ['0 May each year', 'impossible'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

// Months out of their order; with days; and the late part of a month, which no rule can say.
test.each([
  'April, October and July each year',
  'April and April each year',
  'by April and October each year',
  '1 April and October each year',
  'the end of April and October each year',
  'the last day of April and October each year',
  '1 May 2 each year',
  'the end of May each year',
  'the end of May 1 each year',
  'the last day of May 1 each year',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['by May each year', { unit: 'year', every: 1, count: 1 }],
  ['April and October each year', { unit: 'year', every: 1, count: 2 }],
])('“%s” is so often', (text, frequency) => {
  expect(readTiming(text)).toMatchObject({ frequency });
});

test.each([
  ['29 February', 'does not exist in most years: February has 28 days.'],
  ['30 February', 'does not exist: February has 28 days.'],
  ['31 June', 'does not exist: June has 30 days.'],
])('“%s” %s', (day, fault) => {
  expect(readTiming(`by ${day} each year`)).toMatchObject({ message: `“${day}” ${fault}` });
});
