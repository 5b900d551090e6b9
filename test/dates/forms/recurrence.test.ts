import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['half-yearly', 'recurring FREQ=MONTHLY;INTERVAL=6'],
  ['two-weekly', 'recurring FREQ=WEEKLY;INTERVAL=2'],
  ['yearly', 'recurring FREQ=YEARLY'],
  ['biennial', 'recurring FREQ=YEARLY;INTERVAL=2'],
  ['biennially', 'recurring FREQ=YEARLY;INTERVAL=2'],
  ['every fortnight', 'recurring FREQ=WEEKLY;INTERVAL=2'],
  ['every calendar month', 'recurring FREQ=MONTHLY'],
  ['once every calendar year', 'recurring FREQ=YEARLY'],
  ['4x a year', 'recurring 4 in 1 year'],
  ['minimum of twice a year', 'recurring 2 in 1 year'],
  ['once weekly', 'recurring FREQ=WEEKLY'],
  ['once per week', 'recurring FREQ=WEEKLY'],
  ['ongoing (twice a year)', 'recurring 2 in 1 year'],
  ['ongoing, at least twice a year', 'recurring 2 in 1 year'],
  ['bi-weekly (twice a week)', 'recurring 2 in 1 week'],
  ['bi-monthly (monthly)', 'ambiguous'],
  ['bi-monthly (every two weeks)', 'ambiguous'],
  ['bi-monthly (bi-weekly)', 'ambiguous'],
  ['twice a month (monthly)', 'not-a-date'],
  ['(a)bi-monthly (every two months)', 'not-a-date'],
  ['bi-monthly (every two months) or more', 'not-a-date'],
  ['bi-quarterly', 'not-a-date'],
  ['once twice a year', 'not-a-date'],
  ['six on a monthly basis', 'not-a-date'],
  ['at least once every year', 'not-a-date'],
  ['at least monthly', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['six-monthly', { unit: 'month', every: 6, count: 1 }],
  ['at least four times a year', { unit: 'year', every: 1, count: 4, atLeast: true }],
  ['a minimum of two times weekly', { unit: 'week', every: 1, count: 2, atLeast: true }],
])('“%s” is so often', (text, frequency) => {
  expect(readTiming(text)).toMatchObject({ frequency });
});

test.each([
  ['biannually', 'twice a year, or every two years'],
  ['bi-yearly', 'twice a year, or every two years'],
  ['bi-weekly', 'twice a week, or every two weeks'],
])('“%s” may be %s', (text, readings) => {
  expect(readTiming(text)).toMatchObject({ message: `“${text}” has two readings: ${readings}.` });
});

test.each([
  'two-weekly or monthly',
  'half-yearly or annually',
  'annual or biennial',
  'annual or bi-annual',
  'twice yearly or monthly',
])('“%s” are two frequencies', (text) => {
  expect(readTiming(text)).toMatchObject({
    message: `“${text.replace(' or ', ' / ')}” gives two frequencies and does not say which applies when.`,
  });
});

test('several frequencies are not counted', () => {
  expect(readTiming('weekly, monthly or quarterly')).toMatchObject({
    message: '“weekly / monthly / quarterly” gives several frequencies and does not say which applies when.',
    hint: 'Write the one that is promised, for example “weekly”.',
  });
});

test.each([
  ['every second month', 'recurring FREQ=MONTHLY;INTERVAL=2'],
  ['every 2nd week', 'recurring FREQ=WEEKLY;INTERVAL=2'],
  ['each second year', 'recurring FREQ=YEARLY;INTERVAL=2'],
  ['alternate months', 'recurring FREQ=MONTHLY;INTERVAL=2'],
  ['in alternate weeks', 'recurring FREQ=WEEKLY;INTERVAL=2'],
  ['alternate weeks from 5 January 2026', 'recurring FREQ=WEEKLY;INTERVAL=2 2026-01-05..'],
  ['four a year', 'recurring 4 in 1 year'],
  ['2 per month', 'recurring 2 in 1 month'],
  ['one a week', 'recurring FREQ=WEEKLY'],
  ['four a year from April 2026', 'recurring 4 in 1 year 2026-04..'],
  ['every second of a month', 'not-a-date'],
  ['the second month', 'not-a-date'],
  ['alternate month', 'not-a-date'],
  ['twice alternate months', 'not-a-date'],
  ['four a term', 'not-a-date'],
  ['two days a week', 'not-a-date'],
])('“%s” is %s, by another way of counting', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
