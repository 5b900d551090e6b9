import { currentTiming } from '../../plan/current-timing.ts';
import type { Plan, Priority, ProgressStatus, Prose, Target } from '../../plan/plan.ts';
import { named, type Names } from './names.ts';
import { tableView, type TableView } from './table-view.ts';
import { listed, statusOf } from './words.ts';

/** What a strategy has of its own. */
export type StrategyView = {
  readonly priorities: readonly PriorityView[];
  readonly achievements: readonly AchievementView[];
  readonly progress?: TableView;
};

export type PriorityView = {
  readonly id: string;
  readonly name: string;
  readonly vision?: Prose;
  readonly text?: Prose;
  readonly aims: readonly Prose[];
  readonly targets?: TableView;
  readonly actions: readonly Prose[];
};

export type AchievementView = {
  readonly figure: readonly string[];
  readonly name: string;
  readonly text?: Prose;
};

export function strategyView(plan: Plan, names: Names): StrategyView {
  const progress = progressView(plan);
  return {
    priorities: plan.priorities.map((priority) => priorityView(priority, plan, names)),
    achievements: plan.achievements.map(({ name, figure, text }) => ({
      name,
      figure: listed(figure),
      ...(text !== undefined && { text }),
    })),
    ...(progress && { progress }),
  };
}

function priorityView(
  { id, name, vision, text, aims, actions }: Priority,
  plan: Plan,
  names: Names,
): PriorityView {
  const own = plan.items.filter((item): item is Target => item.kind === 'target' && item.priority === id);
  const targets = tableView(
    'Targets',
    'Target',
    own.map((target) => targetRow(target, names)),
  );
  return {
    id: `priority-${id}`,
    name,
    ...(vision !== undefined && { vision }),
    ...(text !== undefined && { text }),
    aims,
    ...(targets && { targets }),
    actions,
  };
}

function targetRow(target: Target, names: Names): TableView['rows'][number] {
  const { name, measure, lead, commentary } = target;
  return {
    name,
    ...(commentary !== undefined && { text: commentary }),
    cells: [
      { label: 'When', values: [currentTiming(target).words] },
      { label: 'Measure', values: listed(measure) },
      { label: 'Objective', values: named(target.objectives, names.objectives) },
      { label: 'Lead', values: lead },
      { label: 'Status', values: statusOf(target, names.late.has(target.id)) },
    ],
  };
}

function progressView({ progress }: Plan): TableView | undefined {
  return tableView(
    'What was planned before, and what became of it',
    'What was planned',
    progress.map(({ name, status, text }) => ({
      name,
      ...(text !== undefined && { text }),
      cells: [{ label: 'How far it came', values: status ? [progressWords[status]] : [] }],
    })),
  );
}

const progressWords: Readonly<Record<ProgressStatus, string>> = {
  met: 'met',
  partly: 'met in part',
  'not-met': 'not met',
  continues: 'continues',
};
