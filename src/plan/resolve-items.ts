import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type * as File from './plan-file.ts';
import type { Activity, ConsultationWindow, DatedItem, Item, ItemKind, ItemReference } from './plan.ts';
import type { Resolution } from './resolution.ts';
import type { Priority } from './strategy.ts';

/** A dated thing of the file before it is resolved: where its list is, and what it is. */
interface Listed {
  readonly kind: ItemKind;
  readonly entry: Entry<Dated>;
  /** Id of the priority that lists it. */
  readonly priority?: string;
}

/** What every dated thing may have; that a milestone or an event has no progress is for the schema to say. */
type Dated = File.Event & Pick<File.Activity, 'progress'>;

/** The lists of a plan file that hold dated things, in the order of a plan's items. */
const lists = [
  ['phases', 'phase'],
  ['windows', 'window'],
  ['activities', 'activity'],
  ['milestones', 'milestone'],
  ['steps', 'step'],
  ['targets', 'target'],
  ['events', 'event'],
] as const satisfies readonly (readonly [key: keyof File.PlanFile, kind: ItemKind])[];

/**
 * Every dated thing of a plan, those of its `priorities` too; one without a name, which is reported already, is left
 * out.
 */
export function resolveItems(
  file: Entry<File.PlanFile>,
  priorities: readonly Priority[],
  resolution: Resolution,
): Item[] {
  const named = listedIn(file, priorities).flatMap((item) => {
    const name = item.entry.text('name');
    return name === undefined
      ? []
      : [{ ...item, name, id: item.entry.text('id'), pointer: item.entry.pointer }];
  });
  const ids = resolution.items.enter(named);
  // Ids are told apart by what they are of, so that a phase cannot be an activity.
  for (const [kind, register] of Object.entries(resolution.itemsOf)) {
    register.know(named.flatMap((item, index) => (item.kind === kind ? [[ids[index]!, item.name]] : [])));
  }
  return named.map(({ kind, entry, name, priority }, index) => {
    const dated = datedItem(entry, ids[index]!, name, resolution);
    return { ...dated, ...ownKeys[kind](entry as never, resolution), ...given({ priority }) } as Item;
  });
}

function listedIn(file: Entry<File.PlanFile>, priorities: readonly Priority[]): Listed[] {
  const own = lists.flatMap(([key, kind]) => file.entries(key).map((entry) => listed(kind, entry)));
  const holders = new Map(priorities.map(({ id, pointer }) => [pointer, id]));
  const held = file.entries('priorities').flatMap((entry) =>
    entry.entries('targets').map((target) => ({
      ...listed('target', target),
      ...given({ priority: holders.get(entry.pointer) }),
    })),
  );
  return [...own, ...held];
}

function listed(kind: ItemKind, entry: unknown): Listed {
  return { kind, entry: entry as Entry<Dated> };
}

/** What all dated things have. */
function datedItem(entry: Entry<Dated>, id: string, name: string, resolution: Resolution): DatedItem {
  return {
    id,
    name,
    pointer: entry.pointer,
    lead: entry.words('lead'),
    after: resolution.references(entry, 'after', resolution.items),
    before: resolution.references(entry, 'before', resolution.items),
    allow: resolution.allowances(entry),
    extras: entry.extras(),
    ...given({
      when: resolution.when(entry, 'when'),
      planned: resolution.when(entry, 'planned'),
      expected: resolution.when(entry, 'expected'),
      actual: resolution.when(entry, 'actual'),
      status: entry.choice('status', ['planned', 'under-way', 'done', 'postponed', 'cancelled']),
      progress: percentage(entry.text('progress')),
      commentary: entry.text('commentary'),
      phase: resolution.reference(entry, 'phase', resolution.itemsOf.phase),
    }),
  };
}

/** "60" or "60 %" as a number. */
function percentage(text: string | undefined): number | undefined {
  const percent = Number(/^\d{1,3}/.exec(text ?? '')?.[0] ?? Number.NaN);
  return percent <= 100 ? percent : undefined;
}

/** What each kind of dated thing has of its own. */
const ownKeys = {
  phase: () => ({ kind: 'phase' as const }),
  window: ownOfWindow,
  activity: ownOfActivity,
  milestone: (entry: Entry<File.Milestone>, resolution: Resolution) => ({
    kind: 'milestone' as const,
    ...given({
      what: entry.choice('kind', [
        'decision',
        'meeting',
        'report',
        'publication',
        'comments',
        'notification',
      ]),
      decides: entry.choice('decides', ['to-consult', 'to-proceed', 'the-outcome', 'another-matter']),
      about: resolution.reference(entry, 'about', resolution.itemsOf.window),
      papers: resolution.whenBefore(entry, 'papers'),
    }),
  }),
  step: (entry: Entry<File.Step>) => ({
    kind: 'step' as const,
    ...given({
      what: entry.choice('kind', ['drafting', 'analysis', 'assurance', 'equality-assessment', 'other']),
    }),
  }),
  target: (entry: Entry<File.Target>, resolution: Resolution) => ({
    kind: 'target' as const,
    objectives: idsOf(resolution.references(entry, 'objectives', resolution.objectives)),
    ...given({ measure: entry.text('measure') }),
  }),
  event: (entry: Entry<File.Event>) => ({
    kind: 'event' as const,
    ...given({ what: entry.choice('kind', ['pre-election', 'holiday', 'closed', 'other']) }),
  }),
};

type Own<Of extends DatedItem> = Omit<Of, keyof DatedItem>;

function ownOfWindow(entry: Entry<File.Window>, resolution: Resolution): Own<ConsultationWindow> {
  const extension = entry.entry('extended');
  const extended = given({
    until: resolution.when(extension, 'until'),
    because: extension.text('because'),
  });
  return {
    kind: 'window',
    reach: reachOf(entry.entry('reach')),
    ...given({
      length: entry.text('length'),
      minimumLength: entry.text('minimum-length'),
      regime: entry.text('regime'),
      about: entry.text('about'),
      extended: entry.has('extended') ? extended : undefined,
    }),
  };
}

function ownOfActivity(entry: Entry<File.Activity>, resolution: Resolution): Own<Activity> {
  const method = resolution.method(entry, 'method');
  const statedLevel = resolution.level(entry, 'level');
  return {
    kind: 'activity',
    with: [...new Set(idsOf(resolution.references(entry, 'with', resolution.stakeholders)))],
    topics: idsOf(resolution.references(entry, 'topics', resolution.topics)),
    objectives: idsOf(resolution.references(entry, 'objectives', resolution.objectives)),
    materials: resolution.materialsOf(entry, 'materials'),
    reach: reachOf(entry.entry('reach')),
    ...given({
      method,
      statedLevel,
      level: statedLevel?.level ?? method?.level,
      purpose: entry.choice('purpose', [
        'inform',
        'gather-views',
        'discuss',
        'design-together',
        'decide-together',
        'give-feedback',
      ]),
      venue: entry.text('venue'),
      access: entry.text('access'),
      cost: entry.text('cost'),
      outcome: entry.text('outcome'),
      measure: entry.text('measure'),
    }),
  };
}

function reachOf(reach: Entry<File.Reach>): Activity['reach'] {
  return given({ planned: reach.text('planned'), actual: reach.text('actual') });
}

function idsOf(references: readonly ItemReference[]): string[] {
  return references.map(({ id }) => id);
}
