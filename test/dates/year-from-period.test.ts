import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';

test('a day that the plan’s period does not have', () => {
  expect(readTiming('1 September', contextOf('2018-03-01/2018-07-24'))).toMatchObject({
    reason: 'ambiguous',
    message:
      '“1 September” has no year, and the plan’s period, 1 March 2018 to 24 July 2018, has no 1 September.',
    hint: 'Write the year as well, for example “1 September 2018”.',
  });
});

test.each([2021, 2022, 2023, 2024])('the example has a 29 February, from %i on', (year) => {
  expect(readTiming('29 February', contextOf(`${year}-03-01/${year}-12-31`))).toMatchObject({
    hint: 'Write the year as well, for example “29 February 2024”.',
  });
});
