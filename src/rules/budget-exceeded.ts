import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { counted } from '../source/count.ts';
import { quote } from '../source/quote.ts';
import { printMoney, readBudget, readMoney, type Budget, type Money } from './parts/money.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Finding, Rule } from './rule.ts';

export const budgetExceeded: Rule = {
  code: 'budget-exceeded',
  severity: 'warning',
  title:
    'The activities cost more than the budget, or one of them lacks the cost that nearly all others have.',
  why: 'What is not paid for is cut later, and what is cut is mostly the part that reaches those who are hardest to reach. A sum with gaps shows too little.',
  evidence:
    'None of the five published documents among the examples gives a figure; one says only that budgets are identified. Boards that approve such plans cannot see what they approve.',
  *check(plan) {
    const activities = goingAhead(plan);
    const budget = plan.budget === undefined ? undefined : readBudget(plan.budget);
    const finding = budget && exceeded(budget, activities);
    if (finding) yield finding;
    for (const { name, pointer } of withoutCost(activities)) {
      yield {
        at: at(pointer, 'cost'),
        severity: 'hint',
        message: `${quote(name)} has no cost, though most activities of the plan have one.`,
        hint,
      };
    }
  },
  together(findings, plan) {
    if (findings.some(({ at }) => at === '/budget')) return undefined;
    const activities = goingAhead(plan);
    const places = new Set(findings.map(({ at }) => at));
    const without = withoutCost(activities).filter(({ pointer }) => places.has(at(pointer, 'cost')));
    return {
      at: '/activities',
      on: 'key',
      severity: 'hint',
      message: `${without.length} of the ${activities.length} activities have no cost: ${namesInShort(without.map(({ name }) => name))}.`,
      hint,
    };
  },
};

const hint = 'Add `cost:`, and `£0` where nothing has to be paid.';

function goingAhead(plan: Plan): Activity[] {
  return activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
}

/** Where three in four have a cost, the others seem to be forgotten; where fewer have, that is how the plan is. */
function withoutCost(activities: readonly Activity[]): Activity[] {
  const without = activities.filter(({ cost }) => cost === undefined);
  return without.length * 4 <= activities.length ? without : [];
}

/** What cannot be read or is in another currency costs something too: the sum is the least that it can be. */
function exceeded(budget: Budget, activities: readonly Activity[]): Finding | undefined {
  const costs = activities.flatMap(({ cost }) => (cost === undefined ? [] : [readMoney(cost)]));
  const known = costs.filter((cost): cost is Money => cost !== undefined && isSameCurrency(cost, budget));
  const pence = known.reduce((sum, cost) => sum + cost.pence, 0);
  if (pence <= budget.pence) return undefined;
  // A hedged budget may be off by a tenth.
  const isSure = !budget.isHedged || pence * 10 > budget.pence * 11;
  const unread = costs.length - known.length;
  const rest = unread === 0 ? '' : ` (without ${counted(unread, 'cost')} that cannot be added up)`;
  return {
    at: '/budget',
    ...(!isSure && { severity: 'hint' }),
    message: `The activities cost ${printed(budget, pence)} together${rest}, which ${isSure ? 'is' : 'may be'} more than the budget of ${budget.isHedged ? 'about ' : ''}${printed(budget, budget.pence)}.`,
    hint: 'Plan less, correct a cost, or say in `budget:` where the rest comes from and write the new amount first.',
  };
}

function printed({ currency }: Budget, pence: number): string {
  return quote(printMoney({ pence, ...(currency !== undefined && { currency }) }));
}

/** A number without a currency is of the one that the rest is in. */
function isSameCurrency(a: Money, b: Money): boolean {
  return (a.currency ?? b.currency) === (b.currency ?? a.currency);
}
