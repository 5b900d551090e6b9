import { describe, expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

describe('a place or an occasion in brackets beside a date is left out, and its author is told', () => {
  test.each([
    ['10 December 2025 (virtual)', 'interval day 2025-12-10', '“(virtual)”'],
    ['10 December 2025 (via Teams)', 'interval day 2025-12-10', '“(via Teams)”'],
    ['26 March 2026 (Board)', 'interval day 2026-03-26', '“(Board)”'],
    ['September 2026 (in private)', 'interval month 2026-09', '“(in private)”'],
    ['10 June 2026 (Dementia Action Week)', 'interval day 2026-06-10', '“(Dementia Action Week)”'],
    ['2 October 2024(Portree)', 'interval day 2024-10-02', '“(Portree)”'],
    ['by 5 May 2026 (Portree)', 'deadline day 2026-05-05', '“(Portree)”'],
    ['from May 2026 (Portree)', 'open month 2026-05', '“(Portree)”'],
    ['monthly from May 2026 (Portree)', 'recurring FREQ=MONTHLY 2026-05..', '“(Portree)”'],
    ['10 October 2024 (World Mental Health Day)', 'interval day 2024-10-10', '“(World Mental Health Day)”'],
    ['9 October 2024, 2pm (online)', 'interval day 2024-10-09', '“(online)”'],
    ['w/c 2 Nov 2026 (Portree) (TBC)', 'interval week about 2026-11-02..2026-11-08', '“(Portree)”'],
  ])('“%s” is %s', (text, reads, left) => {
    const reading = readTiming(text);
    expect(brief(reading)).toBe(reads);
    expect(reading).toMatchObject({
      text,
      warnings: [
        `${left} in “${text}” says nothing of when, and will not be shown: a place goes into \`venue\`, other words into \`commentary\`.`,
      ],
    });
  });

  test('wherever they stand, and beside what else was taken for granted', () => {
    const text = 'w/c 7 Nov 2023 (Portree) and 13 Nov 2023 (Fort William)';
    const reading = readTiming(text) as Timing;
    expect(printTiming(reading)).toBe('the week of 6 November and the week of 13 November 2023');
    expect(reading.warnings).toEqual([
      '7 November 2023 is a Tuesday: the week that holds it is meant, 6 November 2023 to 12 November 2023.',
      `“(Portree)” and “(Fort William)” in “${text}” say nothing of when, and will not be shown: a place goes into \`venue\`, other words into \`commentary\`.`,
    ]);
  });
});

test.each(['TBC (in private)', 'at launch (Portree)', 'monthly (Portree)', 'three months (Portree)'])(
  'what has no date keeps its words, so that “%s” is refused',
  (text) => {
    expect(readTiming(text)).toMatchObject({
      message: `“${text}” is not a timing that can be read.`,
      hint: expect.stringMatching(
        /^Leave out “.*”: a place goes into `venue`, other words into `commentary`\.$/,
      ),
    });
  },
);

test.each([
  '5 May 2026 (postponed)',
  '5 May 2026 (POSTPONED)',
  '5 May 2026 (Portree) (postponed)',
  '7 May 2026 (purdah from 25 March)',
  'June 2026 (subject to approval)',
  'June 2026 (following Cabinet approval)',
  'June 2026 (after the Board)',
  'June 2026 (start)',
  'June 2026 (opens)',
  '26 March 2026 (closing)',
  'June 2026 (on Mondays and Portree)',
  '2026 (summer)',
  'June 2026 (early)',
  'June 2026 (planned)',
  'June 2026 (tentative)',
  'June 2026 (pencilled in)',
  'June 2026 (beginning)',
  'June 2026 (towards the middle)',
  'June 2026 (second half)',
  'June 2026 (first days)',
  'June 2026 (fortnight)',
  '10 June 2026 (reserve)',
  '10 June 2026 (actual)',
  '10 June 2026 (lasting the night)',
  '2026 (financial)',
])('“%s” may say something of when in its brackets, and is refused', (text) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'not-a-date',
    hint: 'Write one timing without brackets, and what else there is to say about it into `commentary`.',
  });
});

test.each([
  'the meeting (Portree)',
  '(Portree)',
  '3 March (or 5 April) 2026',
  'monthly (except August)',
  '31 June 2026 (Portree)',
])('there is no date beside the brackets in “%s”', (text) => {
  expect(readTiming(text)).toMatchObject({ type: 'error', hint: expect.not.stringContaining('Leave out') });
});

test.each([
  'Q1 2026 (FY)',
  'Q1 2026 (Board)',
  '2026 (Board)',
  'spring 2026 (Australia)',
  '3 June 2026 (?)',
  '3 June 2026 (Ideally)',
  '3 June 2026 (hoped)',
  '3 June 2026 (Called off)',
  '3 June 2026 (Scrapped)',
  '3 to 5 June 2026 (one of them)',
  '3 to 30 June 2026 (in two blocks)',
  '3 to 30 June 2026 (bar the bank holiday)',
  '10 June 2026 (members only)',
  '10 June 2026 (Whichever is sooner)',
])('“%s”: what may say something of when is not left out', (text) => {
  expect(readTiming(text)).toMatchObject({ type: 'error' });
});
