import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { printTimes } from '../../src/dates/print-times.ts';
import type { Timing } from '../../src/dates/timing.ts';

test.each([
  ['Tuesday 4 June 2024, 6.30pm – 8pm', '6.30pm–8pm'],
  ['4 June 2024 (6.30pm to 8pm)', '6.30pm to 8pm'],
  ['5 June 2018, morning', 'morning'],
  ['by close of business on 12 May 2019', 'close of business'],
  ['by noon on Friday 4 May 2018', 'noon'],
  ['6-8pm on 12 June 2024', '6–8pm'],
  ['at 2pm, on 4 June 2024', '2pm'],
  ['at 2 p.m. on 12 June 2024', '2 pm'],
  ['9, 16 and 23 April 2024, 6.30pm to 8pm', '6.30pm to 8pm'],
  ['9am Monday 3 June to 5pm Friday 14 June 2024', '9am Monday 3 June to 5pm Friday 14 June 2024'],
  ['Tue 17 Sept (eve) and Sat 28 Sept 2024', 'Tue 17 Sept (eve) and Sat 28 Sept 2024'],
  ['Wed 12 Feb 2025 @ 10.30', '10.30'],
  ['Saturday 22 June 2024, 11am–4', '11am–4'],
  ['4 June 2024, 2pm (BST)', '2pm (BST)'],
  ['4 June 2024 (2pm-4pm BST)', '2pm–4pm BST'],
  ['6.30 PM GMT on 4 June 2024', '6.30 pm GMT'],
  ['4 June 2024 between 2pm and 4pm', '2pm–4pm'],
  ['between 4pm and 7pm on 4 June 2019', '4pm–7pm'],
  ['before noon on 4 June 2024', 'noon'],
  ['4 June 2024, 5pm onwards', '5pm onwards'],
  ['12 June 2024', undefined],
  ['Aug/Sep/Oct 2010', undefined],
  ['2018-03-01T10:00', undefined],
])('the times of “%s” are %s', (text, times) => {
  const timing = readTiming(text);
  expect(timing.type).not.toBe('error');
  expect(printTimes(timing as Timing)).toBe(times);
});
