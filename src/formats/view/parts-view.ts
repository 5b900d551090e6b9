import {
  activitiesOf,
  type Evaluation,
  type Material,
  type Plan,
  type Prose,
  type Risk,
  type Topic,
} from '../../plan/plan.ts';
import { listed, ratingWords, whenWords } from './words.ts';

export type TopicView = {
  readonly name: string;
  readonly text?: Prose;
  /** The activities that are about it in particular. */
  readonly activities: readonly { readonly id: string; readonly name: string }[];
};

export type MaterialView = {
  readonly name: string;
  readonly formats: readonly string[];
  readonly ready: readonly string[];
  readonly text?: Prose;
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

export function topicView({ id, name, text }: Topic, plan: Plan): TopicView {
  const activities = activitiesOf(plan).filter(({ topics }) => topics.includes(id));
  return {
    name,
    ...(text !== undefined && { text }),
    activities: activities.map(({ id, name }) => ({ id, name })),
  };
}

export function materialView({ name, formats, ready, text }: Material): MaterialView {
  return { name, formats, ready: whenWords(ready), ...(text !== undefined && { text }) };
}

export function riskView({ name, likelihood, impact, owner, mitigation }: Risk): RiskView {
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
