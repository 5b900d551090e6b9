import { printTiming, readTiming, type Timing } from '../../dates/index.ts';
import { promisesOf } from '../../plan/promises.ts';
import type { Plan, Prose, Subject } from '../../plan/plan.ts';
import type { AcceptedDiagnostic, LocatedDiagnostic } from '../../source/diagnostic.ts';
import type { Rendering, RenderedSubject } from '../format.ts';
import { boardChangesView } from './board-changes-view.ts';
import type { ChangesView } from './changes-view.ts';
import { controlWords } from './control-view.ts';
import { dueView, type DueView } from './due-view.ts';
import { fact, factsOf, type FactView } from './facts.ts';
import { feedbackView, type FeedbackView } from './feedback-view.ts';
import { levelsView, type LevelsView } from './levels-view.ts';
import { namesOf } from './names.ts';
import { risksView, type RisksView } from './parts-view.ts';
import { passagesView, type PassageView } from './passage-view.ts';
import { strategyView, type StrategyView } from './strategy-view.ts';
import { tableView, type TableView } from './table-view.ts';
import { timelineView, type TimelineView } from './timeline-view.ts';
import { amount, listed, whenWords } from './words.ts';

/** What a paper tells of a plan that it is about: all of it comes from the plan. */
export type SubjectView = {
  /** Unique in the paper: "plan-1". */
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly summary?: Prose;
  readonly priorities?: PrioritiesView;
  readonly progress?: TableView;
  /** Their names, of a strategy or a framework: they are what it decides. */
  readonly principles: readonly string[];
  readonly outcomes?: PassageView;
  readonly review?: PassageView;
  readonly timeline?: TimelineView;
  readonly levels?: LevelsView;
  readonly due?: DueView;
  readonly changes?: ChangesView;
  readonly feedback?: FeedbackView;
  readonly reach?: TableView;
  readonly risks?: RisksView;
  readonly problems?: ProblemsView;
};

/** The priorities of a strategy by their names. */
export type PrioritiesView = {
  /** The targets of a priority each, under its name. */
  readonly tables: readonly TableView[];
  /** Those without targets. */
  readonly others: readonly string[];
};

/** What the check says of a plan, hints left out: open, and accepted on the record. */
export type ProblemsView = {
  /** Sentences. */
  readonly open: readonly string[];
  readonly accepted: readonly {
    readonly problem: string;
    readonly because: string;
    readonly until: readonly string[];
  }[];
};

export function subjectViews({ plan: { cover }, subjects, asAt }: Rendering): SubjectView[] {
  const told = { asAt, hasProblems: cover?.problems === 'shown' };
  return subjects.map((subject, index) => subjectView(subject, `plan-${index + 1}`, told));
}

function subjectView(
  { subject, timeline }: RenderedSubject,
  id: string,
  { asAt, hasProblems }: { readonly asAt: Rendering['asAt']; readonly hasProblems: boolean },
): SubjectView {
  const { plan, before } = subject;
  const names = namesOf(plan, timeline);
  const strategy = strategyView(plan, names);
  const passages = passagesView(plan);
  const parts = {
    timeline: timelineView(timeline, { isLinked: false }),
    levels: promisedView(plan),
    due: dueView(plan, names, asAt, { hasProblems }),
    changes: before && boardChangesView(before, plan),
    feedback: feedbackView(plan, names),
    reach: reachView(plan),
    risks: risksView(plan),
    priorities: prioritiesView(strategy),
    progress: strategy.progress,
    outcomes: passages.outcomes,
    review: passages.review,
    problems: hasProblems ? problemsView(subject) : undefined,
  };
  return {
    id,
    title: plan.title,
    facts: factsOfSubject(plan),
    principles: plan.kind === 'plan' ? [] : plan.principles.map(({ name }) => name),
    ...(plan.summary !== undefined && { summary: plan.summary }),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)),
  };
}

function factsOfSubject({ period, organisation, document }: Plan): FactView[] {
  const { status, version, date } = controlWords(document);
  return factsOf(
    fact('Period', whenWords(period)),
    fact('Organisation', listed(organisation)),
    fact('Version', version),
    fact('Status', status),
    fact('Dated', date),
  );
}

function prioritiesView({ priorities }: StrategyView): PrioritiesView | undefined {
  if (priorities.length === 0) return undefined;
  return {
    tables: priorities.flatMap(({ name, targets }) => (targets ? [{ ...targets, caption: name }] : [])),
    others: priorities.filter(({ targets }) => !targets).map(({ name }) => name),
  };
}

/** What a plan promises; the levels alone are told by the plan itself. */
function promisedView(plan: Plan): LevelsView | undefined {
  const levels = levelsView(plan, promisesOf(plan));
  return levels && (levels.promises || levels.ambition.length > 0) ? levels : undefined;
}

function reachView(plan: Plan): TableView | undefined {
  const counted = plan.items
    .filter((item) => item.kind === 'activity' || item.kind === 'window')
    .filter(({ reach }) => reach.planned ?? reach.actual);
  return tableView(
    'How many people were to be reached, and were',
    'What',
    counted.map(({ name, reach }) => ({
      name,
      cells: [
        { label: 'To be reached', values: amount(reach.planned) },
        { label: 'Reached', values: amount(reach.actual) },
      ],
    })),
  );
}

/** Absent where there is nothing to tell. A hint is for the author of a plan, who may pass it over. */
function problemsView({ problems, accepted }: Subject): ProblemsView | undefined {
  const told = { open: problems.filter(isProblem), accepted: accepted.filter(isProblem) };
  if (told.open.length + told.accepted.length === 0) return undefined;
  return { open: told.open.map(sentence), accepted: told.accepted.map(acceptedView) };
}

function isProblem({ severity }: LocatedDiagnostic): boolean {
  return severity !== 'hint';
}

function acceptedView(problem: AcceptedDiagnostic) {
  const { because, until } = problem;
  return { problem: sentence(problem), because, until: until === undefined ? [] : [dayWords(until)] };
}

/** "2026-12-31" as people write it. */
function dayWords(day: string): string {
  return printTiming(readTiming(day) as Timing);
}

/** A paper has no use for the marks that a terminal shows the author's words in. */
function sentence({ message }: Pick<LocatedDiagnostic, 'message'>): string {
  return message.replaceAll(/`([^`]*)`/g, '“$1”');
}
