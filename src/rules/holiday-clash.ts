import {
  endBound,
  printDay,
  printTiming,
  repeatsOf,
  roughly,
  startBound,
  weekdayOf,
  type Bound,
  type Day,
  type Interval,
  type Timing,
} from '../dates/index.ts';
import type { Activity, ConsultationWindow, Item, Milestone, Plan } from '../plan/plan.ts';
import { holidaysOf, isEasterWeekend } from '../practice/bank-holidays.ts';
import type { Profile, Regime } from '../practice/profile.ts';
import { lengthWords } from '../practice/regimes.ts';
import type { Severity } from '../source/diagnostic.ts';
import { phrase, quote } from '../source/quote.ts';
import { firstWhere } from './parts/first-where.ts';
import { hasHappened, placeOfDate, placeOfEnd, timingOf } from './parts/item-dates.ts';
import { daysThatCount, isTooShort, regimeOf } from './parts/least-length.ts';
import { mergedStretches, nameWithMore, type Merged, type Stretch } from './parts/merged-stretches.ts';
import { printDays } from './parts/print-days.ts';
import type { Finding, Rule } from './rule.ts';

type IsDay = (day: Day) => boolean;

export const holidayClash: Rule = {
  code: 'holiday-clash',
  severity: 'warning',
  title: 'Something is planned for a day on which people are away.',
  why: 'An event on a bank holiday is for those who have nothing else to do, and a consultation that opens on a Saturday or runs over Christmas is shorter than it looks.',
  evidence:
    'A health board named the summer in which it had consulted as a failing of its own; a village held a session on the Saturday of Easter 2018. Plans that know only months are not looked at, nor is what repeats, unless its words give the days.',
  *check(plan, { profile, nation }) {
    const calendar = calendarOf(plan, profile);
    const isHoliday = holidaysOf(nation);
    for (const item of plan.items) {
      const timing = timingOf(item);
      if (!timing || hasHappened(item)) continue;
      if (item.kind === 'window')
        yield* windowFindings(item, timing, isHoliday, calendar, regimeOf(item, plan, profile));
      else if (isHeld(item)) {
        const finding =
          bankHolidayFinding(item, timing, isHoliday) ??
          closureFinding(item, timing, calendar) ??
          (nation && easterFinding(item, timing));
        if (finding) yield finding;
      }
    }
  },
};

/** A time to keep free. */
interface KeptFree extends Stretch {
  /** What an activity weighs that is in it: a plan that lists the school holidays knows of them. */
  readonly severity: Severity;
}

interface Calendar {
  /** By what they weigh, the heaviest first, each in order. */
  readonly bySeverity: readonly (readonly Merged<KeptFree>[])[];
  readonly all: readonly Merged<KeptFree>[];
}

function calendarOf({ items }: Plan, { closures }: Profile): Calendar {
  const ofProfile = closures.map(({ name, from, until }) => ({ name: quote(name), from, until }));
  const all = [
    ...items.flatMap(ownClosure),
    ...ofProfile.map((closure) => ({ ...closure, severity: 'warning' as const })),
  ];
  const weighing = (weight: Severity) => mergedStretches(all.filter(({ severity }) => severity === weight));
  return { bySeverity: [weighing('warning'), weighing('hint')], all: mergedStretches(all) };
}

function ownClosure(item: Item): KeptFree[] {
  if (item.kind !== 'event' || (item.what !== 'holiday' && item.what !== 'closed')) return [];
  const timing = timingOf(item);
  const [start, end] = [timing && startBound(timing), timing && endBound(timing)];
  if (!start || !end) return [];
  const severity = item.what === 'closed' ? 'warning' : 'hint';
  return [{ name: quote(item.name), from: start.earliest, until: end.latest, severity }];
}

/** The time to keep free that has all of the days. */
function around(
  { earliest, latest }: Bound,
  closures: readonly Merged<KeptFree>[],
): Merged<KeptFree> | undefined {
  const next = firstWhere(closures, ({ until }) => until >= latest);
  return next && next.from <= earliest ? next : undefined;
}

/** What people come to. Reports are due by a day; nobody is asked to come. */
function isHeld(item: Item): item is Activity | Milestone {
  if (item.kind === 'milestone') return item.what === 'decision' || item.what === 'meeting';
  return item.kind === 'activity';
}

function bankHolidayFinding(item: Item, timing: Timing, isHoliday: IsDay): Finding | undefined {
  const off = exactDays(timing).filter(isHoliday);
  if (off.length === 0) return undefined;
  const isRepeated = timing.type === 'recurring';
  return {
    at: placeOfDate(item),
    // What is held every month may well be left out for once.
    ...(isRepeated && { severity: 'hint' as const }),
    message: `${quote(item.name)} ${isRepeated ? 'falls' : 'is'} on ${inShort(off.map(printDay))}, ${off.length === 1 ? 'a bank holiday' : 'which are bank holidays'}.`,
    hint: isRepeated
      ? 'Say what takes its place then, or that it is left out.'
      : 'Move it to another day; if the holiday is meant, accept it on the record.',
  };
}

function easterFinding(item: Item, timing: Timing): Finding | undefined {
  const off = timing.type === 'recurring' ? [] : exactDays(timing).filter(isEasterWeekend);
  if (off.length === 0) return undefined;
  return {
    at: placeOfDate(item),
    severity: 'hint',
    message: `${quote(item.name)} is on ${phrase(off.map(printDay), 'and')}, between Good Friday and Easter Monday.`,
    hint: 'Many are away then: move it, or accept it on the record if those whom it is for are there.',
  };
}

