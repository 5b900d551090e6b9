import type { Plan, Prose } from '../plan/plan.ts';
import { promisesOf } from '../plan/promises.ts';
import type { Rendering } from './format.ts';
import { activitiesView, type ActivitiesView } from './view/activities-view.ts';
import { controlView, type ControlView } from './view/control-view.ts';
import { coverView, type CoverView } from './view/cover-view.ts';
import { feedbackView, type FeedbackView } from './view/feedback-view.ts';
import { glanceView, type GlanceView } from './view/glance-view.ts';
import { datesView, type DatesView } from './view/dates-view.ts';
import { levelsView, type LevelsView } from './view/levels-view.ts';
import { namesOf } from './view/names.ts';
import { openingView, type OpeningView } from './view/opening-view.ts';
import {
  evaluationView,
  materialView,
  risksView,
  topicViews,
  type EvaluationView,
  type MaterialView,
  type RisksView,
  type TopicView,
} from './view/parts-view.ts';
import { passagesView, type PassagesView } from './view/passage-view.ts';
import { ratingsView, type RatingsView } from './view/ratings-view.ts';
import { scopeView, type ScopeView } from './view/scope-view.ts';
import { standingView, type StandingView } from './view/standing-view.ts';
import { strategyView, type StrategyView } from './view/strategy-view.ts';
import { subjectViews, type SubjectView } from './view/subject-view.ts';
import { timelineView, type TimelineView } from './view/timeline-view.ts';

/** What a template may be given: text, and lists and groups of it. Anything else has no one way to be printed. */
export type View = { readonly [name: string]: ViewValue };
export type ViewValue = string | undefined | View | readonly ViewValue[];

/**
 * A plan as its page shows it, in words. What the plan does not have is absent, or an empty list. Problems are only in it
 * of the plans that a paper is about, where the paper shows them; influence and interest of stakeholders, where the plan
 * says that they may be shown.
 */
export type PlanView = OpeningView &
  PassagesView &
  StrategyView & {
    readonly title: string;
    readonly subtitle?: string;
    /** The plan's, or else the brand's. */
    readonly organisation?: string;
    readonly partners: readonly string[];
    readonly summary?: Prose;
    readonly glance: GlanceView;
    /** Of a paper. */
    readonly cover?: CoverView;
    /** The plans that a paper is about. */
    readonly subjects: readonly SubjectView[];
    readonly timeline?: TimelineView;
    readonly activities?: ActivitiesView;
    readonly levels?: LevelsView;
    readonly ratings?: RatingsView;
    readonly feedback?: FeedbackView;
    readonly scope?: ScopeView;
    readonly standing?: StandingView;
    readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
    readonly dates?: DatesView;
    readonly topics: readonly TopicView[];
    readonly aims: readonly Prose[];
    readonly principles: readonly { readonly name: string; readonly text?: Prose }[];
    readonly sections: readonly SectionView[];
    /** Sections that stand last. */
    readonly closing: readonly SectionView[];
    readonly appendices: readonly { readonly name: string; readonly text?: Prose }[];
    readonly materials: readonly MaterialView[];
    readonly risks?: RisksView;
    readonly evaluation?: EvaluationView;
    readonly control?: ControlView;
  };

export type SectionView = { readonly id: string; readonly heading: string; readonly text: Prose };

/** The view of a plan, the same for every output that is made with a template. */
export function planView(rendering: Rendering): PlanView {
  const known = views.get(rendering) ?? viewOf(rendering);
  views.set(rendering, known);
  return known;
}

/** The view with what a kind of output has for figures, of the document itself and of the plans that it is about. */
export function withFigures(view: PlanView, figures: View, ofSubjects: readonly View[]): View {
  const subjects = view.subjects.map((subject, index) => ({ ...subject, figures: ofSubjects[index]! }));
  return { ...view, figures, subjects };
}

/** Made once for all outputs of a plan. */
const views = new WeakMap<Rendering, PlanView>();

function viewOf(rendering: Rendering): PlanView {
  const { plan, timeline, brand } = rendering;
  const names = namesOf(plan, timeline);
  const promises = promisesOf(plan);
  const { title, subtitle, organisation = brand?.name, partners, summary, aims } = plan;
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(organisation !== undefined && { organisation }),
    partners,
    ...(summary !== undefined && { summary }),
    glance: glanceView({ plan, timeline, promises }),
    ...present('cover', coverView(plan)),
    subjects: subjectViews(rendering),
    ...openingView(plan),
    ...passagesView(plan),
    ...strategyView(plan, names),
    ...present('timeline', timelineView(timeline)),
    ...present('activities', activitiesView(plan, names)),
    ...present('levels', levelsView(plan, promises)),
    ...present('ratings', ratingsView(plan, promises)),
    ...present('feedback', feedbackView(plan, names)),
    ...present('scope', scopeView(plan)),
    ...present('standing', standingView(plan)),
    glossary: plan.glossary.map(({ term, meaning }) => ({ term, meaning })),
    ...present('dates', datesView(timeline, names)),
    topics: topicViews(plan),
    aims,
    principles: plan.principles.map(({ name, text }) => ({ name, ...(text !== undefined && { text }) })),
    sections: sectionViews(plan, false),
    closing: sectionViews(plan, true),
    appendices: plan.appendices.map(({ name, text }) => ({ name, ...(text !== undefined && { text }) })),
    materials: plan.materials.map(materialView),
    ...present('risks', risksView(plan)),
    ...present('evaluation', evaluationView(plan)),
    ...present('control', controlView(plan)),
  };
}

function sectionViews({ sections }: Plan, isLast: boolean): SectionView[] {
  return sections
    .filter((section) => section.isLast === isLast)
    .map(({ id, heading, text }) => ({ id, heading, text }));
}

function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: Value };
}
