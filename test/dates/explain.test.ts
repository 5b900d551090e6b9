import { expect, test } from 'vitest';
import { explain } from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';

/** What `engage when` says: a person has read the file beside this one. */
test('how timings are explained', async () => {
  const said = [
    'w/c 4 April 2018',
    '19 th July 2010',
    'Aug/Sep/Oct 2010',
    'early March 2026',
    'by March 2017',
    'June 2022 – ongoing',
    '29th & 31st March 2018',
    'monthly, Feb 2026 to Jan 2027',
    'four times a year',
    'by 30 June every year',
    '6 weeks before board-decision',
    'over the next three years',
    '12 weeks',
    '20 working days',
    'during reg18',
    '8 weeks prior to',
    'until launch',
    'from launch',
    'after launch',
    'Month 3',
    '2 weeks into reg18',
    'weekly throughout consultation',
    'TBC',
    '3 June 2026 (TBC)',
    'midnight 17 March 2024',
    'Monday 3 March 2026',
    '03/04/2026',
    'whenever we can',
    '5 June 2018, 6.30pm – 8pm',
  ].map((text) => explain(text));
  said.push(explain('Q4 2024/25', { yearStart: 4 }), explain('8 August', contextOf('2018-05-30/2018-09-11')));
  const text = said
    .map(({ facts, lines }) => `${facts.text}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
  await expect(text).toMatchFileSnapshot('explanations.txt');
});

test('for a program: the facts of the reading, days as YYYY-MM-DD, inclusive', () => {
  expect(explain('w/c 4 April 2018').facts).toEqual({
    text: 'w/c 4 April 2018',
    type: 'interval',
    start: '2018-04-02',
    end: '2018-04-08',
    precision: 'week',
    warnings: ['4 April 2018 is a Wednesday: the week that holds it is meant, 2 April 2018 to 8 April 2018.'],
    print: 'the week of 2 April 2018',
  });
  expect(explain('29th & 31st March 2018').facts).toMatchObject({
    type: 'set',
    intervals: [
      ['2018-03-29', '2018-03-29'],
      ['2018-03-31', '2018-03-31'],
    ],
  });
  expect(explain('As required').facts).toStrictEqual({
    text: 'As required',
    type: 'unscheduled',
    print: 'as required',
  });
  expect(Object.keys(explain('03/04/2026').facts)).toEqual(['text', 'type', 'reason', 'message', 'hint']);
});