/** Only what lies within it whole: an activity of some months goes on before the holidays and behind them. */
function closureFinding(item: Item, timing: Timing, { bySeverity }: Calendar): Finding | undefined {
  const parts = partsOf(timing);
  for (const closures of bySeverity) {
    const inside = parts.flatMap((part) => closureAround(part, false, closures) ?? []);
    if (!inside[0]) continue;
    const sure = parts.flatMap((part) => closureAround(part, part.approximate, closures) ?? []);
    const closure = sure[0] ?? inside[0];
    return {
      at: placeOfDate(item),
      severity: sure[0] ? closure.severity : 'hint',
      message: `${quote(item.name)} (${printTiming(timing)}) ${sure[0] ? 'is' : 'may be'} in a time to keep free: ${named(closure)}.`,
      hint: 'Move it, or accept it on the record if those whom it is for are there.',
    };
  }
  return undefined;
}

function closureAround(
  { start, end }: Interval,
  approximate: boolean,
  closures: readonly Merged<KeptFree>[],
): Merged<KeptFree> | undefined {
  const { earliest } = roughly(start, { approximate });
  const { latest } = roughly(end, { approximate });
  return around({ earliest, latest }, closures);
}

function* windowFindings(
  window: ConsultationWindow,
  timing: Timing,
  isHoliday: IsDay,
  { all }: Calendar,
  regime: Regime | undefined,
): Generator<Finding> {
  if (timing.type !== 'interval' || timing.precision !== 'day' || timing.approximate) return;
  const first = timing.start.earliest;
  const last = lastDayOf(window, timing);
  yield* awkwardEnds(window, first, last, isHoliday);
  const finding =
    regime && last !== undefined && holidaysWithin(window, [first, last], isHoliday, all, regime);
  if (finding) yield finding;
}

/** Nothing where it stays open until some day of a month. */
function lastDayOf({ extended }: ConsultationWindow, { end }: Interval): Day | undefined {
  const until = extended?.until?.timing;
  const isHedged = until !== undefined && 'approximate' in until && until.approximate;
  return end.earliest === end.latest && !isHedged ? end.latest : undefined;
}

function* awkwardEnds(
  window: ConsultationWindow,
  first: Day,
  last: Day | undefined,
  isHoliday: IsDay,
): Generator<Finding> {
  const opens = awkward('opens', first, isHoliday);
  // Who opens on a Monday for whole weeks closes on a Sunday, and means to.
  const isMeant = last === undefined || (weekdayOf(first) === 1 && weekdayOf(last) === 7 && !isHoliday(last));
  const closes = isMeant ? [] : awkward('closes', last, isHoliday);
  if (opens.length + closes.length === 0) return;
  yield {
    at: opens.length > 0 ? placeOfDate(window) : placeOfEnd(window),
    severity: 'hint',
    message: `${quote(window.name)} ${phrase([...opens, ...closes], 'and')}.`,
    hint: 'Open and close it on a working day, on which people find somebody who answers their questions.',
  };
}

function awkward(verb: string, day: Day, isHoliday: IsDay): string[] {
  const weekday = weekdayOf(day);
  if (isHoliday(day)) return [`${verb} on ${printDay(day)} (a bank holiday)`];
  return weekday < 6 ? [] : [`${verb} on ${printDay(day)} (a ${weekday === 6 ? 'Saturday' : 'Sunday'})`];
}

/** A window that is too short anyway is told by `window-too-short`. */
function holidaysWithin(
  window: ConsultationWindow,
  days: readonly [Day, Day],
  isHoliday: IsDay,
  closures: readonly Merged<KeptFree>[],
  { least, name, source }: Regime,
): Finding | undefined {
  const isClosed = (day: Day) => around({ earliest: day, latest: day }, closures) !== undefined;
  // Bank holidays are no working days anyway.
  const [usual, unit] = least.unit === 'working days' ? [isHoliday, 'working days'] : [undefined, 'days'];
  const whole = daysThatCount(days, least.unit, usual);
  const left = daysThatCount(days, least.unit, (day) => isHoliday(day) || isClosed(day));
  if (isTooShort(whole, least) || !isTooShort(left, least)) return undefined;
  const within = closures.filter(({ from, until }) => from <= days[1] && until >= days[0]).map(named);
  const hasMore = daysThatCount(days, least.unit, isClosed) > left && usual === undefined;
  return {
    at: placeOfEnd(window),
    severity: 'hint',
    message: `${quote(window.name)} is open ${whole} ${unit}, but only ${left} of them without ${inShort(hasMore ? ['bank holidays', ...within] : within)}: less than the ${lengthWords(least)} that are taken as the least for ${quote(name)}.`,
    hint: `Keep it open longer, to make up for the days on which people are away. ${source}`,
  };
}

function named(closure: Merged<KeptFree>): string {
  return `${nameWithMore(closure)} (${printDays(closure.from, closure.until)})`;
}

/** Four of them, and the number of the rest. */
function inShort(words: readonly string[]): string {
  const rest = words.length - 4;
  return phrase(rest > 0 ? [...words.slice(0, 4), `${rest} more`] : words, 'and');
}

function partsOf(timing: Timing): readonly Interval[] {
  if (timing.type === 'set') return timing.parts;
  return timing.type === 'interval' ? [timing] : [];
}

/** What is held more often than that is looked at by nobody, day by day. */
const mostRepeats = 400;

/** The days that the words give, whatever they leave open. */
function exactDays(timing: Timing): Day[] {
  if (timing.type !== 'recurring') return partsOf(timing).flatMap((part) => exactDay(part) ?? []);
  const { from, until, deadline } = timing;
  if (!from || !until || deadline) return [];
  return repeatsOf(timing, { start: from.earliest, end: until.latest }, mostRepeats) ?? [];
}

function exactDay({ start, end, approximate }: Interval): Day | undefined {
  return start.earliest === end.latest && !approximate ? start.earliest : undefined;
}
