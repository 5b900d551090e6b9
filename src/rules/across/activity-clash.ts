import type { Day } from '../../dates/index.ts';
import { counted } from '../../source/count.ts';
import { quote, quoteList } from '../../source/quote.ts';
import { groupedBy } from '../parts/grouped-by.ts';
import { printDays } from '../parts/print-days.ts';
import type { Claim, ClaimingActivity } from './claims.ts';
import { isAhead } from './is-ahead.ts';
import type { Claimed, SharedContext, SharedFinding, SharedRule } from './shared-rule.ts';
import { lastFirst, namesOf, plansOf } from './words.ts';

/** What goes on for more days than this leaves room for others. */
const longest = 7;

/** More clashes over one thing than these are told as one. */
const mostTold = 3;

export const activityClash: SharedRule = {
  code: 'activity-clash',
  severity: 'warning',
  title: 'Two plans want the same people, or the same room, on the same days.',
  why: 'People cannot be in two places. They choose one, and the other plan reports that the group did not come.',
  evidence:
    'Herefordshire’s plan of 2010 wants one approach for all of its bodies, and the strategy of NHS Leeds West (2013) works with the engagement teams of its partners: what they plan stands in documents of their own, which nobody lays side by side.',
  *check(claimed, context) {
    const found = clashesOf(claimed, 'group', context);
    const told = new Set(found.flatMap(({ claims }) => claims.map(({ activity }) => activity)));
    const rooms = clashesOf(claimed, 'venue', context).filter(
      ({ claims, isSure }) => isSure && !claims.every(({ activity }) => told.has(activity)),
    );
    // All clashes over one group are one finding where they are many.
    for (const clashes of groupedBy(
      [...found, ...rooms],
      ({ kind, names }) => `${kind} ${names[0]}`,
    ).values()) {
      if (clashes.length > mostTold) yield manyFinding(clashes);
      else yield* clashes.map(clashFinding);
    }
  },
};

/** Activities of two plans or more on the same days. */
interface Clash {
  readonly kind: 'group' | 'venue';
  /** The groups, or the venue. */
  readonly names: readonly string[];
  /** In the order of the plans. */
  readonly claims: readonly Claim[];
  /** Days in a row, both inclusive. */
  readonly from: Day;
  readonly until: Day;
  /** Whether it is so for every reading of the dates. */
  readonly isSure: boolean;
}

function clashFinding({ kind, names, claims, from, until, isSure }: Clash): SharedFinding {
  const found = lastFirst(claims);
  const all = claims.length === 2 ? 'both' : 'all';
  const days = `on the same ${isSure && from < until ? 'days' : 'day'} (${printDays(from, until)})`;
  const what =
    kind === 'group'
      ? `${isSure ? '' : 'may '}${all} ask something of ${quoteList(names, 'and')}`
      : `are ${all} at ${quote(names[0])}`;
  return {
    claims: found,
    at: found[0].activity.when,
    ...weightOf([{ kind, isSure }]),
    message: `${namesOf(found)} ${what} ${days}.`,
    hint: hints[kind],
  };
}

const hints = {
  group:
    'Move one of them. If they are one event, give it the same name, venue and dates in each plan, and it counts as one.',
  venue: 'Make sure that there is room for both, or move one of them.',
};

function manyFinding(clashes: readonly Clash[]): SharedFinding {
  const [first] = clashes as readonly [Clash];
  const found = lastFirst(first.claims);
  const others = clashes.slice(1).flatMap(({ claims }) => claims);
  const may = clashes.some(({ isSure }) => isSure) ? '' : 'may ';
  const what = first.kind === 'group' ? `${may}ask something of` : 'are at';
  return {
    claims: [...found, ...others],
    at: found[0].activity.when,
    ...weightOf(clashes),
    message: `Activities of ${counted(plansOf([...found, ...others]), 'plan')} ${what} ${quote(first.names[0])} on the same days ${counted(clashes.length, 'time')}, first ${namesOf(found)} (${printDays(first.from, first.until)}).`,
    hint: 'Agree with the other plans who goes when.',
  };
}

/** Room there may be for more than one. */
function weightOf(clashes: readonly Pick<Clash, 'kind' | 'isSure'>[]): Pick<SharedFinding, 'severity'> {
  return clashes.some(({ kind, isSure }) => kind === 'group' && isSure) ? {} : { severity: 'hint' };
}

/** One clash over several groups is one clash. In the order of their days. */
function clashesOf(claimed: readonly Claimed[], kind: Clash['kind'], context: SharedContext): Clash[] {
  const found = claimed
    .filter((each) => each.kind === kind)
    .flatMap((each) => clashesOver(each, kind, context));
  const ids = new Map<ClaimingActivity, number>();
  const idOf = ({ activity }: Claim) => {
    const id = ids.get(activity) ?? ids.size;
    ids.set(activity, id);
    return id;
  };
  const same = groupedBy(found, ({ from, until, claims }) => [from, until, ...claims.map(idOf)].join(' '));
  return [...same.values()].map((clashes) => ({
    ...clashes[0]!,
    names: clashes.flatMap(({ names }) => names),
  }));
}

/** What happens on one day. */
interface OnDay {
  readonly claim: Claim;
  readonly isSure: boolean;
}

function clashesOver({ name, claims: all }: Claimed, kind: Clash['kind'], context: SharedContext): Clash[] {
  const runs: { claims: Set<Claim>; from: Day; until: Day; isSure: boolean }[] = [];
  for (const [day, onDay] of daysOf(all, context)) {
    const clashing = clashingOn(onDay);
    if (!clashing) continue;
    const { claims, isSure } = clashing;
    const run = runs.at(-1);
    if (run?.until === day - 1 && run.isSure === isSure && claims.some((claim) => run.claims.has(claim))) {
      for (const claim of claims) run.claims.add(claim);
      run.until = day;
    } else runs.push({ claims: new Set(claims), from: day, until: day, isSure });
  }
  return runs.map(({ claims, ...days }) => ({ kind, names: [name], claims: [...claims], ...days }));
}

/** What happens on each day, in the order of days; what is only at some time in a week may be on each of its days. */
function daysOf(claims: readonly Claim[], context: SharedContext): [Day, OnDay[]][] {
  const { asAt = -Infinity } = context;
  const days = new Map<Day, OnDay[]>();
  for (const claim of claims) {
    if (claim.activity.isSeries || !isAhead(claim, context)) continue;
    for (const { from, until, isSure } of claim.activity.stretches) {
      if (until - from >= longest) continue;
      for (let day = Math.max(from, asAt); day <= until; day++) {
        const others = days.get(day);
        if (others) others.push({ claim, isSure });
        else days.set(day, [{ claim, isSure }]);
      }
    }
  }
  return [...days].filter(([, all]) => all.length > 1).sort(([a], [b]) => a - b);
}

/** Of what is on one day, that which is surely a clash; else that which may be one. */
function clashingOn(all: readonly OnDay[]): Pick<Clash, 'claims' | 'isSure'> | undefined {
  const sure = ofSeveralPlans(all.filter(({ isSure }) => isSure));
  if (sure) return { claims: sure, isSure: true };
  const possible = ofSeveralPlans(all);
  return possible && { claims: possible, isSure: false };
}

/** An event that several plans hold together is one, and no clash. */
function ofSeveralPlans(all: readonly OnDay[]): Claim[] | undefined {
  const events = groupedBy(all, ({ claim: { activity } }) => activity.event ?? activity);
  const claims = [...events.values()].map(([first]) => first!.claim);
  return plansOf(claims) > 1 ? claims : undefined;
}
