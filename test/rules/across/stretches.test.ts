import { describe, expect, test } from 'vitest';
import { isoOf, readTiming } from '../../../src/dates/index.ts';
import { stretchesOf } from '../../../src/rules/across/stretches.ts';

/** "2026-06-01..2026-06-30?" for one that is only at some time in these days. */
function brief(words: string): string | undefined {
  const timing = readTiming(words);
  if (timing.type === 'error') throw new Error(timing.message);
  const found = stretchesOf(timing);
  const days = found?.stretches.map(
    ({ from, until, isSure }) => `${isoOf(from)}..${isoOf(until)}${isSure ? '' : '?'}`,
  );
  return days && [...days, ...(found!.isSeries ? ['series'] : [])].join(' ');
}

describe('the days of an activity', () => {
  test.each([
    ['1 June 2026', '2026-06-01..2026-06-01'],
    ['1 to 5 June 2026', '2026-06-01..2026-06-05'],
    ['June 2026', '2026-06-01..2026-06-30?'],
    ['June to August 2026', '2026-06-30..2026-08-01'],
    ['9 and 11 June 2026', '2026-06-09..2026-06-09 2026-06-11..2026-06-11'],
    ['from 1 June 2026', '2026-06-01..2026-06-01 series'],
    ['from June 2026', '2026-06-01..2026-06-30? series'],
  ])('%s: %s', (words, days) => {
    expect(brief(words)).toBe(days);
  });

  test.each(['by 30 June 2026', 'TBC', '2 weeks after launch', 'over the next two years'])(
    '%s gives none',
    (words) => {
      expect(brief(words)).toBeUndefined();
    },
  );
});

describe('what comes back is there all the time', () => {
  const year = '2026-01-31..2026-12-01 series';

  test.each([
    ['every day, January 2026 to December 2026', year],
    ['weekly, January 2026 to December 2026', year],
    ['every four weeks, January 2026 to December 2026', year],
    ['monthly, January 2026 to December 2026', year],
    ['every 3 months, January 2026 to December 2026', year],
    ['every 4 months, January 2026 to December 2026', undefined],
    ['every six months, January 2026 to December 2026', undefined],
    ['four times a year from January 2026 to December 2027', '2026-01-31..2027-12-01 series'],
    ['three times a year from January 2026 to December 2027', undefined],
    ['yearly, 2026 to 2028', undefined],
  ])('%s: %s', (words, days) => {
    expect(brief(words)).toBe(days);
  });

  test.each(['monthly', 'monthly from January 2026', 'monthly until December 2026'])(
    'not %s: that has no two ends',
    (words) => {
      expect(brief(words)).toBeUndefined();
    },
  );

  test.each([
    [{ unit: 'month', every: 6, count: 2 }, true], // as often as every three months
    [{ unit: 'month', every: 7, count: 2 }, false],
    [{ unit: 'year', every: 2, count: 8 }, true],
    [{ unit: 'year', every: 2, count: 7 }, false],
  ] as const)('of %o: %s', (frequency, isThere) => {
    const day = { earliest: 1, latest: 1 };
    const timing = {
      type: 'recurring',
      text: '',
      deadline: false,
      frequency,
      from: day,
      until: day,
    } as const;
    expect(stretchesOf(timing) !== undefined).toBe(isThere);
  });
});
