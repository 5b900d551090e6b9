/**
 * A plan as a document that is not Markdown any more: the plain tree that writers of document formats walk. Its text is
 * what a reader reads; nothing in it is markup.
 */
export type Block = Heading | Paragraph | List | Table | FigureBlock | Code | Quotation | Rule;

/** Text in one style. */
export interface Run {
  /** A line end in it begins a new line; there are no other blanks than spaces and no-break spaces beside it. */
  readonly text: string;
  readonly style: RunStyle;
}

export interface RunStyle {
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
  readonly isStruck: boolean;
  readonly isCode: boolean;
  /** Where it leads: http, https or mailto, as `safeLink` lets through. */
  readonly link?: string;
}

/** Level 1 is the title of the document. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number that stands before it, as a board paper has them: "2.3". It is not in `runs`. */
  readonly number?: string;
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  /** The number of the first item; absent where the items have no numbers. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}

/** Each row has as many cells as the head. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly align: 'start' | 'centre' | 'end';
}

/** Where a drawing stands, by the name that `figures.ts` gives it. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly name: string;
}

/** Lines in which blanks count. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

export interface Quotation {
  readonly kind: 'quotation';
  readonly blocks: readonly Block[];
}

/** A line across the page. */
export interface Rule {
  readonly kind: 'rule';
}

/** The words of runs, one after the other. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
