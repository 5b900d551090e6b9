import { printDay } from '../../dates/index.ts';
import { counted as times, grouped } from '../../source/count.ts';
import { at } from '../../source/pointer.ts';
import { quote } from '../../source/quote.ts';
import { groupedBy } from '../parts/grouped-by.ts';
import { busiest, type Counted } from './busiest.ts';
import type { Claim } from './claims.ts';
import { isAhead } from './is-ahead.ts';
import type { Claimed, SharedContext, SharedFinding, SharedRule } from './shared-rule.ts';
import type { Stretch } from './stretches.ts';
import { namesOf, plansOf } from './words.ts';

export const stakeholderOverloaded: SharedRule = {
  code: 'stakeholder-overloaded',
  severity: 'warning',
  title: 'Several plans together ask more of one group than it can give.',
  why: 'People who are asked again and again, by teams that do not know of each other, stop answering, and those who still answer stand for fewer and fewer.',
  evidence:
    'Herefordshire’s engagement plan of 2010 sets out to avoid “consultation fatigue”; the strategy of NHS Leeds West (2013) wants to spare people the same questions from one organisation after the other.',
  *check(claimed, context) {
    for (const each of claimed) {
      const finding = each.kind === 'group' ? overloaded(each, context) : undefined;
      if (finding) yield finding;
    }
  },
};

/**
 * A group of very many people is not asked too often: others come each time. The activities of one plan are not held
 * against it alone: several ways to answer one question are no burden.
 */
function overloaded({ name, claims, limits }: Claimed, context: SharedContext): SharedFinding | undefined {
  const { asks: most, asksWithin: length } = limits;
  if (claims.some(({ isOfVeryMany }) => isOfVeryMany)) return undefined;
  const counted = claims.flatMap((claim) =>
    claim.activity.stretches.flatMap((stretch) => countedFrom(stretch, claim, length)),
  );
  const asked = busiest(counted, { plans: 2 });
  const plans = plansOf(asked.map(({ claim }) => claim));
  const last = asked.findLast(({ claim }) => isAhead(claim, context));
  if (asked.length <= most || plans < 2 || !last) return undefined;
  const others = asked.filter((one) => one !== last).map(({ claim }) => claim);
  const found = [last.claim, ...others] as const;
  // The span begins on the first day from which it has all of them in it.
  const until = asked.at(-1)!.from + length - 1;
  return {
    claims: [...found],
    at: at(last.claim.activity.pointer, 'with'),
    ...(!isClear(asked, most) && { severity: 'hint' }),
    message: `${quote(name)} is asked for something ${grouped(asked.length)} times by ${grouped(plans)} plans in the ${length} days to ${printDay(until)}: in ${namesOf(found)}. More than ${times(most, 'time')} is a lot to ask of one group.`,
    hint: 'Put some of these together, move one, or use what the group has said already.',
  };
}

/** Twice as often as it should be, and too often even without the plan that asks most: no plan alone is the reason. */
function isClear(asked: readonly Counted[], most: number): boolean {
  const shares = groupedBy(asked, ({ claim }) => claim.activity.file).values();
  const largest = Math.max(...[...shares].map(({ length }) => length));
  return asked.length >= 2 * most && asked.length - largest >= most;
}

/**
 * From which first days on a span of so many days surely has this in it: what goes on for days wherever it meets them;
 * what is at some time in a month only with the whole month.
 */
function countedFrom({ from, until, isSure }: Stretch, claim: Claim, length: number): Counted[] {
  const back = length - 1;
  if (isSure) return [{ claim, from: from - back, until }];
  return until - back <= from ? [{ claim, from: until - back, until: from }] : [];
}
