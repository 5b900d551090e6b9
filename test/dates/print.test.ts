import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  monthName,
  printDay,
  printTiming,
  readTiming,
  shortMonthName,
  type Timing,
} from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';
import { someReading } from './readings.ts';

describe('the words of the house', () => {
  test.each([
    ['19 th July 2010', '19 July 2010'],
    ['Sep 2010', 'September 2010'],
    ['Aug/Sep/Oct 2010', 'August to October 2010'],
    ['16th March – 7th April 2018', '16 March to 7 April 2018'],
    ['1–10 September 2010', '1 to 10 September 2010'],
    ['28 December 2018 - 3 January 2019', '28 December 2018 to 3 January 2019'],
    ['2013-2015', '2013 to 2015'],
    ['First quarter of 2013', 'January to March 2013 (Q1 2013)'],
    ['by Q2 2024', 'by the end of June 2024 (Q2 2024)'],
    ['from Q2 2024', 'from April 2024 (Q2 2024)'],
    ['Q3 2024 – Q1 2025', 'July 2024 to March 2025 (Q3 2024 to Q1 2025)'],
    ['w/c 4th April 2018', 'the week of 2 April 2018'],
    ['Summer 2019', 'summer 2019'],
    ['Winter 2023', 'winter 2023/24'],
    ['Spring/Summer 2024', 'spring to summer 2024'],
    ['beginning of march 2026', 'early March 2026'],
    ['by mid 2026', 'by mid-2026'],
    ['end of Q4 2026', 'December 2026 (late Q4 2026)'],
    ['mid Q2 2026', 'May 2026 (mid-Q2 2026)'],
    ['Late Summer/early Autumn 2018', 'late summer to early autumn 2018'],
    ['before approx. May 2018', 'before about May 2018'],
    ['before 1st May 2018', 'before 1 May 2018'],
    ['monthly, Feb 2026 to Jan 2027', 'every month from February 2026 to January 2027'],
    ['first Tuesday of each month from April 2026', 'the first Tuesday of every month from April 2026'],
    ['the first half of 2018 to December 2018', 'the first half of 2018 to December 2018'],
    ['Q1 2024 to Q3 2024', 'January to September 2024 (Q1 2024 to Q3 2024)'],
    ['mid Q2 2026', 'May 2026 (mid-Q2 2026)'],
    ['from 1 March 2018 to early March 2018', '1 March 2018 to early March 2018'],
    ['5–9 and 12–16 March 2018', '5 to 9 March 2018 and 12 to 16 March 2018'],
    ['expected oct 2025', 'about October 2025'],
    ['3 June 2026 (TBC)', '3 June 2026 (to be confirmed)'],
    ['early June 2026, tbc', 'early June 2026 (to be confirmed)'],
    ['TBC: 1 March to May 2018', '1 March to May 2018 (to be confirmed)'],
    ['by Q2 2026 (subject to confirmation)', 'by the end of June 2026 (Q2 2026) (to be confirmed)'],
    [
      'between 3 March and the end of Q2 2018 (TBC)',
      '3 March 2018 to June 2018 (3 March 2018 to Q2 2018) (to be confirmed)',
    ],
    [
      'between early March and the end of Q2 2018 (TBC)',
      'early March 2018 to June 2018 (early March 2018 to late Q2 2018) (to be confirmed)',
    ],
    ['before early March 2026 (TBC)', 'before early March 2026 (to be confirmed)'],
    ['before May 2018 (date to be agreed)', 'before May 2018 (to be confirmed)'],
    ['from Q2 2026 (TBC)', 'from April 2026 (Q2 2026) (to be confirmed)'],
    ['about 5 and 9 June 2027', 'about 5 and 9 June 2027'],
    ['5 June and 9 July 2027 (TBC)', '5 June and 9 July 2027 (to be confirmed)'],
    ['5–9 and 12–16 March 2018, tbc', '5 to 9 March 2018 and 12 to 16 March 2018 (to be confirmed)'],
    ['29th & 31st March 2018', '29 and 31 March 2018'],
    ['26 April, 8 and 9 May 2018', '26 April, 8 and 9 May 2018'],
    ['12 and 26 June and 10 and 24 July 2024', '12 and 26 June and 10 and 24 July 2024'],
    ['12th & 19th March and 2nd April 2024', '12 and 19 March and 2 April 2024'],
    ['9, 14 May, 10 June, 3 and 15 July 2024', '9 and 14 May, 10 June and 3 and 15 July 2024'],
    ['9 May, 10 June and 3 July 2024', '9 May, 10 June and 3 July 2024'],
    ['12, 26 June 2024 and 10 January 2025', '12 and 26 June 2024 and 10 January 2025'],
    ['March and June 2018 and May and July 2019', 'March and June 2018 and May and July 2019'],
    ['5 June and 10 and 24 July and 3 August 2024', '5 June, 10 and 24 July and 3 August 2024'],
    ['March 2018, May, July 2019 and June 2020', 'March 2018, May and July 2019 and June 2020'],
    [
      'w/c 17 and 24 December 2018 and 7 January 2019',
      'the week of 17 December and the week of 24 December 2018 and the week of 7 January 2019',
    ],
    ['by March 2017', 'by the end of March 2017'],
    ['until 2014', 'until the end of 2014'],
    ['open until 30 June 2016', 'until 30 June 2016'],
    ['fortnightly until end of March 2027', 'every two weeks until the end of March 2027'],
    ['Mon 05/10/2026', '5 October 2026'],
    ['by 30 June 2016', 'by 30 June 2016'],
    ['From April 2016', 'from April 2016'],
    ['annual', 'every year'],
    ['quarterly', 'every quarter'],
    ['Four times a year', 'four times a year'],
    ['twice every year', 'twice a year'],
    ['fortnightly', 'every two weeks'],
    ['by May each year', 'by the end of May every year'],
    ['by 31 May each year', 'by 31 May every year'],
    ['Over the last 4 years', 'over the last four years'],
    ['Over the next year', 'over the next year'],
    ['Over the past few years', 'over the past few years'],
    ['Since the NHS plan was published', 'since the NHS plan was published'],
    ['during a three month period', 'three months'],
    ['14-week', '14 weeks'],
    ['20 working days', '20 working days'],
    ['90 minute', '90 minutes'],
    ['1 hour', 'one hour'],
    ['8 weeks prior to', '8 weeks prior to'],
    ['At least 10 business days prior to', 'at least 10 business days prior to'],
    ['In recent years', 'in recent years'],
    ['Month 3', 'month 3'],
    ['12 weeks from launch', '12 weeks from launch'],
    ['Within 2 weeks of launch', 'within 2 weeks of launch'],
    ['TBC', 'to be confirmed'],
    ['As Required', 'as required'],
    ['Throughout its development', 'throughout its development'],
  ])('“%s” is printed “%s”', (text, printed) => {
    expect(printTiming(readTiming(text) as Timing)).toBe(printed);
  });

  test('a day that took its year from the plan is printed with it', () => {
    const timing = readTiming('12th – 15th March', contextOf('2018-03-01/2018-07-24'));
    expect(printTiming(timing as Timing)).toBe('12 to 15 March 2018');
  });
});

