import { dateOf, monthName, type Bound, type Timing } from '../dates/index.ts';
import type { ConsultationWindow, Item, Plan } from '../plan/plan.ts';
import { phrase } from '../source/quote.ts';
import type { Pointer } from '../source/pointer.ts';
import { beginsBeforeEnd, endOf, isSurelyBefore, startOf } from './parts/bounds.ts';
import { decisionsOf, windowsOf } from './parts/decisions.ts';
import { placeOfDate, timingOf } from './parts/item-dates.ts';
import { namedItem } from './parts/named-item.ts';
import type { Finding, Rule } from './rule.ts';

export const periodGap: Rule = {
  code: 'period-gap',
  severity: 'hint',
  title: 'There is a month of the plan in which nothing is dated, or nothing after the consultation.',
  why: 'Where a plan is silent, either nothing happens and people lose sight of it, or there is work that nobody has planned: mostly the reading of what was said.',
  evidence:
    'Herefordshire’s engagement plan of 2010 ends its activities in October and reports in December; for November it has nothing.',
  *check(plan) {
    // A strategy is not laid out by months.
    if (plan.kind !== 'plan') return;
    const gap = gapIn(plan);
    if (gap) yield gap;
    const end = nothingAfter(plan);
    if (end) yield end;
  },
};

/** Months in which something is dated, from 0 for January of the year 0; both inclusive. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly place: Pointer;
  /** Whether the plan goes on to it: what happens outside, and what is to be reached one day, fills a month at the most. */
  readonly isOwn: boolean;
}

function gapIn(plan: Plan): Finding | undefined {
  const stretches = stretchesOf(plan).toSorted((a, b) => a.from - b.from);
  const own = stretches.filter(({ isOwn }) => isOwn);
  const first = monthOf(plan.period && startOf(plan.period.timing)?.earliest) ?? own[0]?.from;
  const goesOnTo = own.reduce((month, { from }) => Math.max(month, from), -Infinity);
  const stated = lastStatedMonth(plan);
  const last = own.reduce((month, { until }) => Math.max(month, until), goesOnTo);
  if (first === undefined) return undefined;
  const gaps: Omit<Stretch, 'isOwn'>[] = [];
  let filled = stretches[0]?.until ?? first;
  for (const { from, until, place } of stretches) {
    const gap = { from: Math.max(filled + 1, first), until: Math.min(from - 1, stated), place };
    if (from <= goesOnTo && gap.from <= gap.until) gaps.push(gap);
    filled = Math.max(filled, until);
  }
  const empty = gaps.reduce((months, { from, until }) => months + until - from + 1, 0);
  // A plan that is mostly empty is not laid out by months, or only begun.
  if (empty === 0 || empty * 2 > last - first + 1) return undefined;
  return {
    at: gaps[0]!.place,
    message: `Nothing at all is dated in ${phrase(gaps.map(wordsOf), 'and')}, though the plan goes on after it.`,
    hint: 'If work goes on, add it as a step, such as the analysis of what was said; else tell people when they will hear from you.',
  };
}

/**
 * The month in which the plan is over by its own words: what comes behind its period, such as its review, leaves no gap
 * in it, but for the report on it.
 */
function lastStatedMonth({ period, items, evaluation }: Plan): number {
  const end = monthOf(period && endOf(period.timing)?.latest);
  if (end === undefined) return Infinity;
  const reports = items
    .filter((item) => item.kind === 'milestone' && item.what === 'report')
    .map(timingOf)
    .concat(evaluation?.report?.timing);
  return Math.max(end, ...reports.map((timing) => monthOf(timing && boundsOf(timing)?.latest) ?? end));
}

function stretchesOf({ items, evaluation }: Plan): Stretch[] {
  const report = evaluation?.report;
  return [
    ...items.flatMap((item) => stretchesIn(timingOf(item), placeOfDate(item), isOwn(item))),
    ...(report ? stretchesIn(report.timing, report.pointer, true) : []),
  ];
}

function isOwn({ kind }: Item): boolean {
  return kind === 'activity' || kind === 'window' || kind === 'milestone' || kind === 'step';
}

