import { printTiming, readTiming, type Timing } from '../../dates/index.ts';
import type { Change } from '../../plan/changes/change.ts';
import { changesBetween } from '../../plan/changes.ts';
import { promisesOf } from '../../plan/promises.ts';
import type { Plan, Prose, Subject } from '../../plan/plan.ts';
import type { AcceptedDiagnostic, LocatedDiagnostic } from '../../source/diagnostic.ts';
import type { Rendering, RenderedSubject } from '../format.ts';
import { changesView, type ChangesView } from './changes-view.ts';
import { controlWords } from './control-view.ts';
import { dueView, type DueView } from './due-view.ts';
import { fact, factsOf, type FactView } from './facts.ts';
import { feedbackView, type FeedbackView } from './feedback-view.ts';
import { levelsView, type LevelsView } from './levels-view.ts';
import { namesOf } from './names.ts';
import { risksView, type RisksView } from './parts-view.ts';
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
  readonly timeline?: TimelineView;
  readonly levels?: LevelsView;
  readonly due?: DueView;
  readonly changes?: ChangesView;
  readonly feedback?: FeedbackView;
  readonly reach?: TableView;
  readonly risks?: RisksView;
  readonly problems?: ProblemsView;
};

/** What the check says of a plan: open, and accepted on the record. */
export type ProblemsView = {
  /** Sentences. */
  readonly open: readonly string[];
  readonly accepted: readonly {
    readonly problem: string;
    readonly because: string;
    readonly until: readonly string[];
  }[];
};

export function subjectViews({ subjects, asAt }: Rendering): SubjectView[] {
  return subjects.map((subject, index) => subjectView(subject, `plan-${index + 1}`, asAt));
}

function subjectView(
  { subject, timeline }: RenderedSubject,
  id: string,
  asAt: Rendering['asAt'],
): SubjectView {
  const { plan, before } = subject;
  const names = namesOf(plan, timeline);
  const parts = {
    timeline: timelineView(timeline, { isLinked: false }),
    levels: levelsView(plan, promisesOf(plan)),
    due: dueView(plan, names, asAt),
    changes: before && changesView(changesBetween(before, plan).filter(isOfNote)),
    feedback: feedbackView(plan, names),
    reach: reachView(plan),
    risks: risksView(plan),
    problems: problemsView(subject),
  };
  return {
    id,
    title: plan.title,
    facts: factsOfSubject(plan),
    ...(plan.summary !== undefined && { summary: plan.summary }),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)),
  };
}

/** That things went on as they were planned, and were told in other words, is no news for a board. */
function isOfNote(change: Change): boolean {
  if (change.kind === 'status') return change.to !== 'under-way' && change.to !== 'done';
  return change.kind !== 'details';
}

function factsOfSubject({ period, organisation, document }: Plan): FactView[] {
  const { status, version, date } = controlWords(document);
  return factsOf(
    fact('Period', whenWords(period)),
    fact('Whose plan', listed(organisation)),
    fact('Version', version),
    fact('Status', status),
    fact('Dated', date),
  );
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

/** Absent where there is nothing to tell. */
function problemsView({ problems, accepted }: Subject): ProblemsView | undefined {
  if (problems.length + accepted.length === 0) return undefined;
  return { open: problems.map(sentence), accepted: accepted.map(acceptedView) };
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
