import { expect, test } from 'vitest';
import { earliestDay, isoOf, latestDay, readTiming, type Timing } from '../../src/dates/index.ts';

test.each([
  ['March 2018', '2018-03-01', '2018-03-31'],
  ['29, 30 and 31 March 2018', '2018-03-29', '2018-03-31'],
  ['by March 2018', undefined, '2018-03-31'],
  ['from March 2018', '2018-03-01', undefined],
  ['monthly from 5 March 2018 to 5 June 2019', '2018-03-05', '2019-06-05'],
  ['TBC', undefined, undefined],
])('“%s” is from %s to %s', (text, earliest, latest) => {
  const timing = readTiming(text) as Timing;
  const days = [earliestDay(timing), latestDay(timing)];
  expect(days.map((day) => day && isoOf(day))).toEqual([earliest, latest]);
});
