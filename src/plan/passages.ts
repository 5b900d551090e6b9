import { at, type Pointer } from '../source/pointer.ts';

/** A text that a reader is meant to read: a name, a line, paragraphs. */
export interface Passage {
  readonly text: string;
  readonly at: Pointer;
  /** The key that it is written at: `text`, `name`, `summary`; of a list, the key of the list. */
  readonly key: string;
}

/** What is written for the program: ids and what refers to them, fixed choices, dates, lengths, files; and what was accepted. */
const notRead: ReadonlySet<string> = new Set(
  `engage kind nation profile substantial register id use ambition level phase with after before regime body
  period when planned expected actual date ready report every until effective papers as-at
  length minimum-length since plan from activity answer allow ratings influence interest likelihood impact
  status progress version location calendar timeline stands decides problems purpose assurance agenda-item`.split(
    /\s+/,
  ),
);

/** Keys that are the other way round in some places, by the key that holds them there; that of the plan itself is ''. */
const otherwise: ReadonlyMap<string, readonly string[]> = new Map([
  ['about', ['', 'milestones']],
  ['access', ['']],
  ['actual', ['reach']],
  ['materials', ['activities']], // most of them are ids
  ['objectives', ['activities', 'targets']],
  ['planned', ['reach']],
  ['progress', ['']],
  ['review', ['document']],
  ['status', ['document']],
  ['topics', ['activities']],
]);

/** Groups of keys in whose place there may stand a word for the program. */
const orWord: ReadonlySet<string> = new Set(['continuum', 'review']);

/**
 * Every text of a file that is meant for readers, in the order of the file. `value` is what the file says; what does
 * not have the form of a plan is passed over or taken as it is. The author's own keys (`x-`) are for templates.
 */
export function passagesOf(value: unknown): Passage[] {
  const found: Passage[] = [];
  collect(value, '', '', found);
  return found;
}

/** What others said or wrote is told as they did: it cannot be put better. */
export function isOthersWords({ at: pointer, key }: Passage): boolean {
  return key === 'said' || pointer.startsWith('/quotations/');
}

function collect(value: unknown, pointer: Pointer, key: string, found: Passage[]): void {
  if (typeof value === 'string') found.push({ text: value, at: pointer, key });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, at(pointer, index), key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      if (isRead(name, held, key)) collect(held, at(pointer, name), name, found);
    }
  }
}

function isRead(key: string, held: unknown, holder: string): boolean {
  if (key.startsWith('x-') || (orWord.has(key) && typeof held === 'string')) return false;
  return notRead.has(key) === (otherwise.get(key)?.includes(holder) ?? false);
}
