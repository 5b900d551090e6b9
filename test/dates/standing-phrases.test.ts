import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { standingPhrase } from '../../src/dates/standing-phrases.ts';

test.each([
  'tbc',
  'date tbc',
  'dates tbc',
  'exact date tbc',
  'timescale tbc',
  'to be agreed',
  'still to be agreed',
  'date to be agreed',
  'final dates to be agreed',
  'timescale to be agreed',
  'unknown',
  'date unknown',
  'dates not yet known',
])('“%s” has no date yet', (words) => {
  expect(standingPhrase(words)).toBe('to be confirmed');
});

test.each([
  'as required',
  'as issues occur',
  'as opportunities emerge',
  'as needs arise',
  'as need arises',
  // A slip of grammar that leaves no doubt.
  'as the need arise',
])('“%s” has no date', (words) => {
  expect(standingPhrase(words)).toBe(words);
});

test.each(['a review as required', 'as required by law', 'dates', 'as they'])(
  '“%s” says more, or less',
  (words) => {
    expect(standingPhrase(words)).toBeUndefined();
  },
);

test.each(['Each half-term', 'Year-round'])('“%s” is kept in the words of the house', (text) => {
  expect(readTiming(text)).toMatchObject({ type: 'unscheduled' });
});
