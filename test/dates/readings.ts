/** Readings of every kind, for properties: what `printTiming` may be given and `readTiming` may give. */
import * as fc from 'fast-check';
import { boundOf, intervalBetween, intervalIn } from '../../src/dates/compose.ts';
import type { Fault, Reading } from '../../src/dates/fault.ts';
import { codeOf, codePoint, printCode } from '../../src/dates/codes.ts';
import { seasonPoint } from '../../src/dates/forms/season.ts';
import { dayOf, weekdayOf } from '../../src/dates/index.ts';
import { partOf, type Part } from '../../src/dates/parts.ts';
import { dayPoint, monthsPoint, type Point } from '../../src/dates/point.ts';
import { printPoint } from '../../src/dates/print-point.ts';

const lastDay = dayOf(2200, 12, 31);
const firstMonday = dayOf(1900, 1, 8);
/** Mostly two years that follow each other: it is in one year that words are shared. */
const year = fc.oneof(fc.integer({ min: 2018, max: 2019 }), fc.integer({ min: 1900, max: 2200 }));
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dayPoint(year, month, day))
  .filter((point) => point.type === 'point');
const wholeMonth = fc.tuple(year, month).map(([year, month]) => months('month', year, month, month));
const wholeYear = year.map((year) => months('year', year, 1, 12));
const week = fc.integer({ min: firstMonday, max: lastDay - 6 }).map((day): Point => {
  const monday = day - weekdayOf(day) + 1;
  return { type: 'point', precision: 'week', approximate: false, earliest: monday, latest: monday + 6 };
});
const early = year.filter((year) => year < 2200);
const season = fc
  .tuple(fc.constantFrom('spring', 'summer', 'autumn', 'winter'), early)
  .map(([season, year]) => seasonPoint(season, year, {}) as Point);
const code = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 4 })), early, fc.boolean(), fc.integer({ min: 2, max: 12 }))
  .filter(([quarter, , isSplit]) => quarter !== null || isSplit)
  .map(([quarter, year, isSplit, start]) => {
    return codePoint({ ...(quarter !== null && { quarter }), year, isSplit }, start) as Point;
  });
const whole = fc.oneof(day, week, wholeMonth, season, code, wholeYear);
const part = fc
  .tuple(fc.oneof(wholeMonth, season, code, wholeYear), fc.constantFrom<Part[]>('early', 'mid', 'late'))
  .map(([whole, part]): Point => {
    const code = codeOf(whole.label ?? '');
    const name = whole.label ?? printPoint(whole);
    const label = code ? printCode({ ...code, part }) : `${part === 'mid' ? 'mid-' : `${part} `}${name}`;
    return Object.assign(partOf(whole, part), { label });
  });
const point = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 1, arbitrary: whole.map((point): Point => Object.assign(point, { approximate: true })) },
  { weight: 1, arbitrary: part },
);

/** A range between a week and a day is not read: see the form. */
const range = fc
  .tuple(point, point)
  .filter(([a, b]) => !(a.precision === 'week' && b.precision === 'day'))
  .filter(([a, b]) => !(b.precision === 'week' && a.precision === 'day'))
  // One plan has one start of its years.
  .filter(([a, b]) => a.label === undefined || a.label !== b.label)
  .map(([a, b]) => (a.earliest <= b.latest ? intervalBetween(a, b, '') : intervalBetween(b, a, '')));

const days = fc
  .tuple(day, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }))
  .map(([first, gaps]) => {
    const points = [first];
    for (const gap of gaps) points.push(dayAfter(points.at(-1)!, gap));
    return points;
  })
  .filter((points) => points.at(-1)!.latest <= lastDay);
const separateMonths = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 2, maxLength: 4 }),
  )
  .map(([year, indexes]) => indexes.sort((a, b) => a - b).map((index) => monthAt(year, index)))
  .filter((points) => !isOneStretch(points));
const list = fc.oneof(days, separateMonths).map((points): Reading => {
  const parts = points.map((point) => Object.assign(intervalIn(point), { text: printPoint(point) }));
  return { type: 'set', parts, precision: points[0]!.precision, approximate: false };
});

const unit = fc.constantFrom('day', 'week', 'month', 'year');
const count = fc.integer({ min: 1, max: 200 });
const duration = fc.tuple(count, unit).map(([count, unit]) => `P${count}${unit.charAt(0).toUpperCase()}`);
const once = fc.tuple(unit, count).map(([unit, every]): Reading => {
  const frequency = { unit, every, count: 1 } as const;
  return { type: 'recurring', frequency, rrule: ruleOf(unit, every), deadline: false };
});
const severalTimes = fc
  .tuple(unit, count, fc.integer({ min: 2, max: 200 }))
  .map(([unit, every, count]): Reading => {
    return { type: 'recurring', frequency: { unit, every, count }, deadline: false };
  });

const throughSomething = fc
  .tuple(fc.oneof(once, severalTimes), fc.constantFrom('reg18', 'Main consultation', 'the consultation'))
  .map(([often, anchor]): Reading => Object.assign(often, { anchor }));

export const someReading: Readonly<Record<string, fc.Arbitrary<Reading | Fault>>> = {
  'a point': point.map(intervalIn),
  'a range': range,
  'a list': list,
  'a deadline': point.map(deadlineIn),
  'a start': point.map(startIn),
  'a frequency': fc.oneof(once, severalTimes),
  'a frequency throughout something': throughSomething,
  'a length': duration.map((duration) => ({ type: 'duration', duration })),
  'a stretch from now': fc
    .tuple(duration, fc.constantFrom('before', 'after'))
    .map(([duration, direction]) => ({ type: 'relative', direction, duration, extent: 'stretch' })),
};

function deadlineIn(point: Point): Reading {
  const { precision, approximate } = point;
  return { type: 'deadline', end: boundOf(point), precision, approximate };
}

function startIn(point: Point): Reading {
  const { precision, approximate } = point;
  return { type: 'open', start: boundOf(point), precision, approximate };
}

function months(precision: 'month' | 'year', year: number, first: number, last: number): Point {
  return monthsPoint(precision, year, first, last) as Point;
}

function dayAfter({ latest }: Point, gap: number): Point {
  return {
    type: 'point',
    precision: 'day',
    approximate: false,
    earliest: latest + gap,
    latest: latest + gap,
  };
}

/** The month at an index from January of a year on: 12 is the next January. */
function monthAt(year: number, index: number): Point {
  const month = (index % 12) + 1;
  return months('month', year + Math.floor(index / 12), month, month);
}

function isOneStretch(points: readonly Point[]): boolean {
  return points.slice(1).every((point, index) => points[index]!.latest + 1 === point.earliest);
}

function ruleOf(unit: string, every: number): string {
  const name = unit === 'day' ? 'DAILY' : `${unit.toUpperCase()}LY`;
  return every === 1 ? `FREQ=${name}` : `FREQ=${name};INTERVAL=${every}`;
}
