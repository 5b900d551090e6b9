import { endBound, printTiming, startBound, type Bound, type Day, type Timing } from '../dates/index.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import type { Election } from '../practice/profile.ts';
import { quote } from '../source/quote.ts';
import { startOf } from './bounds.ts';
import { printDays } from './print-days.ts';
import { hasHappened, placeOfDate, timingOf } from './item-dates.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const preElectionOverlap: Rule = {
  code: 'pre-election-overlap',
  severity: 'warning',
  title: 'Something is launched, published or held while public bodies keep still before an election.',
  why: 'In the weeks before a poll public bodies launch and announce nothing that could sway it. A consultation that opens then is put off at the last moment, and nobody hears of it.',
  evidence:
    'NHS England’s guidance before the general election of 2024: no new consultations from 25 May to 4 July; those that run may go on without being promoted. Whose elections count is said by the profile or by the plan.',
  *check(plan, context) {
    const launches = plan.items.flatMap(launchOf);
    const periods = periodsOf(plan, context, launches);
    for (const launch of launches) {
      for (const period of periods) {
        const finding = findingOf(launch, period);
        if (finding) yield finding;
      }
    }
  },
};

/** What begins in public. */
interface Launch {
  readonly item: Item;
  readonly timing: Timing;
  readonly start: Bound;
}

function launchOf(item: Item): Launch[] {
  const timing = timingOf(item);
  const isPublic =
    item.kind === 'activity' ||
    item.kind === 'window' ||
    (item.kind === 'milestone' && item.what === 'publication');
  const start = timing && startOf(timing);
  // What is only due by a day may be out long before.
  if (!isPublic || !start || start.earliest === -Infinity || hasHappened(item)) return [];
  return [{ item, timing, start }];
}

/** Both days inclusive. */
interface Period {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
  readonly isInSomeAreas?: boolean;
}

/** No pre-election period is longer, in days. */
const longest = 90;

/** The periods that the plan lists itself; of the profile, those that none of them is about. */
function periodsOf({ items }: Plan, { profile, nation }: RuleContext, launches: readonly Launch[]): Period[] {
  if (launches.length === 0) return [];
  const own = items.flatMap(ownPeriod);
  const first = Math.min(...launches.map(({ start }) => start.earliest));
  const last = Math.max(...launches.map(({ start }) => start.latest));
  const near = profile.elections.filter(
    (election) => isHeldIn(election, nation) && election.poll >= first && election.poll <= last + longest,
  );
  const ofProfile = onePerPoll(near).map(({ name, poll, from, isInSomeAreas = false }) => ({
    name: `the pre-election period of ${name}`,
    from,
    until: poll,
    isInSomeAreas,
  }));
  return [
    ...own,
    ...ofProfile.filter(({ from, until }) => !own.some((own) => own.from <= until && own.until >= from)),
  ];
}

function ownPeriod(item: Item): Period[] {
  if (item.kind !== 'event' || item.what !== 'pre-election') return [];
  const timing = timingOf(item);
  const [start, end] = [timing && startBound(timing), timing && endBound(timing)];
  return start && end ? [{ name: quote(item.name), from: start.earliest, until: end.latest }] : [];
}

function isHeldIn({ nations }: Election, nation: HolidayNation | undefined): boolean {
  return nations.length === 0 || (nation !== undefined && nations.includes(nation));
}

/** Of several polls on one day, that of everybody counts; else the last, which is that of one's own profile. */
function onePerPoll(elections: readonly Election[]): Election[] {
  const byPoll = new Map<Day, Election>();
  for (const election of elections) {
    if (!election.isInSomeAreas || !byPoll.has(election.poll)) byPoll.set(election.poll, election);
  }
  return [...byPoll.values()];
}

function findingOf({ item, timing, start }: Launch, period: Period): Finding | undefined {
  const isSure = start.earliest >= period.from && start.latest <= period.until;
  const mayBe = start.earliest <= period.until && start.latest >= period.from;
  if (isSure) return startFinding(item, timing, period, true);
  // Of activities by the month nobody can say it, and there are many.
  if (mayBe) return item.kind === 'activity' ? undefined : startFinding(item, timing, period, false);
  return item.kind === 'window' && isOpenIn(timing, start, period)
    ? openFinding(item, timing, period)
    : undefined;
}

/** Whether it has opened before and is open still; where it is not known who votes, it goes on as it is. */
function isOpenIn(timing: Timing, start: Bound, { from, isInSomeAreas = false }: Period): boolean {
  const end = endBound(timing);
  return !isInSomeAreas && start.latest < from && end !== undefined && end.earliest >= from;
}

function startFinding(item: Item, timing: Timing, period: Period, isSure: boolean): Finding {
  const verb = item.kind === 'window' ? 'open' : item.kind === 'activity' ? 'begin' : 'come out';
  return {
    at: placeOfDate(item),
    ...((!isSure || period.isInSomeAreas) && { severity: 'hint' as const }),
    message: `${named(item, timing)} ${isSure ? inPresent(verb) : `may ${verb}`} in ${periodWords(period)}.${ifHere(period)}`,
    hint: 'Move it to after the poll; if it cannot wait, accept it on the record with the reason.',
  };
}

function openFinding(item: Item, timing: Timing, period: Period): Finding {
  return {
    at: placeOfDate(item),
    severity: 'hint',
    message: `${named(item, timing)} is open in ${periodWords(period)}, when it is not promoted.`,
    hint: 'It may go on. Plan no publicity for that time, and think of keeping it open longer.',
  };
}

function inPresent(verb: string): string {
  return verb.replace(/^\w+/, (word) => `${word}s`);
}

function ifHere({ isInSomeAreas = false }: Period): string {
  return isInSomeAreas ? ' Not every council votes in each year.' : '';
}

function named({ name }: Item, timing: Timing): string {
  return `${quote(name)} (${printTiming(timing)})`;
}

function periodWords({ name, from, until }: Period): string {
  return `${name} (${printDays(from, until)})`;
}