function stretchesIn(timing: Timing | undefined, place: Pointer, isOwn: boolean): Stretch[] {
  if (timing?.type === 'set') return timing.parts.flatMap((part) => stretchesIn(part, place, isOwn));
  const ends = timing && boundsOf(timing);
  return ends ? [{ from: monthOf(ends.earliest)!, until: monthOf(ends.latest)!, place, isOwn }] : [];
}

/** What is due by a day is dated on that day; what recurs without bounds may be at any time. */
function boundsOf(timing: Timing): Bound | undefined {
  if (timing.type === 'deadline') return timing.end;
  if (timing.type === 'recurring' && !timing.from && !timing.until)
    return { earliest: -Infinity, latest: Infinity };
  const [start, end] = [startOf(timing), endOf(timing)];
  return start || end
    ? { earliest: start?.earliest ?? -Infinity, latest: end?.latest ?? Infinity }
    : undefined;
}

function monthOf(day: number | undefined): number | undefined {
  if (day === undefined || !Number.isFinite(day)) return day;
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

/** "November 2010", "May to July 2026", "December 2026 to January 2027". */
function wordsOf({ from, until }: Pick<Stretch, 'from' | 'until'>): string {
  const [a, b] = [from, until].map((month) => ({
    name: monthName((month % 12) + 1),
    year: Math.floor(month / 12),
  }));
  const end = `${b!.name} ${b!.year}`;
  if (from === until) return end;
  return a!.year === b!.year ? `${a!.name} to ${end}` : `${a!.name} ${a!.year} to ${end}`;
}

/** What has no date may well come after it. */
function nothingAfter(plan: Plan): Finding | undefined {
  const last = lastOf(windowsOf(plan));
  if (!last || plan.evaluation?.report) return undefined;
  const others = plan.items.filter(
    ({ kind, status }) => status !== 'cancelled' && kind !== 'window' && kind !== 'phase' && kind !== 'event',
  );
  const isOver = (item: Item) => {
    const timing = timingOf(item);
    return ((timing && endOf(timing))?.latest ?? Infinity) <= last.close;
  };
  if (others.length === 0 || !others.every(isOver) || isDecidedEarly(plan, last.window)) return undefined;
  return {
    at: placeOfDate(last.window),
    message: `Nothing in the plan comes after ${namedItem(last.window)}${lackingOf(others)}.`,
    hint: 'Add what is done with what people say, with its dates: a step, a milestone, and an activity that tells them.',
  };
}

/** Told as `decision-before-close`. */
function isDecidedEarly(plan: Plan, window: ConsultationWindow): boolean {
  const open = timingOf(window);
  return decisionsOf(plan).some(({ milestone, timing, windows }) => {
    const isTold = milestone.decides === 'the-outcome' || !isSurelyBefore(timing, open);
    return isTold && windows.includes(window) && beginsBeforeEnd(timing, open) !== 'no';
  });
}

/** What the plan has not even at another time: ": no analysis and no reply". */
function lackingOf(items: readonly Item[]): string {
  const lacking = works.filter(({ is }) => !items.some(is)).map(({ name }) => `no ${name}`);
  return lacking.length === 0 ? '' : `: ${phrase(lacking, 'and')}`;
}

/** What comes after a consultation. */
const works: readonly { readonly name: string; is(item: Item): boolean }[] = [
  { name: 'analysis', is: (item) => item.kind === 'step' && item.what === 'analysis' },
  { name: 'report', is: (item) => item.kind === 'milestone' && item.what === 'report' },
  {
    name: 'decision',
    is: (item) => item.kind === 'milestone' && item.what === 'decision' && item.decides !== 'to-consult',
  },
  { name: 'reply', is: (item) => item.kind === 'activity' && item.purpose === 'give-feedback' },
];

function lastOf(windows: readonly ConsultationWindow[]) {
  let last: { window: ConsultationWindow; close: number } | undefined;
  for (const window of windows) {
    const timing = timingOf(window);
    const close = (timing && endOf(timing))?.latest ?? Infinity;
    if (!last || close > last.close) last = { window, close };
  }
  return last?.close === Infinity ? undefined : last;
}
