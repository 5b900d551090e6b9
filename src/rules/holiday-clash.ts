import {
  endBound,
  printDay,
  printTiming,
  roughly,
  startBound,
  weekdayOf,
  type Day,
  type Interval,
  type Timing,
} from '../dates/index.ts';
import type { Activity, ConsultationWindow, Item, Milestone, Plan } from '../plan/plan.ts';
import { holidaysOf } from '../practice/bank-holidays.ts';
import type { Profile, Regime } from '../practice/profile.ts';
import { lengthWords } from '../practice/regimes.ts';
import type { Severity } from '../source/diagnostic.ts';
import { phrase, quote } from '../source/quote.ts';
import { hasHappened, placeOfDate, timingOf } from './item-dates.ts';
import { daysThatCount, isTooShort, regimeOf } from './least-length.ts';
import { printDays } from './print-days.ts';
import type { Finding, Rule } from './rule.ts';

type IsHoliday = (day: Day) => boolean;

export const holidayClash: Rule = {
  code: 'holiday-clash',
  severity: 'warning',
  title: 'Something is planned for a day on which people are away.',
  why: 'An event on a bank holiday is for those who have nothing else to do, and a consultation that opens on a Saturday or runs over Christmas is shorter than it looks.',
  evidence:
    'A health board named the summer in which it had consulted as a failing of its own; a village held its sessions on the Thursday and the Saturday of Easter 2018. Plans that know only months are not looked at.',
  *check(plan, { profile, nation }) {
    const isHoliday = holidaysOf(nation);
    const closures = closuresOf(plan, profile);
    for (const item of plan.items) {
      const timing = timingOf(item);
      if (!timing || hasHappened(item)) continue;
      if (item.kind === 'window')
        yield* windowFindings(item, timing, isHoliday, closures, regimeOf(item, plan, profile));
      else if (isHeld(item)) yield* eventFindings(item, timing, isHoliday, closures);
    }
  },
};

/** A time to keep free; both days inclusive. */
interface KeptFree {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
  /** What an activity weighs that is in it: a plan that lists the school holidays knows of them. */
  readonly severity: Severity;
}

function closuresOf({ items }: Plan, { closures }: Profile): KeptFree[] {
  const own = items.flatMap((item): KeptFree[] => {
    if (item.kind !== 'event' || (item.what !== 'holiday' && item.what !== 'closed')) return [];
    const timing = timingOf(item);
    const [start, end] = [timing && startBound(timing), timing && endBound(timing)];
    if (!start || !end) return [];
    const severity = item.what === 'closed' ? 'warning' : 'hint';
    return [{ name: item.name, from: start.earliest, until: end.latest, severity }];
  });
  return [...own, ...closures.map((closure) => ({ ...closure, severity: 'warning' as const }))];
}

/** What people come to. Reports are due by a day; nobody is asked to come. */
function isHeld(item: Item): item is Activity | Milestone {
  if (item.kind === 'milestone') return item.what === 'decision' || item.what === 'meeting';
  return item.kind === 'activity';
}

function* eventFindings(
  item: Activity | Milestone,
  timing: Timing,
  isHoliday: IsHoliday,
  closures: readonly KeptFree[],
): Generator<Finding> {
  const parts = partsOf(timing);
  const days = parts.flatMap((part) => exactDay(part) ?? []);
  const off = days.filter(isHoliday);
  if (off.length > 0) {
    yield {
      at: placeOfDate(item),
      message: `${quote(item.name)} is on ${phrase(off.map(printDay), 'and')}, ${off.length === 1 ? 'a bank holiday' : 'which are bank holidays'}.`,
      hint: 'Move it to another day; if the holiday is meant, accept it on the record.',
    };
  }
  for (const closure of closures) {
    const finding = closureFinding(item, timing, parts, closure);
    if (finding) yield finding;
  }
}

