import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';

/** What to write instead, by its first words. */
test.each([
  ['the Q3 board', 'Write the quarter with its year'],
  ['the FY25 budget', 'Write the months of the year'],
  ['the 2024/25 budget', 'Write the months of the year'],
  ['2 May to end of May 2026', 'Write the month alone for its last day'],
  ['2 May to end May 2026', 'Write the month alone for its last day'],
  ['March to the start of May 2026', 'Write the month alone for its first day'],
  ['around Easter 2027', 'Write the days'],
  ['week 3 of June', 'Write the week by its Monday'],
  ['since 2012', 'Write the first day on which it may be'],
  ['one day after', 'Write what it is counted from'],
  ['a month after', 'Write what it is counted from'],
  ['a year later', 'Write what it is counted from'],
  ['launch+5', 'Write what it is counted from'],
  ['next month', 'Write the date or the year'],
  ['May 2026 or June 2026', 'Write one timing'],
  ['per month', 'Write only how often'],
  ['the summer 2026 review', 'Write the season with its year'],
  ['room 12', 'Write the day, the name of the month and the year in full'],
  ['12 rooms', 'Write the day, the name of the month and the year in full'],
  // Part 3 of 12 is no year.
  ['meeting 3/12', 'Write the day, the name of the month and the year in full'],
  // It is the last day that is given here.
  ['not after 2 May 2026', 'Write the day, the name of the month and the year in full'],
  ['after the May elections', 'Write for example'],
  ['some time 2010', 'Write for example'],
])('instead of “%s”: %s', (text, hint) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'not-a-date',
    hint: expect.stringMatching(`^${hint}`),
  });
});

test.each([
  [
    'weeks 4, 6 and 8 of consultation',
    'Write one week, or weeks that follow each other, each in an item of its own: “week 4 of consultation”, “weeks 6 to 8 of consultation”.',
  ],
  ['last two weeks of March 2026', 'Write the first and the last day, for example “16 to 29 March 2026”.'],
  ['the first 10 days in May 2026', 'Write the first and the last day, for example “16 to 29 March 2026”.'],
  [
    '6 weeks pre-consultation',
    'Write what it is counted from, a date or the id of another item, for example “2 weeks after launch”.',
  ],
])('what to write instead of “%s”', (text, hint) => {
  expect(readTiming(text)).toMatchObject({ reason: 'not-a-date', hint });
});
