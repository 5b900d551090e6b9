import { printDay } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import type { Item } from '../plan/plan.ts';
import { quote } from '../source/quote.ts';
import { endOf } from './parts/bounds.ts';
import { placeOfDate, timingOf } from './parts/item-dates.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Rule } from './rule.ts';

export const itemStale: Rule = {
  code: 'item-stale',
  severity: 'warning',
  title: 'Something should be over by now, and the plan does not say what became of it.',
  why: 'A plan that still announces what is past has been left to gather dust, and nobody can tell from it whether a promise was kept.',
  evidence:
    'The strategies of NHS Leeds West (2013) and the framework for Mid and South Essex (2020) stand on the web as they were first written; consultation sites keep “open” on what closed long ago.',
  *check({ items, feedback }, { asAt }) {
    if (asAt === undefined) return;
    const answered = new Set(feedback.map(({ activity }) => activity));
    for (const item of items) {
      const timing = timingOf(item);
      const end = timing && endOf(timing);
      if (!end || end.latest >= asAt || !isOpen(item) || answered.has(item.id)) continue;
      yield {
        at: placeOfDate(item),
        message: `${quote(item.name)} (${currentTiming(item).words}) should be over by ${printDay(asAt)}, and ${fate(item)}.`,
        hint: 'Write `status: done`, `postponed` or `cancelled`, or the dates that hold now.',
      };
    }
  },
  together(findings, { items }) {
    if (findings.length < 4) return undefined;
    const places = new Set(findings.map(({ at }) => at));
    const names = items.filter((item) => places.has(placeOfDate(item))).map(({ name }) => name);
    return {
      at: findings[0]!.at,
      message: `${findings.length} things that should be over by now are still open: ${namesInShort(names)}.`,
      hint: 'Write for each `status: done`, `postponed` or `cancelled`, or the dates that hold now.',
    };
  },
};

/** Whether nothing in the plan says that it took place, or will not. What happens outside is nobody's to report. */
function isOpen(item: Item): boolean {
  const { kind, status, actual, progress } = item;
  if (kind === 'event' || (kind === 'phase' && !status)) return false;
  if (status === 'done' || actual || progress === 100) return false;
  if (item.kind === 'activity' && item.outcome !== undefined) return false;
  return !('reach' in item) || item.reach.actual === undefined;
}

function fate({ status }: Item): string {
  if (status === 'planned') return 'is still said to be planned';
  if (status === 'under-way') return 'is still said to be under way';
  return 'the plan does not say what became of it';
}
