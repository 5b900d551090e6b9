import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/dates/index.ts';
import { bankHolidays, easterSunday, type HolidayNation } from '../../src/practice/bank-holidays.ts';
import { workingDaysAfter } from '../../src/practice/working-days.ts';

const days = (year: number, nation: HolidayNation) =>
  bankHolidays(year, nation)
    .map((day) => isoOf(day).slice(5))
    .join(' ');

test('the holidays of England and Wales, as gov.uk lists them', () => {
  expect(days(2019, 'england')).toBe('01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26');
  expect(days(2020, 'wales')).toBe('01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28');
  expect(days(2021, 'england')).toBe('01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28');
  expect(days(2022, 'england')).toBe('01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27');
  expect(days(2023, 'england')).toBe('01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26');
  expect(days(2011, 'england')).toContain('04-29');
  expect(days(2002, 'england')).toContain('06-03 06-04');
  expect(days(2012, 'england')).toContain('06-04 06-05');
});

test('those of Scotland, Northern Ireland and Ireland', () => {
  expect(days(2022, 'scotland')).toBe('01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27');
  expect(days(2024, 'scotland')).toBe('01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26');
  expect(days(2025, 'northern-ireland')).toBe('01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26');
  expect(days(2023, 'ireland')).toBe('01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26');
});

/**
 * What the Python package `holidays`, 0.105, says of England, Scotland, Northern Ireland and Ireland. Two of its days are
 * left out: St Andrew's Day of 2006, before the Act of 2007 that made it a holiday, and 14 September 2011 in Ireland,
 * which was none.
 */
test('the holidays of 1990 to 2100 are those that another program has', () => {
  const lines = readFileSync(new URL('bank-holidays.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(4 * 111);
  for (const line of lines) {
    const [, nation, year] = /^([a-z-]+) (\d{4}): /.exec(line)!;
    expect(`${nation} ${year}: ${days(Number(year), nation as HolidayNation)}`).toBe(line);
  }
  for (let year = 1990; year <= 2100; year++) expect(days(year, 'wales')).toBe(days(year, 'england'));
});

test('Easter', () => {
  expect([1961, 2000, 2008, 2018, 2038].map((year) => isoOf(easterSunday(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2018-04-01',
    '2038-04-25',
  ]);
});

test('working days are counted over weekends, and over holidays where the nation is known', () => {
  const maundyThursday = dayOf(2018, 3, 29);
  expect(isoOf(workingDaysAfter(maundyThursday, 1, 'england'))).toBe('2018-04-03');
  expect(isoOf(workingDaysAfter(maundyThursday, 1, 'scotland'))).toBe('2018-04-02');
  expect(isoOf(workingDaysAfter(maundyThursday, 1, undefined))).toBe('2018-03-30');
  expect(isoOf(workingDaysAfter(dayOf(2018, 4, 3), -1, 'england'))).toBe('2018-03-29');
  expect(isoOf(workingDaysAfter(dayOf(2019, 6, 3), 10, undefined))).toBe('2019-06-17');
});
