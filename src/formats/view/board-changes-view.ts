import type { Change, Changed, Detail } from '../../plan/changes/change.ts';
import { changesBetween } from '../../plan/changes.ts';
import type { Plan } from '../../plan/plan.ts';
import { changesView, type ChangesView } from './changes-view.ts';

/** What changed between two versions of a plan, as far as a board wants to know it. */
export function boardChangesView(before: Plan, after: Plan): ChangesView {
  const changes = changesBetween(before, after);
  return changesView(changes.flatMap(ofNote), changes.length > 0 ? calm : undefined);
}

const calm = 'No dates, promises or parts have changed; only wording and progress.';

/** That things went on as they were planned, and were told in other words, is no news for a board. */
function ofNote(change: Change): Change[] {
  if (change.kind === 'status') return change.to === 'under-way' || change.to === 'done' ? [] : [change];
  if (change.kind !== 'details' || asked.has(change.of)) return [change];
  const fields = change.fields.filter((field) => weighty.has(field));
  return fields.length > 0 ? [{ ...change, fields }] : [];
}

/** What people are asked, and what they can change: its words are what it is. */
const asked: ReadonlySet<Changed> = new Set(['option', 'question', 'negotiable', 'not-negotiable']);

/** How many were reached since then is told by the paper itself. */
const weighty: ReadonlySet<Detail> = new Set([
  'about',
  'budget',
  'cost',
  'equality',
  'impact',
  'likelihood',
  'reach',
  'summary',
]);
