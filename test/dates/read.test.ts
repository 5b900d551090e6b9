import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../../src/dates/forms/index.ts';
import { earliestDay, isoOf, latestDay, readTiming, type Timing } from '../../src/dates/index.ts';
import { brief, contextOf } from './brief.ts';

describe('the spelling does not matter', () => {
  test.each([
    '19 July 2010',
    '19TH JULY 2010',
    '19 th july 2010',
    '  19\u00a0Jul.  2010. ',
    'the 19th of July, 2010',
    'July 19, 2010',
    'Mon. 19 July 2010',
    'Monday, 19 July 2010',
    '(19 July 2010)',
    '( 19 July 2010 )',
    '19 July 2010 .',
    'on 19 July 2010',
  ])('“%s”', (text) => {
    expect(brief(readTiming(text))).toBe('interval day 2010-07-19');
  });

  test.each([
    ['5-to-9 March 2018', 'interval day 2018-03-05..2018-03-09'],
    ['’18', 'interval year 2018'],
    ['29th&31st March 2018', 'set day 2018-03-29 2018-03-31'],
    ['26 April , 8 May 2018', 'set day 2018-04-26 2018-05-08'],
    ['Aug/ Sep 2010', 'interval month 2010-08..2010-09'],
    ['Aug /Sep 2010', 'interval month 2010-08..2010-09'],
    ['One-off', 'unscheduled'],
    ['July2010 to August2010', 'interval month 2010-07..2010-08'],
    ['19July to 20August 2010', 'interval day 2010-07-19..2010-08-20'],
    [`1 March${' '.repeat(189)}2018`, 'interval day 2018-03-01'],
  ])('“%s” is %s', (text, reads) => {
    expect(brief(readTiming(text))).toBe(reads);
  });

  test.each(['-', '–', '—', ' - ', ' – ', ' to ', ' until ', ' till ', ' → ', '→', ' through '])(
    '“%s” between two dates',
    (dash) => {
      expect(brief(readTiming(`16 March${dash}7 April 2018`))).toBe('interval day 2018-03-16..2018-04-07');
      expect(brief(readTiming(`2018-03-16${dash}2018-04-07`))).toBe('interval day 2018-03-16..2018-04-07');
    },
  );

  test.each([
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    ['JAN.', 'FEB.', 'MAR.', 'APR.', 'MAY', 'JUN.', 'JUL.', 'AUG.', 'SEP.', 'OCT.', 'NOV.', 'DEC.'],
    ['January', 'february', 'March', 'april', 'May', 'june', 'July', 'august', 'September', 'october'],
  ])('the months %s, %s …', (...names) => {
    const read = names.map((name) => latestDay(readTiming(`1 ${name} 2019`) as Timing));
    const expected = names.map((_, index) => `2019-${String(index + 1).padStart(2, '0')}-01`);
    expect(read.map((day) => isoOf(day!))).toEqual(expected);
  });
});

describe('a range takes what its first part leaves out from the second', () => {
  test.each([
    ['Mon 5 – Fri 9 March 2018', 'interval day 2018-03-05..2018-03-09'],
    ['28 Dec - 3 Jan 2019', 'interval day 2018-12-28..2019-01-03'],
    ['April – March 2019', 'interval month 2018-04..2019-03'],
    ['May – 10 June 2018', 'interval day 2018-05..2018-06-10'],
    ['10 May to June 2018', 'interval day 2018-05-10..2018-06'],
    ['January 2013 to 2015', 'interval year 2013-01..2015'],
    ['March 2013 to 2015', 'interval month 2013-03..2015'],
    ['2013 to March 2015', 'interval month 2013..2015-03'],
    ['about 1 to 10 March 2026', 'interval day about 2026-03-01..2026-03-10'],
    ['March 1 – April 2, 2018', 'interval day 2018-03-01..2018-04-02'],
    ['13/04/2026 to 20/04/2026', 'interval day 2026-04-13..2026-04-20'],
    ['1 March 2018–10 April 2018', 'interval day 2018-03-01..2018-04-10'],
    ['10 March 2018 to March 2018', 'interval day 2018-03-10..2018-03'],
    ['July 2012 – July 2012', 'interval month 2012-07'],
  ])('“%s”', (text, reads) => {
    expect(brief(readTiming(text))).toBe(reads);
  });

  test('or both take their years from the plan’s period', () => {
    const context = contextOf('2018-11-01/2019-02-28');
    expect(brief(readTiming('21 December to 5 January', context))).toBe(
      'interval day 2018-12-21..2019-01-05',
    );
  });
});

