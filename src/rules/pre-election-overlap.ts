import { endBound, printTiming, roughly, startBound, type Bound, type Timing } from '../dates/index.ts';
import type { Item, Plan, Stakeholder } from '../plan/plan.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import type { Election } from '../practice/profile.ts';
import { phrase, quote } from '../source/quote.ts';
import { startOf } from './parts/bounds.ts';
import { firstWhere } from './parts/first-where.ts';
import { hasHappened, placeOfDate, timingOf } from './parts/item-dates.ts';
import { mergedStretches, nameWithMore, type Merged, type Stretch } from './parts/merged-stretches.ts';
import { namesInShort } from './parts/names-in-short.ts';
import { printDays } from './parts/print-days.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const preElectionOverlap: Rule = {
  code: 'pre-election-overlap',
  severity: 'warning',
  title: 'Something is launched, published or held while public bodies keep still before an election.',
  why: 'In the weeks before a poll public bodies launch and announce nothing that could sway it. A consultation that opens then is put off at the last moment, and nobody hears of it.',
  evidence:
    'NHS England’s guidance before the general election of 2024: no new consultations from 25 May to 4 July; those that run may go on without being promoted. Many bodies keep still from the notice of an election on, which is given at least 28 working days before the poll in Scotland, and 25 elsewhere. Whose elections count is said by the profile or by the plan.',
  *check(plan, context) {
    const isInternal = internalTo(plan.stakeholders);
    const launches = plan.items.flatMap((item) => (isInternal(item) ? [] : launchOf(item)));
    const calendar = calendarOf(plan, context, launches);
    for (const launch of launches) {
      const finding = findingOf(launch, calendar);
      if (finding) yield finding;
    }
  },
  together(findings, { items }) {
    if (findings.length < 6) return undefined;
    const places = new Set(findings.map(({ at }) => at));
    const names = items.filter((item) => places.has(placeOfDate(item))).map(({ name }) => name);
    const heaviest = findings.find(({ severity }) => severity !== 'hint');
    return {
      at: (heaviest ?? findings[0]!).at,
      ...(!heaviest && { severity: 'hint' as const }),
      message: `${findings.length} things fall, or may fall, in the time before an election in which public bodies keep still: ${namesInShort(names)}.`,
      hint: 'Move them behind the poll; what cannot wait, accept on the record, on its own, with the reason.',
    };
  },
};

/** What begins in public. */
interface Launch {
  readonly item: Item;
  readonly timing: Timing;
  /** One, or each of a list of dates. */
  readonly starts: readonly Start[];
}

interface Start {
  readonly days: Bound;
  readonly words: string;
}

/** What staff and their unions are told, or a committee hears that meets anyway, is no announcement. */
function internalTo(stakeholders: readonly Stakeholder[]): (item: Item) => boolean {
  const idsOf = (some: (stakeholder: Stakeholder) => boolean) =>
    new Set(stakeholders.filter(some).map(({ id }) => id));
  const [staff, committees] = [idsOf(isStaff), idsOf(isCommittee)];
  return (item) =>
    item.kind === 'activity' &&
    item.with.length > 0 &&
    item.with.every((id) => committees.has(id) || (item.purpose === 'inform' && staff.has(id)));
}

function isStaff({ name, body }: Stakeholder): boolean {
  return body === 'staff-side' || /\b(?:staff|employees|workforce|colleagues)\b/i.test(name);
}

function isCommittee({ name, body }: Stakeholder): boolean {
  return body === 'scrutiny' || /\b(?:committee|scrutiny|j?h?osc)\b/i.test(name);
}

function launchOf(item: Item): Launch[] {
  const timing = timingOf(item);
  const isPublic =
    item.kind === 'activity' ||
    item.kind === 'window' ||
    (item.kind === 'milestone' && item.what === 'publication');
  return isPublic && timing && !hasHappened(item) ? [{ item, timing, starts: startsOf(timing) }] : [];
}

function startsOf(timing: Timing): Start[] {
  if (timing.type === 'set') {
    return timing.parts.map((part) => ({ days: roughly(part.start, part), words: printTiming(part) }));
  }
  // A series that goes on is not announced anew.
  const days = timing.type === 'recurring' ? undefined : startOf(timing);
  // What is only due by a day may be out long before.
  return days && days.earliest !== -Infinity ? [{ days, words: printTiming(timing) }] : [];
}

interface Period extends Stretch, Pick<Election, 'isInSomeAreas' | 'isFromLatest' | 'checked'> {}

/** The periods in which everybody keeps still, and those in which not all may have to, each in order. */
type Calendar = readonly (readonly Merged<Period>[])[];

/** No pre-election period is longer, in days. */
const longest = 90;

/** The periods that the plan lists itself; of the profile, those that none of them is about. */
function calendarOf(
  { items }: Plan,
  { profile, nation }: RuleContext,
  launches: readonly Launch[],
): Calendar {
  const [own, polls] = ownPeriods(items);
  const [listed, named] = [mergedStretches(own), mergedStretches(polls)];
  let [first, last] = [Infinity, -Infinity];
  for (const { days } of launches.flatMap(({ starts }) => starts)) {
    first = Math.min(first, days.earliest);
    last = Math.max(last, days.latest);
  }
  const near = profile.elections.filter(
    (election) => isHeldIn(election, nation) && election.poll >= first && election.poll <= last + longest,
  );
  const others = onePerPoll(near)
    .map(periodOf)
    .filter(({ from, until }) => !firstMeeting(listed, { earliest: from, latest: until }))
    // A plan that lists the poll is of a place in which people vote.
    .map(({ isInSomeAreas = false, ...period }) => ({
      ...period,
      isInSomeAreas: isInSomeAreas && !firstMeeting(named, { earliest: period.until, latest: period.until }),
    }));
  const [some, all] = [true, false].map((isSome) =>
    others.filter(({ isInSomeAreas }) => isInSomeAreas === isSome),
  );
  return [mergedStretches([...own, ...all!]), mergedStretches(some!)];
}

