import type { Item, Plan } from '../plan/plan.ts';
import { inOrder } from './order.ts';
import type { Lane, Row } from './timeline.ts';

/** The lanes that have rows: key dates, the stakeholder groups in the plan's order, then what is for no group. */
export function lanesOf(plan: Plan, rows: readonly Row[]): Lane[] {
  const byLane = new Map<string, Row[]>();
  for (const row of rows) {
    const id = laneOf(row.item);
    const lane = byLane.get(id);
    if (lane) lane.push(row);
    else byLane.set(id, [row]);
  }
  return headings(plan).flatMap(({ id, name }) => {
    const rows = byLane.get(id);
    return rows ? [{ id, name, rows: inOrder(rows) }] : [];
  });
}

function headings({ stakeholders }: Plan): { id: string; name: string }[] {
  return [
    { id: 'key-dates', name: 'Key dates' },
    ...stakeholders.map(({ id, name }) => ({ id: groupLane(id), name })),
    { id: 'no-group', name: 'No group named' },
    { id: 'steps', name: 'Work without stakeholders' },
    { id: 'targets', name: 'Targets' },
  ];
}

function laneOf(item: Item): string {
  switch (item.kind) {
    case 'activity':
      return item.with[0] === undefined ? 'no-group' : groupLane(item.with[0]);
    case 'step':
      return 'steps';
    case 'target':
      return 'targets';
    default:
      return 'key-dates';
  }
}

function groupLane(stakeholder: string): string {
  return `group-${stakeholder}`;
}
