import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['2014/17', 'the calendar years 2014 to 2017, or the financial years 2014/15 to 2016/17'],
  ['2010/11', 'the calendar years 2010 to 2011, or the one financial year that begins in 2010'],
  ['1998/02', 'the calendar years 1998 to 2002, or the financial years 1998/99 to 2001/02'],
  ['2010/60', 'the calendar years 2010 to 2060, or the financial years 2010/11 to 2059/60'],
])('“%s” may be %s', (text, readings) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'ambiguous',
    message: `“${text}” has two readings: ${readings}.`,
  });
});

test.each(['2010/10', '2000/00', '2010/61', '2010-61', '12010/11', '2010/111'])(
  '“%s” is no span of years',
  (text) => {
    expect(brief(readTiming(text))).toBe('not-a-date');
  },
);
