import { anchorMissing } from './anchor-missing.ts';
import { findAnchor, type Anchor, type Anchors } from './find-anchor.ts';
import type { Item, Milestone } from './plan.ts';
import {
  anchorsIn,
  isCounted,
  resolved,
  type CountedWhen,
  type RelativeContext,
} from './resolve-relative.ts';

/**
 * Gives the papers of milestones the days that their words come to ("5 working days before the meeting"), once the items
 * have theirs: they may be counted from the very milestone that they belong to. Reports `reference-unknown`.
 */
export function resolvePapers(items: readonly Item[], context: RelativeContext): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const anchors = anchorsIn(items, context);
  return items.map((item) => {
    if (item.kind !== 'milestone' || !isCounted(item.papers)) return item;
    const anchor = anchorOf(item.papers, item, anchors);
    if (!anchor) report(item.papers, anchors, context);
    return { ...item, papers: resolved(item.papers, anchor, byId, context) };
  });
}

/** "The meeting" is that which the papers are for, if nothing else is called so. */
function anchorOf({ timing }: CountedWhen, milestone: Milestone, anchors: Anchors): Anchor | undefined {
  const own = /^(?:the )?(?:meeting|decision)$/i.test(timing.anchor) ? { item: milestone.id } : undefined;
  return findAnchor(timing.anchor, milestone, anchors) ?? own;
}

/** What papers are due before may well stand in no plan: only a slip in an id is told. */
function report({ timing, pointer }: CountedWhen, anchors: Anchors, context: RelativeContext): void {
  const faults = anchorMissing(timing, anchors).filter(({ severity }) => severity === 'error');
  for (const fault of faults) context.report({ ...fault, at: pointer });
}
