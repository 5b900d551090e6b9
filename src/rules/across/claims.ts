import { earliestDay, type Day } from '../../dates/index.ts';
import { given } from '../../plan/given.ts';
import { activitiesOf, type Activity, type Allowance, type Plan } from '../../plan/plan.ts';
import { plainName } from '../../practice/continuum.ts';
import type { Limits } from '../../practice/profile.ts';
import type { Pointer } from '../../source/pointer.ts';
import { allowancesOf } from '../parts/allowances.ts';
import { readHeadcount } from '../parts/headcount.ts';
import { whenOf } from '../parts/item-dates.ts';
import { asksSomething } from './asks-something.ts';
import { isOnePerson } from './is-one-person.ts';
import { isOnePlace } from './is-one-place.ts';
import { stretchesOf, type Stretches } from './stretches.ts';

/** What the rules across plans need of a plan: little, so that a thousand plans need not be kept. */
export interface PlanClaims {
  readonly file: PlanFile;
  /** Words that versions of one plan have in common: its title with the organisation that it states, its reference. */
  readonly identities: readonly string[];
  /** The day that the document bears. */
  readonly dated?: Day;
  /** What it accepts on the record, of whatever rules. */
  readonly allow: readonly Allowance[];
  readonly claims: readonly Claim[];
}

/** Where a plan stands. Two plans are the same if this is. */
export interface PlanFile {
  /** How messages call it. Untrusted text. */
  readonly name: string;
  readonly limits: Limits;
}

/** What several activities may claim, be they of one plan or not. */
export type ClaimKind = 'group' | 'lead' | 'venue';

/** An activity's claim on a group that it asks something of, on whoever leads it, or on its venue. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Claims on the same have the same. */
  readonly key: string;
  /** What is claimed, in the words of the plan. */
  readonly name: string;
  readonly activity: ClaimingActivity;
  /** Whether it is a group of so many people that others are asked each time. */
  readonly isOfVeryMany?: boolean;
  /** Where the plan lists the group that is claimed. */
  readonly listed?: Pointer;
}

/** An activity that has dates, as far as the rules across plans look at it. */
export interface ClaimingActivity extends Stretches {
  readonly file: PlanFile;
  readonly name: string;
  readonly pointer: Pointer;
  /** Where its dates stand. */
  readonly when: Pointer;
  readonly isDone: boolean;
  /** The same for what several plans hold together: one name, one venue, the same days. */
  readonly event?: string;
}

/** What is known of a plan beside what it says itself. */
export interface ClaimsContext {
  /** How messages call its file. */
  readonly name: string;
  /** The register that it shares with other plans, and the ids of the groups that it has from there. */
  readonly register?: { readonly name: string; readonly groups: ReadonlySet<string> };
  readonly limits: Limits;
}

/**
 * What the activities of a plan claim. A group is the same in two plans if both have it from one register. A person or
 * a venue is the same by its words, in plans that share a register or, without one, state one organisation.
 */
export function claimsOf(plan: Plan, context: ClaimsContext): PlanClaims {
  const { name, limits } = context;
  const file = { name, limits };
  const dated = plan.document.date && earliestDay(plan.document.date.timing);
  return {
    file,
    identities: identitiesOf(plan),
    ...given({ dated }),
    allow: allowancesOf(plan),
    // A paper only shows what its plans hold.
    claims: plan.kind === 'paper' ? [] : claimsIn(plan, file, context),
  };
}

/** Many teams call their plan "Engagement plan": a title alone is none. */
function identitiesOf({ title, organisation, document: { reference } }: Plan): string[] {
  return [
    ...(organisation === undefined ? [] : [`title ${plainName(title)} of ${plainName(organisation)}`]),
    ...(reference === undefined ? [] : [`reference ${plainName(reference)}`]),
  ];
}

function claimsIn(plan: Plan, file: PlanFile, { register }: ClaimsContext): Claim[] {
  const house = houseOf(plan, file, register);
  const shared = plan.stakeholders.filter(({ id }) => register?.groups.has(id));
  const groups = new Map(
    shared.map(({ id, name, size, pointer: listed }) => [
      id,
      {
        kind: 'group' as const,
        key: `group ${id} of ${house}`,
        name,
        listed,
        isOfVeryMany: isVeryMany(size),
      },
    ]),
  );
  return activitiesOf(plan).flatMap((item) => {
    const activity = claimingActivity(item, file);
    if (!activity) return [];
    const claimed = (kind: ClaimKind, name: string): Claim => ({
      kind,
      key: `${kind} ${plainName(name)} of ${house}`,
      name,
      activity,
    });
    const { venue, lead } = item;
    const asked = asksSomething(item) ? item.with.flatMap((id) => groups.get(id) ?? []) : [];
    const leads = [...new Set(lead)].filter(isOnePerson);
    const claims: Claim[] = asked.map((group) => ({ ...group, activity }));
    claims.push(...leads.map((name) => claimed('lead', name)));
    if (venue !== undefined && isOnePlace(venue)) claims.push(claimed('venue', venue));
    return claims;
  });
}

/** From so many people on, what is open to all asks others each time. Only what is surely so many. */
const veryMany = 5000;

function isVeryMany(size: string | undefined): boolean {
  const count = size === undefined ? undefined : readHeadcount(size);
  return count !== undefined && count.least >= veryMany;
}

/** In what a name means one person, and a venue one place. A plan that says nothing of where it belongs is by itself. */
function houseOf({ organisation }: Plan, { name }: PlanFile, register: ClaimsContext['register']): string {
  if (register) return `register ${register.name}`;
  return organisation === undefined ? `plan ${name}` : `organisation ${plainName(organisation)}`;
}

/** Nothing where it has no dates, or is not to be. */
function claimingActivity(activity: Activity, file: PlanFile): ClaimingActivity | undefined {
  const { name, pointer, venue, status } = activity;
  const when = whenOf(activity);
  const days = when && stretchesOf(when.timing);
  if (!days) return undefined;
  const event = venue === undefined ? undefined : eventOf(name, venue, days);
  return {
    file,
    name,
    pointer,
    when: when.pointer,
    isDone: status === 'done',
    ...days,
    ...given({ event }),
  };
}

function eventOf(name: string, venue: string, { stretches }: Stretches): string {
  const days = stretches.map(({ from, until }) => `${from} ${until}`);
  return [plainName(name), plainName(venue), ...days].join('\n');
}