test('what a year from the plan’s period may be', () => {
  const read = (text: string, period: string) => brief(readTiming(text, contextOf(period)));
  expect(read('1 March', '2018-03-01/2018-03-01')).toBe('interval day 2018-03-01');
  expect(read('2 March', '2018-03-01/2018-03-01')).toBe('ambiguous');
  expect(read('29 February', '2015-01-01/2018-12-31')).toBe('interval day 2016-02-29');
  expect(read('March', '2018-03-31/2019-02-28')).toBe('interval month 2018-03');
  expect(read('March', '2018-03-31/2019-03-01')).toBe('ambiguous');
});

describe('words that it would be wrong to read', () => {
  test.each([
    'March - 2010',
    '19 July 2010)',
    '(19 July 2010,',
    'March – March 2018',
    'Sept – 10 Sept 2018',
    '2018-03-01 May 2018',
    '2017-10 March 2018',
    '3rd year',
    '3rd-month',
    'twice a 31 month',
    '19 - July 2010',
    'Nov 18 – Jan 2019',
    'March 45',
    '15 July – 10 July 2018',
    '8 May and 26 April 2018',
    '31 June - 5 July 2026',
    '30 February 2026 - 3 March 2026',
    '5 November 18',
    '3 to 4',
    '2 or 3 March 2018',
    'about',
    'about – 10 March 2018',
    'by',
    'from',
    'to',
    'between 4pm and 7pm',
    '3-30pm – 7.30pm',
    'two days a week',
    'over three months',
    'since 2012',
    'after the May elections',
    'throughout the summer',
    'the long term',
    '500',
    '20 10',
    '2010 2011',
    '2018/06',
    '2010-00',
    '1990-50',
    '16/19 July 2018',
    '2013 and 2014',
    '3 March and May 2018',
    'March 2018 and about May 2018',
    'Monday, 3 and 4 March 2018',
    'by the end of 3 March 2016',
    'by 3 March to 5 March 2018',
    'about about March 2017',
    '٣ March ٢٠١٨',
    '２０１８',
    '1 March 20\u200b18',
    '1\u0000 March 2018',
    'constructor',
    '__proto__',
  ])('“%s”', (text) => {
    expect(readTiming(text).type).toBe('error');
  });
});

