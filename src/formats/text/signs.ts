/** What one cell of the plot shows. */
export type Sign =
  | 'blank'
  | 'grid'
  | 'band'
  | 'decision'
  | 'as-at'
  | 'approved'
  | 'bar'
  | 'uncertain'
  | 'before'
  | 'after'
  | 'milestone'
  | 'unfixed'
  | 'shaft'
  | 'deadline'
  | 'rate'
  | 'thread'
  | 'repeat'
  | 'cancelled';

/** The characters that a timeline is drawn with; each takes one column. */
export interface Characters {
  readonly signs: Readonly<Record<Sign, string>>;
  /** The line under the axis, and where a period begins on it. */
  readonly rule: string;
  readonly tick: string;
  /** Before a name: what its status is. */
  readonly done: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly late: string;
  /** After text that was cut. */
  readonly ellipsis: string;
}

/** For a terminal. */
export const unicode: Characters = {
  signs: {
    blank: ' ',
    grid: '┊',
    band: '░',
    decision: '│',
    'as-at': '║',
    approved: '_',
    bar: '█',
    uncertain: '▒',
    before: '◀',
    after: '▶',
    milestone: '◆',
    unfixed: '◇',
    shaft: '─',
    deadline: '┤',
    rate: '╌',
    thread: '─',
    repeat: '●',
    cancelled: '×',
  },
  rule: '─',
  tick: '┬',
  done: '✓',
  cancelled: '×',
  postponed: '»',
  late: '!',
  ellipsis: '…',
};

/** For files, mail and whatever else may know no more. */
export const ascii: Characters = {
  signs: {
    blank: ' ',
    grid: '.',
    band: ':',
    decision: '|',
    'as-at': '"',
    approved: '_',
    bar: '#',
    uncertain: '~',
    before: '<',
    after: '>',
    milestone: '*',
    unfixed: '?',
    shaft: '-',
    deadline: ']',
    rate: '=',
    thread: '-',
    repeat: 'o',
    cancelled: 'x',
  },
  rule: '-',
  tick: '+',
  done: 'v',
  cancelled: 'x',
  postponed: '/',
  late: '!',
  ellipsis: '...',
};
