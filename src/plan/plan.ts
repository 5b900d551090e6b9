import type { Day } from '../dates/index.ts';
import type { BodyKind } from '../practice/bodies.ts';
import type { Continuum, Level } from '../practice/continuum.ts';
import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Achievement, Duty, Foreword, Objective, Quotation, Review } from './direction.ts';
import type { Approach, Focus } from './framework.ts';
import type { Kind } from './kinds.ts';
import type { Appendix, Cover, FileName } from './paper.ts';
import type { Placed, Prose, When } from './placed.ts';
import type { Priority, Progress } from './strategy.ts';
import type { TimelineSettings } from './timeline-settings.ts';

export type * from './direction.ts';
export type * from './framework.ts';
export type * from './paper.ts';
export type * from './placed.ts';
export type * from './strategy.ts';

/**
 * A plan as it is meant, or another kind of document in its vocabulary: checked, ids resolved, timings read. What was
 * wrong in the file has been left out.
 */
export interface Plan extends Placed {
  readonly kind: Kind;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  readonly partners: readonly string[];
  /** A file with stakeholder groups that several plans share. */
  readonly register?: FileName;
  readonly nation?: Nation;
  readonly profile?: ProfileName;
  /** Whether it is about a substantial change to a health service, on which the law asks for more. */
  readonly isSubstantial: boolean;
  readonly period?: When;
  readonly summary?: Prose;
  readonly document: DocumentControl;
  readonly quotations: readonly Quotation[];
  readonly foreword?: Foreword;
  readonly vision?: Prose;
  readonly values: readonly Principle[];
  readonly objectives: readonly Objective[];
  readonly duties: readonly Duty[];
  readonly achievements: readonly Achievement[];
  readonly responsibilities: readonly Prose[];
  readonly review?: Review;
  readonly acknowledgements: readonly string[];
  readonly appendices: readonly Appendix[];
  /** What became of what was planned before. */
  readonly progress: readonly Progress[];
  /** Of a strategy. */
  readonly priorities: readonly Priority[];
  readonly cycle: readonly Principle[];
  /** Of a framework. */
  readonly levelsOfWorking: readonly Principle[];
  readonly designPrinciples: readonly Principle[];
  readonly focus?: Focus;
  readonly approach: readonly Approach[];
  readonly outcomes: readonly Prose[];
  /** Of a paper, and every paper has one. */
  readonly cover?: Cover;
  /** The plans that a paper is about, where they could be read. */
  readonly subjects: readonly Subject[];
  readonly sections: readonly Section[];
  readonly aims: readonly Prose[];
  /** What people are asked, what they can change by it, and what not. */
  readonly questions: readonly Prose[];
  readonly negotiable: readonly Prose[];
  readonly notNegotiable: readonly Prose[];
  readonly options: readonly Option[];
  readonly principles: readonly Principle[];
  readonly continuum: Continuum;
  /** The level that the plan promises as a whole, or higher. */
  readonly ambition?: PromisedLevel;
  readonly topics: readonly Topic[];
  /** In the order of the file. */
  readonly stakeholders: readonly Stakeholder[];
  /** Every dated thing: phases, windows, activities, milestones, steps, targets, events; each kind in the order of the file. */
  readonly items: readonly Item[];
  /** Those that the plan lists, then those that its activities name beside them. */
  readonly materials: readonly Material[];
  readonly risks: readonly Risk[];
  readonly budget?: Prose;
  readonly governance?: Prose;
  readonly equality?: Prose;
  readonly dataProtection?: Prose;
  readonly glossary: readonly Term[];
  /** How to get the document in another format or language. */
  readonly formats?: Prose;
  readonly contact?: Prose;
  readonly evaluation?: Evaluation;
  readonly feedback: readonly Feedback[];
  /** How the plan wants its timeline. */
  readonly timeline: OwnTimeline;
  /** Whether influence and interest of stakeholders may be shown in what is published. */
  readonly showsRatings: boolean;
  readonly allow: readonly Allowance[];
  /** The author's own `x-` keys, as data for templates. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** A plan that a paper is about, with what its check says. */
export interface Subject {
  /** How messages call its file. */
  readonly name: string;
  readonly plan: Plan;
  /** What is wrong with it and open: no errors among it, which would have stopped the paper. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
  /** The plan as the board last saw it. */
  readonly before?: Plan;
}

export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'ireland';

/** What a plan calls its kind of organisation. */
export interface ProfileName extends Placed {
  readonly id: string;
}

/** What a plan says of its own timeline. */
export interface OwnTimeline extends TimelineSettings {
  /** The time that it shows; without one, everything that has a date. */
  readonly period?: When;
  /** The month in which the organisation's years begin, 1 to 12. */
  readonly yearStart?: number;
}

/** A level promised, and where the plan promises it. */
export interface PromisedLevel extends Placed {
  readonly level: Level;
}

export interface DocumentControl extends Placed {
  readonly reference?: string;
  readonly status?: string;
  readonly version?: string;
  readonly date?: When;
  readonly authors: readonly string[];
  readonly sponsors: readonly string[];
  readonly history: readonly Revision[];
  readonly review?: When;
  /** From when the document holds. */
  readonly effective?: When;
  readonly supersedes: readonly string[];
  readonly approvals: readonly Approval[];
  readonly distribution: readonly string[];
}

/** One approval of the document. */
export interface Approval extends Placed {
  readonly by: readonly string[];
  readonly role?: string;
  readonly date?: When;
}

/** A row of the version history. */
export interface Revision extends Placed {
  readonly version?: string;
  readonly date?: When;
  readonly by: readonly string[];
  readonly changes?: Prose;
}

/** A free section, in the author's order. */
export interface Section extends Placed {
  readonly id: string;
  readonly heading: string;
  readonly text: Prose;
  /** Whether it stands behind everything else. */
  readonly isLast: boolean;
}

export interface Principle extends Placed {
  readonly name: string;
  readonly text?: Prose;
}

/** One of the options that people are asked about. */
export type Option = Principle;

/** A word that readers may not know. */
export interface Term extends Placed {
  readonly term: string;
  readonly meaning: string;
}

/** What is being asked about: a pathway, a proposal, a question. */
export interface Topic extends Placed {
  readonly id: string;
  readonly name: string;
  readonly text?: Prose;
}

export interface Stakeholder extends Placed {
  readonly id: string;
  readonly name: string;
  readonly description?: Prose;
  /** The level this group is promised. */
  readonly level?: PromisedLevel;
  readonly influence?: Rating;
  readonly interest?: Rating;
  /** What matters to the group. */
  readonly concern?: Prose;
  /** How it likes to be reached. */
  readonly channels: readonly string[];
  /** Bodies through which it is reached. */
  readonly through: readonly string[];
  /** How many people, as a number or in the author's words. */
  readonly size?: string;
  /** What the people of the group have in common that the law protects. */
  readonly characteristics: readonly string[];
  readonly duties: readonly string[];
  readonly members: readonly string[];
  /** What kind of body it is, where the author says so. */
  readonly body?: BodyKind;
  readonly contact?: string;
  readonly allow: readonly Allowance[];
}

export type Rating = 'low' | 'medium' | 'high';

/** What all dated things have. */
export interface DatedItem extends Placed {
  /** Unique among the dated things of the plan. */
  readonly id: string;
  readonly name: string;
  readonly when?: When;
  /** Dates as first planned, as now expected, and as they came to be. */
  readonly planned?: When;
  readonly expected?: When;
  readonly actual?: When;
  readonly lead: readonly string[];
  readonly status?: Status;
  /** How much of it is done: whole per cent, 0 to 100. */
  readonly progress?: number;
  readonly commentary?: Prose;
  /** Items that this one comes after, and before. */
  readonly after: readonly ItemReference[];
  readonly before: readonly ItemReference[];
  /** The phase that holds it. */
  readonly phase?: string;
  readonly allow: readonly Allowance[];
  readonly extras: Readonly<Record<string, unknown>>;
}

export type Status = 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';

export interface ItemReference extends Placed {
  readonly id: string;
}

/** Something done with stakeholders. */
export interface Activity extends DatedItem {
  readonly kind: 'activity';
  /** Ids of stakeholders that the plan has, in the author's order. */
  readonly with: readonly string[];
  readonly purpose?: Purpose;
  /** As the author wrote it. */
  readonly method?: Method;
  /** The level it works at: the stated one, else the one that its method carries. */
  readonly level?: Level;
  /** The level that the author stated, and where. */
  readonly statedLevel?: PromisedLevel;
  readonly topics: readonly string[];
  /** Ids. */
  readonly materials: readonly string[];
  readonly venue?: string;
  readonly access?: Prose;
  readonly reach: { readonly planned?: string; readonly actual?: string };
  readonly cost?: string;
  /** Ids. */
  readonly objectives: readonly string[];
  /** What is to come of it. */
  readonly outcome?: Prose;
  /** How it will be known that it is done. */
  readonly measure?: string;
}

export type Purpose =
  | 'inform'
  | 'gather-views'
  | 'discuss'
  | 'design-together'
  | 'decide-together'
  | 'give-feedback';

/** A method as the author named it, and the level that the continuum gives it, if it knows the method. */
export interface Method extends Placed {
  readonly name: string;
  readonly level?: Level;
}

/** A consultation window. */
export interface ConsultationWindow extends DatedItem {
  readonly kind: 'window';
  readonly length?: string;
  readonly minimumLength?: string;
  /** What kind of consultation it is, for how long it has to last at least. */
  readonly regime?: string;
  readonly about?: Prose;
  readonly reach: { readonly planned?: string; readonly actual?: string };
  readonly extended?: { readonly until?: When; readonly because?: Prose };
}

/** A point that others wait for. */
export interface Milestone extends DatedItem {
  readonly kind: 'milestone';
  readonly what?: 'decision' | 'meeting' | 'report' | 'publication' | 'comments' | 'notification';
  readonly decides?: 'to-consult' | 'to-proceed' | 'the-outcome' | 'another-matter';
  /** Id of the window that it is about. */
  readonly about?: string;
  /** When the papers of a meeting are due. */
  readonly papers?: When;
}

/** Work without stakeholders. */
export interface Step extends DatedItem {
  readonly kind: 'step';
  readonly what?: 'drafting' | 'analysis' | 'assurance' | 'equality-assessment' | 'other';
}

/** "We will … by …". */
export interface Target extends DatedItem {
  readonly kind: 'target';
  readonly measure?: string;
  /** Ids. */
  readonly objectives: readonly string[];
  /** Id of the priority that it is listed under. */
  readonly priority?: string;
}

/** What happens outside: an election, a settlement, a term. */
export interface OutsideEvent extends DatedItem {
  readonly kind: 'event';
  readonly what?: 'pre-election' | 'holiday' | 'closed' | 'other';
}

/** A stage or round that holds other items. */
export interface Phase extends DatedItem {
  readonly kind: 'phase';
}

export type Item = Activity | ConsultationWindow | Milestone | Step | Target | OutsideEvent | Phase;
export type ItemKind = Item['kind'];

/** Something made for the engagement: a leaflet, a website. */
export interface Material extends Placed {
  readonly id: string;
  readonly name: string;
  readonly formats: readonly string[];
  readonly ready?: When;
  readonly text?: Prose;
}

export interface Risk extends Placed {
  readonly name: string;
  readonly likelihood?: Rating;
  readonly impact?: Rating;
  readonly mitigation?: Prose;
  readonly owner?: string;
}

export interface Evaluation extends Placed {
  readonly text?: Prose;
  readonly report?: When;
  readonly measures: readonly Prose[];
}

/** "You said, we did": one thing that was said, and what came of it. */
export interface Feedback extends Placed {
  /** Ids of the stakeholders who said it. */
  readonly from: readonly string[];
  /** Id of the activity it was said in. */
  readonly activity?: string;
  readonly date?: When;
  readonly said: Prose;
  readonly answer?: Answer;
  readonly response?: Prose;
  readonly change?: Prose;
}

/** How a piece of feedback was answered. */
export type Answer = 'adopted' | 'partly' | 'not-adopted' | 'later' | 'out-of-scope';

/** A problem accepted on the record: problems of this rule at `scope` or inside it are reported as accepted. */
export interface Allowance extends Placed {
  readonly rule: string;
  readonly because: string;
  /** The last day on which it holds, inclusive. */
  readonly until?: Day;
  /** The plan (`''`) or the item that carries it. */
  readonly scope: Pointer;
}

/** The activities of a plan, in the order of the file. */
export function activitiesOf(plan: Plan): Activity[] {
  return plan.items.filter((item) => item.kind === 'activity');
}
