import type { Plan } from '../plan/plan.ts';
import { quote } from '../source/quote.ts';
import { beginsBeforeEnd } from './parts/bounds.ts';
import { decisionsOf } from './parts/decisions.ts';
import { hasHappened, knownDaysOf } from './parts/item-dates.ts';
import { loopsOf, type Link } from './parts/loops.ts';
import { namedItem } from './parts/named-item.ts';
import type { Finding, Rule } from './rule.ts';

export const orderBroken: Rule = {
  code: 'order-broken',
  severity: 'error',
  title: 'Something is dated before what it has to come after.',
  why: 'A decision before the views are in, or a meeting before its papers, makes the engagement look like a formality.',
  evidence:
    'Herefordshire’s boards approved the proposals in May 2010, three months before the engagement about them began.',
  *check(plan) {
    const links = linksOf(plan);
    const loops = loopsOf(links);
    for (const loop of loops) yield loopFinding(loop);
    const inLoop = new Set(loops.flat());
    const windowOf = new Map(decisionsOf(plan).map(({ milestone }) => [milestone.id, milestone.about]));
    for (const link of links) {
      // That a decision does not wait for its window is told as `decision-before-close`.
      const isTold = windowOf.get(link.next.id) === link.first.id;
      const finding = isTold || inLoop.has(link) ? undefined : datesFinding(link);
      if (finding) yield finding;
    }
  },
};

/** "`after`" and "`before`" alike, as what comes first and what comes next. */
function linksOf({ items }: Plan): Link[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => [
    ...item.after.map(({ id, pointer }) => ({ first: byId.get(id)!, next: item, pointer })),
    ...item.before.map(({ id, pointer }) => ({ first: item, next: byId.get(id)!, pointer })),
  ]);
}

function loopFinding(loop: readonly Link[]): Finding {
  const names = loop.map(({ first }) => quote(first.name));
  const at = loop.at(-1)!.pointer;
  const hint = 'Take one of these `after` or `before` out.';
  if (loop.length === 1) return { at, message: `${names[0]} is to come before itself.`, hint };
  const chain = [...names, names[0]].join(' before ');
  return { at, message: `The order goes round in a circle: ${chain}.`, hint };
}

function datesFinding({ first, next, pointer }: Link): Finding | undefined {
  const certainty = beginsBeforeEnd(knownDaysOf(next), knownDaysOf(first));
  if (certainty === 'no') return undefined;
  const isSure = certainty === 'surely';
  return {
    at: pointer,
    ...((!isSure || (hasHappened(first) && hasHappened(next))) && { severity: 'warning' as const }),
    message: `${namedItem(next)} is to come after ${namedItem(first)}, but ${isSure ? 'begins' : 'may begin'} before that is over.`,
    hint: 'Correct one of the dates, or the `after` or `before`.',
  };
}
