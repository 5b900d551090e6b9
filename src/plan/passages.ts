import { at, type Pointer } from '../source/pointer.ts';

/** A text that a reader is meant to read: a name, a line, paragraphs. */
export interface Passage {
  readonly text: string;
  readonly at: Pointer;
  /** The key that it is written at: `text`, `name`, `summary`; of a list, the key of the list. */
  readonly key: string;
}

/** What is written for the program: ids and what refers to them, fixed choices, dates, files; and what was accepted. */
const notRead: ReadonlySet<string> = new Set(
  `engage kind nation profile substantial register id use ambition level phase with after before regime body
  period when planned expected actual date ready report every until review effective papers as-at
  length minimum-length since plan from activity answer allow ratings influence interest likelihood impact
  status progress version location calendar timeline stands decides problems purpose verb assurance
  agenda-item`.split(/\s+/),
);

/** Names at the top of a plan, references inside of its items. */
const namesAtTheTop: ReadonlySet<string> = new Set(['topics', 'materials', 'objectives', 'risks']);

/**
 * Every text of a file that is meant for readers, in the order of the file. `value` is what the file says; what does
 * not have the form of a plan is passed over or taken as it is. The author's own keys (`x-`) are for templates.
 */
export function passagesOf(value: unknown): Passage[] {
  const found: Passage[] = [];
  collect(value, '', '', found);
  return found;
}

function collect(value: unknown, pointer: Pointer, key: string, found: Passage[]): void {
  if (typeof value === 'string') found.push({ text: value, at: pointer, key });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, at(pointer, index), key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      if (isRead(name, held, pointer)) collect(held, at(pointer, name), name, found);
    }
  }
}

function isRead(key: string, held: unknown, holder: Pointer): boolean {
  if (key.startsWith('x-')) return false;
  // A group of keys may be called as a plain key is elsewhere: the review of a document, the progress since the last plan.
  if (notRead.has(key))
    return key !== 'allow' && key !== 'calendar' && typeof held === 'object' && holder === '';
  if (namesAtTheTop.has(key)) return holder === '';
  return key !== 'about' || holder !== '';
}
