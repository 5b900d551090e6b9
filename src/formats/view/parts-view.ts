import {
  activitiesOf,
  type Evaluation,
  type Material,
  type Plan,
  type Prose,
  type Risk,
} from '../../plan/plan.ts';
import { fact, factOrLine, factsOf, type FactView } from './facts.ts';
import { filledColumns, type Columns } from './columns.ts';
import { listed, ratingWords, whenWords } from './words.ts';

export type TopicView = {
  readonly name: string;
  readonly text?: Prose;
  /** The activities that are about it in particular. */
  readonly activities: readonly { readonly id: string; readonly name: string }[];
};

export type MaterialView = {
  readonly name: string;
  readonly facts: readonly FactView[];
  readonly text?: Prose;
};

export type RisksView = {
  /** The columns beside the name that some risk fills. */
  readonly columns: Columns<'likelihood' | 'impact' | 'mitigation' | 'owner'>;
  readonly rows: readonly RiskView[];
};

export type RiskView = {
  readonly name: string;
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  readonly owner: readonly string[];
  readonly mitigation?: Prose;
};

export type EvaluationView = {
  readonly text?: Prose;
  readonly report: readonly string[];
  readonly measures: readonly Prose[];
};

/** The topics of a plan, each with the activities that are about it. */
export function topicViews(plan: Plan): TopicView[] {
  const byTopic = new Map(plan.topics.map(({ id }) => [id, [] as { id: string; name: string }[]]));
  for (const { id, name, topics } of activitiesOf(plan)) {
    for (const topic of new Set(topics)) byTopic.get(topic)!.push({ id, name });
  }
  return plan.topics.map(({ id, name, text }) => ({
    name,
    ...(text !== undefined && { text }),
    activities: byTopic.get(id)!,
  }));
}

export function materialView({ name, formats, ready, text }: Material): MaterialView {
  const facts = factsOf(fact('Ready', whenWords(ready)), factOrLine('Formats', formats));
  return { name, facts, ...(text !== undefined && { text }) };
}

/** Absent where the plan names no risk. */
export function risksView({ risks }: Plan): RisksView | undefined {
  if (risks.length === 0) return undefined;
  const rows = risks.map(riskView);
  return { columns: filledColumns(rows, ['likelihood', 'impact', 'mitigation', 'owner']), rows };
}

function riskView({ name, likelihood, impact, owner, mitigation }: Risk): RiskView {
  return {
    name,
    likelihood: likelihood ? [ratingWords[likelihood]] : [],
    impact: impact ? [ratingWords[impact]] : [],
    owner: listed(owner),
    ...(mitigation !== undefined && { mitigation }),
  };
}

/** Absent where the plan says nothing of the kind. */
export function evaluationView({ evaluation }: Plan): EvaluationView | undefined {
  return evaluation && isStated(evaluation) ? viewOf(evaluation) : undefined;
}

function isStated({ text, report, measures }: Evaluation): boolean {
  return text !== undefined || report !== undefined || measures.length > 0;
}

function viewOf({ text, report, measures }: Evaluation): EvaluationView {
  return { report: whenWords(report), measures, ...(text !== undefined && { text }) };
}
