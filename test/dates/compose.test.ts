import { describe, expect, test } from 'vitest';
import { boundOf } from '../../src/dates/compose.ts';
import { readTiming } from '../../src/dates/index.ts';
import { dayPoint, type Point } from '../../src/dates/point.ts';

test.each([
  ['1 May to June 2018', 'month'],
  ['May to 30 June 2018', 'month'],
  ['1 May to 30 June 2018', 'day'],
  ['2 May to June 2018', 'day'],
  ['May to 29 June 2018', 'day'],
  ['October 2018 to Q1 2019', 'quarter'],
  ['November 2018 to Q1 2019', 'month'],
  ['1 January 2018 to 2019', 'year'],
  ['1 February 2018 to 2019', 'day'],
])('“%s” has the coarser unit only where it is whole ones of it: %s', (text, precision) => {
  expect(readTiming(text)).toMatchObject({ type: 'interval', precision });
});

describe('from one point to another', () => {
  test('is no surer than either', () => {
    expect(readTiming('5 June 2018 (TBC) to 9 June 2018')).toMatchObject({
      approximate: true,
      toBeConfirmed: true,
    });
    expect(readTiming('5 June 2018 to 9 June 2018')).not.toHaveProperty('toBeConfirmed');
  });

  test('says what was taken for granted in both', () => {
    expect(readTiming('w/c 5 June 2018 to w/c 19 June 2018')).toMatchObject({
      warnings: [
        '5 June 2018 is a Tuesday: the week that holds it is meant, 4 June 2018 to 10 June 2018.',
        '19 June 2018 is a Tuesday: the week that holds it is meant, 18 June 2018 to 24 June 2018.',
      ],
    });
  });
});

test('the bound of a day has no label', () => {
  const { earliest, latest } = dayPoint(2018, 3, 1) as Point;
  expect(boundOf(dayPoint(2018, 3, 1) as Point)).toStrictEqual({ earliest, latest });
});
