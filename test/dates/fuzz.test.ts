/** What holds for every timing, tried on generated ones. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/dates/facts.ts';
import { printTiming, readTiming, type TimingContext } from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';

/** How many timings are tried: ENGAGE_FUZZ, or all that are promised in CI, or enough to notice a slip. */
const rounds = Number(process.env['ENGAGE_FUZZ'] ?? (process.env['CI'] ? 100_000 : 4000));
const seed = Number(process.env['ENGAGE_FUZZ_SEED'] ?? 20_260_301);
const options = { numRuns: rounds, seed };
const timeout = 600_000;

/** No words take longer, in milliseconds. */
const slowest = 5;

const plans: readonly TimingContext[] = [
  {},
  contextOf('2018-03-01/2018-12-31'),
  contextOf('2018-09-01/2019-08-31', 4),
  { ...contextOf('2019-01-01/2019-12-31', 9), hemisphere: 'southern', quarters: 'financial' },
];
const plan = fc.constantFrom(...plans);

const points = (
  '3 March|3rd March 2018|March 3, 2018|Thursday 1 March 2018|Sept 2018|May|2018|Q3 2018|Q4 2018/19|2018/19|spring|winter 2018/19|' +
  'w/c 5 March 2018|early June 2018|mid-2019|late summer|the end of Q2 2018|2018-03-01|2018-05|13/04/2018|the first half of 2018|the 2010s|' +
  'first Tuesday of May 2018|5|29th|31 June|TBC|c. 2018|2018-24|2018-XX'
).split('|');
const joints =
  ' to | - |–|/| and | & |, | until | for | (|) | from | by |, monthly from | every | before | after | or '.split(
    '|',
  );
const before =
  '|from |by |before |after |post |various dates in |October to the end of |about |expected |between |in |throughout |until |6pm on |12 weeks from |2 weeks after |every |first Tuesday of each |monthly |the end of |at least |within 10 working days of '.split(
    '|',
  );
const after =
  '| onwards| (TBC)| (Portree)| - dates TBC| each year| inclusive| (6 weeks)|, 7pm| - ongoing| at the latest|.|?'.split(
    '|',
  );

/** Words in the order in which people put them, right or not. */
const almostTiming = fc
  .tuple(
    fc.constantFrom(...before),
    fc.array(fc.tuple(fc.constantFrom(...points), fc.constantFrom(...joints)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom(...after),
  )
  .map(([before, pieces, after]) => {
    const words = pieces.flatMap(([point, joint], index) =>
      index === pieces.length - 1 ? [point] : [point, joint],
    );
    return before + words.join('') + after;
  });

test(`${rounds} timings: what is printed is read in the same plan as what was printed`, { timeout }, () => {
  fc.assert(
    fc.property(almostTiming, plan, (text, plan) => {
      const reading = readTiming(text, plan);
      if (reading.type === 'error') return;
      const again = readTiming(printTiming(reading), plan);
      expect(meaningOf(again)).toEqual(meaningOf(reading));
    }),
    options,
  );
});

test(
  `${rounds} timings: the ends are in order, and inside the years that a plan can have`,
  { timeout },
  () => {
    fc.assert(
      fc.property(almostTiming, plan, (text, plan) => {
        const { start = '1900-01-01', end = '2200-12-31', intervals = [] } = factsOf(readTiming(text, plan));
        for (const [first, last] of [[start, end] as const, ...intervals]) {
          expect(first <= last && first >= '1900-01-01' && last <= '2200-12-31').toBe(true);
        }
        expect(intervals.every(([first], index) => index === 0 || intervals[index - 1]![1] < first)).toBe(
          true,
        );
      }),
      options,
    );
  },
);

test(`${rounds} timings: a day or a month without a year is in the plan’s period`, { timeout }, () => {
  const [period, outside] = [contextOf('2018-09-01/2019-08-31'), ['2018-09-01', '2019-08-31'] as const];
  const yearless = fc.constantFrom(
    '3 March',
    'May',
    'Monday 3 September',
    '5 to 7 June',
    'June/July',
    'by 1 May',
    'from October',
    '29 February',
    'w/c 3 June',
    'December to February',
    '5 and 9 July',
  );
  fc.assert(
    fc.property(yearless, fc.constantFrom(...before), fc.constantFrom(...after), (point, before, after) => {
      const { type, start, end } = factsOf(readTiming(before + point + after, period));
      if (type !== 'interval' || /weeks|^before/.test(before + after)) return;
      expect(start! <= outside[1] && end! >= outside[0]).toBe(true);
    }),
    options,
  );
});

test(`${rounds} inputs of any kind: no exception, the words are kept, none is slow`, { timeout }, () => {
  const long = fc
    .tuple(fc.oneof(almostTiming, fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 2000 }))
    .map(([text, times]) => text.repeat(times).slice(0, 10_000));
  const input = fc.oneof(
    almostTiming,
    fc.string(),
    long,
    long.map((text) => text.slice(0, 200)),
  );
  fc.assert(
    fc.property(input, plan, (text, plan) => {
      expect(readTiming(text, plan).text).toBe(text.trim());
      // The machine may have been busy with something else: what is slow is slow again.
      const times = Array.from({ length: 5 }, () => (isSlow(text, plan) ? 1 : 0));
      expect(times[0] === 1 && times.every((slow) => slow === 1)).toBe(false);
    }),
    options,
  );
});

function isSlow(text: string, plan: TimingContext): boolean {
  const start = performance.now();
  readTiming(text, plan);
  return performance.now() - start > slowest;
}

/** A reading without the words that it was made from. */
function meaningOf(reading: ReturnType<typeof readTiming>): unknown {
  const words = new Set(['text', 'warnings']);
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (words.has(key) ? undefined : value)));
}