test('days and months have names', () => {
  expect(printDay(dayOf(2010, 7, 19))).toBe('19 July 2010');
  expect([1, 9, 12].map(monthName)).toEqual(['January', 'September', 'December']);
  expect([1, 9, 12].map(shortMonthName)).toEqual(['Jan', 'Sep', 'Dec']);
});

describe('what is printed is read as what was printed', () => {
  test.each(Object.entries(someReading))('%s', (_, kind) => {
    fc.assert(
      fc.property(kind, (reading) => {
        const words = printTiming({ ...reading, text: '' } as Timing);
        expect(readTiming(words)).toEqual({ ...reading, text: words });
      }),
      { numRuns: 2000 },
    );
  });

  test('a yearly deadline, every day of the year', () => {
    for (let day = dayOf(2001, 1, 1); day <= dayOf(2001, 12, 31); day++) {
      const text = `by ${printDay(day).slice(0, -5)} every year`;
      const timing = readTiming(text) as Timing;
      expect(printTiming(timing)).toBe(text);
    }
  });

  test.each([
    'Ongoing',
    'tbc',
    'Throughout the NHS programme',
    'Since the plan was made',
    'At the outset',
    'During reg18',
    'For the duration of the Main Consultation',
    'Close of reg18',
    'At the start of the NHS consultation',
    'At launch',
    'The day after reg18',
    'Two weeks into the consultation',
    'Weekly throughout NHS consultation',
    'Fortnightly during the consultation',
  ])('“%s”', (text) => {
    const timing = readTiming(text) as Timing;
    const again = readTiming(printTiming(timing));
    expect({ ...again, text }).toEqual(timing);
  });
});
