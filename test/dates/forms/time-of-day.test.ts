import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['until 10:00 on 18 March 2024', 'deadline day 2024-03-18'],
  ['until 0:00 on 18 March 2024', 'ambiguous'],
  ['5 and 12 June 2025, 10:30–15:30 each day', 'set day 2025-06-05 2025-06-12'],
  ['10:30–15:30 each day', 'recurring FREQ=DAILY'],
  ['by 10am, 5 May 2018', 'deadline day 2018-05-05'],
  ['6pm; 5 May 2018', 'interval day 2018-05-05'],
  ['5 June 2018 2pm and 6pm', 'interval day 2018-06-05'],
  ['5 May 2018, 10am, 6 May 2018, 11am', 'set day 2018-05-05 2018-05-06'],
  ['5 May 2018, 10am to 6 May 2018, 4pm', 'interval day 2018-05-05..2018-05-06'],
  ['5 May 2018(10am)to 6 May 2018(4pm)', 'interval day 2018-05-05..2018-05-06'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

// Without a day; and each day of what is no stretch of days.
test.each([
  '10am',
  '10am, TBC',
  '5 May 10am 6 May 2018',
  '2pm on 5 June 2018 and',
  'two weeks after launch, 10am',
  '10am for two weeks',
  'May and July 2025, 10:30–15:30 each day',
  'May to July 2025, 10:30–15:30 each day',
  '5 June 2025, 10:30–15:30 each day',
  'monthly, 10:30–15:30 each day',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test('what begins at a time of day may be over on that day', () => {
  expect(readTiming('from 6pm on Tuesday 3 May 2016')).toMatchObject({
    message:
      '“from 6pm on Tuesday 3 May 2016” has two readings: something on that day alone, or the start of something that goes on.',
    hint: 'Write the day alone for the one, and “from” with the day and no time for the other.',
  });
});

test('what is to be confirmed may stand behind the time', () => {
  const timing = readTiming('3 June 2026, 10am (TBC)');
  expect(brief(timing)).toBe('interval day about 2026-06-03');
  expect(timing).toMatchObject({ toBeConfirmed: true });
});