/** No pre-election period is shorter, in days: what is shorter is the poll, perhaps with the days about it. */
const shortest = 7;

/**
 * The periods of the plan itself, and its polls. A poll keeps nobody still but in the period of the known election that it
 * is of: of any other, such as a by-election, nobody knows when its period begins, and the day alone tells nothing.
 */
function ownPeriods(items: readonly Item[]): readonly [periods: Period[], polls: Period[]] {
  const all = items.flatMap(ownPeriod);
  const isPoll = ({ from, until }: Period) => until - from + 1 < shortest;
  return [all.filter((period) => !isPoll(period)), all.filter(isPoll)];
}

function ownPeriod(item: Item): Period[] {
  if (item.kind !== 'event' || item.what !== 'pre-election') return [];
  const timing = timingOf(item);
  const [start, end] = [timing && startBound(timing), timing && endBound(timing)];
  return start && end ? [{ name: quote(item.name), from: start.earliest, until: end.latest }] : [];
}

function periodOf({ name, poll, ...rest }: Election): Period {
  return { ...rest, name: `the pre-election period of ${name}`, until: poll };
}

function isHeldIn({ nations }: Election, nation: HolidayNation | undefined): boolean {
  return nations.length === 0 || (nation !== undefined && nations.includes(nation));
}

/** Of several polls on one day, that of everybody counts; else the last, which is that of one's own profile. */
function onePerPoll(elections: readonly Election[]): Election[] {
  const byPoll = new Map<number, Election>();
  for (const election of elections) {
    if (!election.isInSomeAreas || !byPoll.has(election.poll)) byPoll.set(election.poll, election);
  }
  return [...byPoll.values()];
}

/** The first period that has some of the days. */
function firstMeeting<Of extends Stretch>(
  periods: readonly Of[],
  { earliest, latest }: Bound,
): Of | undefined {
  const next = firstWhere(periods, ({ until }) => until >= earliest);
  return next && next.from <= latest ? next : undefined;
}

function findingOf({ item, timing, starts }: Launch, calendar: Calendar): Finding | undefined {
  const hits = calendar.flatMap((periods) => starts.flatMap((start) => hitOf(start, periods)));
  const sure = hits.find(({ isSure }) => isSure);
  if (sure) {
    const words = hits.flatMap((hit) => (hit.isSure && hit.period === sure.period ? [hit.words] : []));
    return startFinding(item, phrase(words, 'and'), sure.period, true);
  }
  // Of activities by the month nobody can say it, and there are many.
  if (item.kind === 'activity') return undefined;
  if (hits[0]) return startFinding(item, hits[0].words, hits[0].period, false);
  return item.kind === 'window' ? openFinding(item, timing, calendar[0]!) : undefined;
}

interface Hit {
  readonly words: string;
  readonly period: Merged<Period>;
  readonly isSure: boolean;
}

function hitOf({ days, words }: Start, periods: readonly Merged<Period>[]): Hit[] {
  const period = firstMeeting(periods, days);
  if (!period) return [];
  return [{ words, period, isSure: days.earliest >= period.from && days.latest <= period.until }];
}

function startFinding(item: Item, words: string, period: Merged<Period>, isSure: boolean): Finding {
  const verb = item.kind === 'window' ? 'open' : item.kind === 'activity' ? 'begin' : 'come out';
  return {
    at: placeOfDate(item),
    ...((!isSure || period.isInSomeAreas) && { severity: 'hint' as const }),
    message: `${quote(item.name)} (${words}) ${isSure ? inPresent(verb) : `may ${verb}`} in ${periodWords(period)}.${ifHere(period)}`,
    hint: 'Move it to after the poll; if it cannot wait, accept it on the record with the reason.',
  };
}

/** Whether it has opened before and is open still; where it is not known who votes, it goes on as it is. */
function openFinding(item: Item, timing: Timing, periods: readonly Merged<Period>[]): Finding | undefined {
  const [start, end] = [startOf(timing), endBound(timing)];
  const period = start && firstWhere(periods, ({ from }) => from > start.latest);
  if (!period || !end || end.earliest < period.from) return undefined;
  return {
    at: placeOfDate(item),
    severity: 'hint',
    message: `${quote(item.name)} (${printTiming(timing)}) is open in ${periodWords(period)}, when it is not promoted.`,
    hint: 'It may go on. Plan no publicity for that time, and think of keeping it open longer.',
  };
}

function inPresent(verb: string): string {
  return verb.replace(/\w+/, (word) => `${word}s`);
}

function ifHere({ isInSomeAreas = false }: Period): string {
  return isInSomeAreas ? ' Not every council votes in each year.' : '';
}

function periodWords(period: Merged<Period>): string {
  const { from, until, isFromLatest = false, checked } = period;
  const asOf = checked === undefined ? '' : `; as of ${checked}`;
  return `${nameWithMore(period)} (${isFromLatest ? 'at the latest from ' : ''}${printDays(from, until)}${asOf})`;
}