/** Only what lies within it whole: an activity of some months goes on before the holidays and behind them. */
function closureFinding(
  item: Item,
  timing: Timing,
  parts: readonly Interval[],
  closure: KeptFree,
): Finding | undefined {
  const isInside = (part: Interval, { approximate }: { readonly approximate: boolean }) =>
    roughly(part.start, { approximate }).earliest >= closure.from &&
    roughly(part.end, { approximate }).latest <= closure.until;
  const inside = parts.filter((part) => isInside(part, { approximate: false }));
  if (inside.length === 0) return undefined;
  const isSure = inside.some((part) => isInside(part, part));
  return {
    at: placeOfDate(item),
    severity: isSure ? closure.severity : 'hint',
    message: `${quote(item.name)} (${printTiming(timing)}) ${isSure ? 'is' : 'may be'} in a time to keep free: ${named(closure)}.`,
    hint: 'Move it, or accept it on the record if those whom it is for are there.',
  };
}

function* windowFindings(
  window: ConsultationWindow,
  timing: Timing,
  isHoliday: IsHoliday,
  closures: readonly KeptFree[],
  regime: Regime | undefined,
): Generator<Finding> {
  if (timing.type !== 'interval' || timing.precision !== 'day' || timing.approximate) return;
  const [first, last] = [timing.start.earliest, timing.end.latest];
  // Who opens on a Monday for whole weeks closes on a Sunday, and means to.
  const isWholeWeeks = weekdayOf(first) === 1 && weekdayOf(last) === 7;
  const ends = [
    ...awkward('opens', first, isHoliday),
    ...(isWholeWeeks && !isHoliday(last) ? [] : awkward('closes', last, isHoliday)),
  ];
  if (ends.length > 0) {
    yield {
      at: placeOfDate(window),
      severity: 'hint',
      message: `${quote(window.name)} ${phrase(ends, 'and')}.`,
      hint: 'Open and close it on a working day, on which people find somebody who answers their questions.',
    };
  }
  const finding = regime && holidaysWithin(window, [first, last], isHoliday, closures, regime);
  if (finding) yield finding;
}

function awkward(verb: string, day: Day, isHoliday: IsHoliday): string[] {
  const weekday = weekdayOf(day);
  if (isHoliday(day)) return [`${verb} on ${printDay(day)} (a bank holiday)`];
  return weekday < 6 ? [] : [`${verb} on ${printDay(day)} (a ${weekday === 6 ? 'Saturday' : 'Sunday'})`];
}

/** A window that is too short anyway is told by `window-too-short`. */
function holidaysWithin(
  window: ConsultationWindow,
  days: readonly [Day, Day],
  isHoliday: IsHoliday,
  closures: readonly KeptFree[],
  { least, name, source }: Regime,
): Finding | undefined {
  const isClosed = (day: Day) => closures.some(({ from, until }) => day >= from && day <= until);
  // Bank holidays are no working days anyway.
  const [usual, unit] = least.unit === 'working days' ? [isHoliday, 'working days'] : [undefined, 'days'];
  const whole = daysThatCount(days, least.unit, usual);
  const left = daysThatCount(days, least.unit, (day) => isHoliday(day) || isClosed(day));
  if (isTooShort(whole, least) || !isTooShort(left, least)) return undefined;
  const within = closures.filter(({ from, until }) => from <= days[1] && until >= days[0]).map(named);
  const hasMore = daysThatCount(days, least.unit, isClosed) > left && usual === undefined;
  return {
    at: placeOfDate(window),
    severity: 'hint',
    message: `${quote(window.name)} is open ${whole} ${unit}, but only ${left} of them without ${phrase(hasMore ? [...within, 'bank holidays'] : within, 'and')}: less than the ${lengthWords(least)} that are taken as the least for ${quote(name)}.`,
    hint: `Keep it open longer, to make up for the days on which people are away. ${source}`,
  };
}

function named({ name, from, until }: KeptFree): string {
  return `${quote(name)} (${printDays(from, until)})`;
}

function partsOf(timing: Timing): readonly Interval[] {
  if (timing.type === 'set') return timing.parts;
  return timing.type === 'interval' ? [timing] : [];
}

function exactDay({ start, end, approximate }: Interval): Day | undefined {
  return start.earliest === end.latest && !approximate ? start.earliest : undefined;
}
