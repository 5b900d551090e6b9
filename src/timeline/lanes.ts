import { dateOf, monthName } from '../dates/index.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { Grouping } from '../plan/timeline-settings.ts';
import { inOrder } from './order.ts';
import type { Lane, Row } from './timeline.ts';

/** What rows stand under: a stakeholder group, a month. */
interface Heading {
  readonly id: string;
  readonly name: string;
}

/**
 * The lanes that have rows: key dates, what the rows are grouped by, then what belongs to none of it. A row that
 * belongs to several stands under the first and names the others.
 */
export function lanesOf(plan: Plan, rows: readonly Row[], groupBy: Grouping): Lane[] {
  const grouping = groupings[groupBy];
  const headingsOf = grouping.headings(plan);
  const lanes = new Map<string, { heading: Heading; rows: Row[] }>();
  for (const row of rows) {
    const [heading, others] = place(row, headingsOf(row), grouping);
    const lane = lanes.get(heading.id);
    const placed = others.length > 0 ? { ...row, also: others.map(({ name }) => name) } : row;
    if (lane) lane.rows.push(placed);
    else lanes.set(heading.id, { heading, rows: [placed] });
  }
  const inPlan = grouping.order(plan).map(groupId);
  const found = [...lanes.keys()].filter((id) => id.startsWith(groupId('')) && !inPlan.includes(id));
  if (grouping.compare) found.sort(grouping.compare);
  const order = ['key-dates', ...inPlan, ...found, 'none', 'steps', 'targets'];
  return order.flatMap((id) => {
    const lane = lanes.get(id);
    return lane ? [{ ...lane.heading, isGroup: id.startsWith(groupId('')), rows: inOrder(lane.rows) }] : [];
  });
}

function place({ item }: Row, headings: readonly Heading[], { none, takesWork }: Groups) {
  const isWork = item.kind === 'step' || item.kind === 'target';
  const isGrouped = item.kind === 'activity' || (isWork && takesWork && headings.length > 0);
  const [first, ...others] = isGrouped ? headings : [];
  return [first ?? apart(item) ?? { id: 'none', name: none }, others] as const;
}

/** Where what is no activity stands. */
function apart({ kind }: Item): Heading | undefined {
  if (kind === 'step') return { id: 'steps', name: 'Work without stakeholders' };
  if (kind === 'target') return { id: 'targets', name: 'Targets' };
  return kind === 'activity' ? undefined : { id: 'key-dates', name: 'Key dates' };
}

/** One way to group rows. */
interface Groups {
  /** What a row belongs to, most important first. */
  headings(plan: Plan): (row: Row) => Heading[];
  /** Ids in the order of the plan; headings beside them follow in the order of `compare`, else as they were found. */
  order(plan: Plan): string[];
  readonly compare?: (a: string, b: string) => number;
  /** What an activity stands under that belongs to nothing. */
  readonly none: string;
  /** Whether work without stakeholders and targets are grouped too. */
  readonly takesWork: boolean;
}

const groupings: Readonly<Record<Grouping, Groups>> = {
  stakeholder: {
    headings: ({ stakeholders }) =>
      byIds(stakeholders, (item) => (item.kind === 'activity' ? item.with : [])),
    order: ({ stakeholders }) => stakeholders.map(({ id }) => id),
    none: 'No group named',
    takesWork: false,
  },
  level: {
    headings:
      () =>
      ({ level }) =>
        level ? [heading(level.id, level.name)] : [],
    order: ({ continuum }) => continuum.levels.map(({ id }) => id),
    none: 'Level not stated',
    takesWork: false,
  },
  lead: {
    headings:
      () =>
      ({ item }) =>
        [...new Set(item.lead)].map((name) => heading(name, name)),
    order: () => [],
    none: 'No lead named',
    takesWork: true,
  },
  topic: {
    headings: ({ topics }) => byIds(topics, (item) => (item.kind === 'activity' ? item.topics : [])),
    order: ({ topics }) => topics.map(({ id }) => id),
    none: 'No topic named',
    takesWork: false,
  },
  phase: {
    headings: ({ items }) => byIds(items, ({ phase }) => (phase === undefined ? [] : [phase])),
    order: ({ items }) => items.filter(({ kind }) => kind === 'phase').map(({ id }) => id),
    none: 'No phase named',
    takesWork: true,
  },
  month: {
    headings: () => monthOf,
    order: () => [],
    compare: (a, b) => (a < b ? -1 : 1),
    none: 'No month given',
    takesWork: true,
  },
};

function groupId(id: string): string {
  return `group-${id}`;
}

function heading(id: string, name: string): Heading {
  return { id: groupId(id), name };
}

function byIds(things: readonly Heading[], idsOf: (item: Item) => readonly string[]) {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return ({ item }: Row) =>
    idsOf(item).flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [heading(id, name)];
    });
}

/** The month in which a row begins or is due, as far as a month is written. */
function monthOf({ begins }: Row): Heading[] {
  if (begins === undefined) return [];
  const { year, month } = dateOf(begins);
  return [heading(`${year}-${String(month).padStart(2, '0')}`, `${monthName(month)} ${year}`)];
}