describe('an answer for anything', () => {
  test('one that neither throws nor takes long, and keeps the words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almostTiming), (text) => {
        const reading = readTiming(text);
        expect(reading.text).toBe(text.trim());
        expect(readTiming(text)).toEqual(reading);
      }),
      { numRuns: 3000 },
    );
  });

  test('a reading whose ends are in order and inside the years that a plan can have', () => {
    fc.assert(
      fc.property(almostTiming, (text) => {
        const reading = readTiming(text, contextOf('2017-06-01/2018-03-31'));
        if (reading.type === 'error') return;
        const [first, last] = [earliestDay(reading), latestDay(reading)];
        if (first !== undefined) expect(isoOf(first) >= '1900-01-01').toBe(true);
        if (last !== undefined) expect(isoOf(last) <= '2200-12-31').toBe(true);
        if (first !== undefined && last !== undefined) expect(first).toBeLessThanOrEqual(last);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['long', 'x'.repeat(10_000)],
    ['long blanks', `1${' '.repeat(9998)}2`],
    ['long blanks at its end', `x${' '.repeat(10_000)}`],
    ['dashes', '-'.repeat(10_000)],
    ['dashes within the limit', '- '.repeat(100)],
    ['years joined by dashes', '2010-'.repeat(40)],
    ['days joined by dashes', `${'1-'.repeat(90)}2 May 2010`],
    ['months joined by slashes', `${'may/'.repeat(48)}may 2010`],
    ['hedges', `${'about '.repeat(32)}2010`],
    ['stops', '.'.repeat(200)],
    ['parentheses', `${'('.repeat(100)}${')'.repeat(100)}`],
  ])('in under 5 ms where the words are %s', (_, text) => {
    readTiming(text);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      readTiming(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe('a slip of the pen is told as one', () => {
  test.each([
    ['1 Mrach 2027', '“March”', '1 March 2027'],
    ['1st Febuary', '“February”', '1st February'],
    ['Septmber 2027', '“September”', 'September 2027'],
    ['Wensday 3 March 2027', '“Wednesday”', 'Wednesday 3 March 2027'],
    ['1 Mrach to 3 Aprl 2027', '“March” and “April”', '1 March to 3 April 2027'],
    ['2pm, 5 Septmber 2027', '“September”', '2pm, 5 September 2027'],
    ['sprng 2027', '“spring”', 'spring 2027'],
    ['sumer 2027', '“summer”', 'summer 2027'],
    ['autum 2027', '“autumn”', 'autumn 2027'],
    ['wintr 2027/28', '“winter”', 'winter 2027/28'],
    ['spring 2027 to Mrach 2028', '“March”', 'spring 2027 to March 2028'],
  ])('“%s”', (text, meant, hint) => {
    expect(readTiming(text)).toMatchObject({
      reason: 'not-a-date',
      message: `“${text}” is not a timing that can be read. Did you mean ${meant}?`,
      hint: `Write “${hint}”.`,
    });
  });

  test.each([
    '5 May 27',
    '10am-12 on 5 May 27',
    '5-6 May 27',
    'w/c 5 May 27',
    'Weds 5 May 27 2pm',
    '5 May 27 to 6 June 27',
  ])('the year of “%s”', (text) => {
    expect(readTiming(text)).toMatchObject({
      message: `“${text}” is not a timing that can be read: its year has only two digits.`,
      hint: 'Write the year in full, “2027”.',
    });
  });

  test.each([
    'until the match',
    '5 martians',
    'Wensday',
    'many 2027',
    'on 5 May 99999 27',
    'the match in May 27',
  ])('but not of “%s”', (text) => {
    const { message } = readTiming(text) as { message: string };
    expect(message).toBe(`“${text}” is not a timing that can be read.`);
  });

  test('an hour without am or pm, before its day', () => {
    expect(brief(readTiming('10am-12 on 5 May 2027'))).toBe('interval day 2027-05-05');
    expect(brief(readTiming('10am to 12 May 2027'))).not.toBe('interval month 2027-05');
  });
});

test('refusals say what is wrong, what is true and what to write', async () => {
  const own = [
    '',
    '   ',
    'x'.repeat(201),
    'whenever we can',
    'by Christmas 2027',
    'by the 32 March 2026',
    '30 February 2026',
    '29 February',
    '31 June',
    '13/00/2018',
    '32/13/2018',
    '3 March 1066',
    'Q3 2024',
    'Summer 2019',
    'w/c 2 April 2018',
    'mid-September 2026',
    '2 weeks after launch',
    'midnight on 3 March 2026',
    'first Tuesday of each month',
    'FY24/25',
    '5 November 18',
    'net annual increase of 500',
    'per month',
    'spend 80% of their time',
    '\u001b[31mred',
  ].map((text) => ({ text }));
  const refusals = [...own, ...forms.flatMap((form) => form.examples)].flatMap(({ text, ...rest }) => {
    const period = 'period' in rest ? rest.period : undefined;
    const yearStart = 'yearStart' in rest ? rest.yearStart : undefined;
    const reading = readTiming(text, contextOf(period, yearStart));
    if (reading.type !== 'error') return [];
    return `${JSON.stringify(text)}${period ? ` in ${period}` : ''}\n  ${reading.reason}: ${reading.message}\n  ${reading.hint}\n`;
  });
  await expect(refusals.join('\n')).toMatchFileSnapshot('refusals.txt');
});

const timingWords = (
  '1 3rd 31 12 2017 2018 17 March Feb May Sept. Monday to until - – / , & and by from about in between of each ' +
  'every year month quarter first onwards annually TBC ongoing throughout ( ) . 2018-03-01 03/04/2018'
)
  .split(' ')
  .concat('the end of', 'over the next', 'since the', 'twice a');

/** Strings of the words that timings are made of: far likelier to be read than any others. */
const almostTiming = fc
  .array(fc.oneof(fc.constantFrom(...timingWords), fc.integer({ min: 0, max: 2300 }).map(String)), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));
