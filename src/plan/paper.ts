import type { Placed, Prose, When } from './placed.ts';

/** What a board or committee paper has in front of its body, and what it asks for. */
export interface Cover {
  readonly meeting: string;
  /** The day of the meeting. */
  readonly date?: When;
  /** When the papers of the meeting are due. */
  readonly papers?: When;
  readonly agendaItem?: string;
  readonly access?: 'public' | 'private';
  /** Whether the paper tells what the check says of its plans. */
  readonly problems: 'shown' | 'hidden';
  readonly purpose?: PaperPurpose;
  /** Each with the role, in the author's words. */
  readonly author: readonly string[];
  readonly executiveLead: readonly string[];
  readonly recommendation: readonly Request[];
  readonly implications: readonly Implication[];
  readonly links: {
    readonly objectives: readonly string[];
    readonly risks: readonly string[];
    readonly domains: readonly string[];
  };
  readonly assurance?: Assurance;
  readonly consideredBy: readonly Consideration[];
  /** One day, that plans are seen from, where the paper says so. */
  readonly asAt?: When;
  readonly about: readonly Reference[];
}

export const paperPurposes = ['approval', 'decision', 'discussion', 'assurance', 'information'] as const;
export type PaperPurpose = (typeof paperPurposes)[number];

export const assurances = ['none', 'limited', 'reasonable', 'substantial'] as const;
export type Assurance = (typeof assurances)[number];

/** One thing that the meeting is asked to do. */
export interface Request extends Placed {
  /** One word or a few, as the author wrote them: "Approve". Absent where the sentence does not begin with a known one. */
  readonly verb?: string;
  /** What stands behind the verb; else the whole sentence. */
  readonly text: Prose;
}

/** What follows from the paper for another matter. */
export interface Implication extends Placed {
  readonly matter: Matter;
  readonly text: Prose;
}

/** The matters that a paper may have implications for, in the order in which a cover lists them. */
export const matters = [
  'legal',
  'risk',
  'finance',
  'equality',
  'quality',
  'workforce',
  'engagement',
  'data-protection',
  'sustainability',
  'communications',
  'other',
] as const;
export type Matter = (typeof matters)[number];

/** A body that has seen the paper before. */
export interface Consideration extends Placed {
  readonly name: string;
  readonly date?: When;
  readonly outcome?: string;
}

export interface Appendix extends Placed {
  readonly name: string;
  readonly text?: Prose;
}

/** A plan that the paper is about: the words that name its file, and those that name the version last seen. */
export interface Reference {
  readonly plan: FileName;
  readonly since?: FileName;
}

/** Words that name a file, from the folder of the document that has them. */
export interface FileName extends Placed {
  readonly words: string;
}
