import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['{2018-03-29}', 'interval day 2018-03-29'],
  ['[2018-03-29]', 'interval day 2018-03-29'],
  ['{2018-03-29, 2018-03-30}', 'set day 2018-03-29 2018-03-30'],
  ['{2018-03-29..2018-03-31,2018-04-02}', 'set day 2018-03-29..2018-03-31 2018-04-02'],
  ['{2018,2019}', 'interval year 2018..2019'],
  ['{2018,2020}', 'set year 2018 2020'],
  ['{2018,2019,2021}', 'set year 2018 2019 2021'],
  ['{2018-03,2018-04,2018-05}', 'interval month 2018-03..2018-05'],
  ['{201X}', 'interval year 2010..2019'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  // In no order, twice, one within the other, of different units.
  '{2018-03-30,2018-03-29}',
  '{2018-03-29,2018-03-29}',
  '{2018-01..2018-03,2018-03}',
  '{2018-03-29,2018-04}',
  // Something that is no date.
  '{x}',
  '{x,2018}',
  '{2018,x}',
  '{2018..x}',
  '{2018..2019..2020}',
  '{..2018}',
  '{2018x}',
  '{201X5}',
  '{12018-03}',
  '{2018-031}',
  'x{2018}',
  '{2018}x',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['{2018-03-40}', '“40 March 2018” does not exist: March 2018 has 31 days.'],
  ['{2018-03..2018-02-30}', '“30 February 2018” does not exist: February 2018 has 28 days.'],
  ['{2018..2017}', '“{2018..2017}” ends before it starts: 2017 is before 2018.'],
])('of “%s” it is said that there is no such day', (text, message) => {
  expect(readTiming(text)).toMatchObject({ reason: 'impossible', message });
});

test('the parts of a set have names', () => {
  expect(printTiming(readTiming('{2018-03-01..2018-03-03,2018-05-04}') as Timing)).toBe(
    '1 to 3 March 2018 and 4 May 2018',
  );
});

test('one of several dates is not known yet', () => {
  expect(readTiming('[2018-03-29,2018-04-02..2018-04-04]')).toMatchObject({
    message:
      '“[2018-03-29,2018-04-02..2018-04-04]” is one of several dates, and it is not certain which: 29 March 2018 or 2 to 4 April 2018.',
    hint: 'Write the one that is meant, or “TBC” until it is known.',
  });
});
