import { currentTiming } from '../../plan/current-timing.ts';
import type { ConsultationWindow, Item, Milestone } from '../../plan/plan.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { counted, statusWords } from './words.ts';

/** The dates that a reader looks for first: when views can be given, then the milestones; each in order of time. */
export type GlanceDates = {
  readonly windows: readonly GlanceDate[];
  readonly milestones: readonly GlanceDate[];
  /** What there was no room for: "2 more consultation windows", "7 milestones". */
  readonly more: readonly string[];
};

export type GlanceDate = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  /** Only where it says that the date does not hold: "cancelled", "postponed". */
  readonly status: readonly string[];
};

const mostWindows = 3;
/** More milestones than these are all for the section about dates. */
const mostMilestones = 5;

/** Absent where the plan has neither windows nor milestones. */
export function glanceDates({ lanes }: Timeline): GlanceDates | undefined {
  const items = lanes.flatMap(({ rows }) => rows.map(({ item }) => item));
  const windows = items.filter((item): item is ConsultationWindow => item.kind === 'window');
  const milestones = items.filter((item): item is Milestone => item.kind === 'milestone');
  if (windows.length + milestones.length === 0) return undefined;
  const hasRoom = milestones.length <= mostMilestones;
  return {
    windows: windows.slice(0, mostWindows).map(dateView),
    milestones: hasRoom ? milestones.map(dateView) : [],
    more: [
      ...more(windows.length - mostWindows, 'more consultation window', 'more consultation windows'),
      ...more(hasRoom ? 0 : milestones.length, 'milestone', 'milestones'),
    ],
  };
}

function dateView(item: Item): GlanceDate {
  const { id, name, status } = item;
  const isOff = status === 'cancelled' || status === 'postponed';
  return { id, name, when: currentTiming(item).words, status: isOff ? [statusWords[status]] : [] };
}

function more(count: number, one: string, many: string): string[] {
  return count > 0 ? [counted(count, one, many)] : [];
}
