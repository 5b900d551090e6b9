import type { Vocabulary } from '../../schemas/plan.schema.json?vocabulary';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { quote, quoteList } from '../source/quote.ts';
import { kinds, type Kind } from './kinds.ts';

/** Keys that few other files have: one of them makes a file a plan, whatever else is in it. */
const telling = [
  'engage',
  'stakeholders',
  'activities',
  'continuum',
  'milestones',
  'priorities',
  'levels-of-working',
  'recommendation',
];

/** What a file says that it is. */
export interface Recognised {
  readonly kind: Kind | 'register';
  /** Where its word for that is none: `value-not-allowed`. */
  readonly fault?: Diagnostic;
}

/** All that `kind` may say. */
const words: readonly Recognised['kind'][] = [...kinds, 'register'];

/** The kind that a file names; a plan, where it names none, or where what it names is no word: for `validate` to say. */
export function kindOf(value: unknown): Recognised {
  const written = (value as { readonly kind?: unknown } | null)?.kind;
  if (written === undefined || written === null || typeof written === 'object') return { kind: 'plan' };
  const kind = words.find((word) => word === written);
  return kind ? { kind } : unknownKind(String(written));
}

function unknownKind(written: string): Recognised {
  const plain = written.toLowerCase().trim();
  const near = nearest(plain, words);
  const meant = words.find((word) => plain.includes(word)) ?? words.find((word) => word === near);
  const fault = {
    code: 'value-not-allowed',
    severity: 'error' as const,
    message: `${quote(written)} is no kind of document.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: `\`kind\` is one of ${quoteList(words, 'or')}.`,
    at: '/kind',
  };
  return { kind: meant ?? 'plan', fault };
}

/**
 * Why a file that could be read is no plan, if it is none: it is a list or a single text, or most of its keys are
 * not those of a plan, however they are spelled. The author's own `x-` keys say nothing. `vocabulary` is that of the
 * kind that it names.
 */
export function notAPlan(value: unknown, vocabulary: Vocabulary): Diagnostic | undefined {
  if (typeof value !== 'object' || value === null) return fault('it holds a single text and no keys');
  if (Array.isArray(value)) return fault('it is a list');
  const written = Object.keys(value).filter((key) => !key.startsWith('x-'));
  if (written.some((key) => telling.includes(key))) return undefined;
  const keys = new Set(Object.keys(vocabulary['']!.keys));
  const known = written.reduce((sum, key) => sum + likeness(key, keys), 0);
  return known * 2 >= written.length ? undefined : fault('most of its keys are not those of a plan');
}

/** A key that is only nearly one may as well be a word of another format. */
function likeness(key: string, keys: ReadonlySet<string>): number {
  if (keys.has(key)) return 1;
  return nearest(key.replaceAll(/[\s_]+/g, '-'), keys) === undefined ? 0 : 0.5;
}

function fault(why: string): Diagnostic {
  return {
    code: 'not-a-plan',
    severity: 'error',
    message: `This file is not a plan: ${why}.`,
    hint: 'A plan has keys such as `title`, `stakeholders` and `activities`. If it is meant to be one, begin it with the line `engage: 1`.',
    // Not the first key, which may be a comment's or a bracket's length away: the file as such.
    at: { start: 0, end: 0 },
  };
}

const tellingLine = new RegExp(`^(?:${telling.join('|')})[ \\t]*:`, 'm');

/**
 * Whether a text that cannot be read was meant as a plan, so that someone who checks a whole folder is told of it:
 * one line begins with a telling key.
 */
export function isMeantAsPlan(text: string): boolean {
  return tellingLine.test(text);
}

/** The same of bytes that are no text to us: of a file that is too large, or in another encoding. */
export function areMeantAsPlan(bytes: Uint8Array): boolean {
  // Without its zeros UTF-16 is legible, as far as keys go.
  return isMeantAsPlan(new TextDecoder().decode(bytes.subarray(0, examined)).replaceAll('\0', ''));
}

/** As much of a file as tells, in bytes. */
const examined = 64 * 1024;
