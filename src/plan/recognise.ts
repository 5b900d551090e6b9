import type { Vocabulary } from '../../schemas/plan.schema.json?vocabulary';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { at } from '../source/pointer.ts';
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

/** Not the first key, which may be a comment's or a bracket's length away: the file as such. */
const wholeFile = { start: 0, end: 0 };

/** What a file says that it is, or looks like. */
export interface Recognised {
  readonly kind: Kind | 'register';
  /** Where it does not say so as it should: `value-not-allowed`, `key-missing`, `key-unknown`. */
  readonly fault?: Diagnostic;
  /** Its value as if it said so, where the word is missing or under another key. */
  readonly value?: unknown;
}

/** All that `kind` may say. */
const words: readonly Recognised['kind'][] = [...kinds, 'register'];

/**
 * The kind that a file names, else the one that its keys are of; a plan, where they are of none, or where what it names is
 * no word: for `validate` to say.
 */
export function kindOf(value: unknown): Recognised {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'plan' };
  const { kind: written } = value as { readonly kind?: unknown };
  if (written === undefined || written === null) return misspelt(value) ?? unsaid(value) ?? { kind: 'plan' };
  if (typeof written === 'object') return { kind: 'plan' };
  const kind = words.find((word) => word === written);
  return kind ? { kind } : unknownKind(String(written));
}

/** The kind that stands under a key that is nearly `kind`. */
function misspelt(value: object): Recognised | undefined {
  const key = Object.keys(value).find((name) => nearest(name, ['kind']) !== undefined && name !== 'kind');
  if (key === undefined) return undefined;
  const { [key]: written, ...rest } = value as Readonly<Record<string, unknown>>;
  const kind = typeof written === 'string' ? kindMeant(written) : undefined;
  return kind && { kind, fault: keyFault(key), value: { ...rest, kind } };
}

function keyFault(key: string): Diagnostic {
  return {
    code: 'key-unknown',
    severity: 'error',
    message: `${quote(key)} is not a key of a document. Did you mean \`kind\`?`,
    hint: 'Write `kind:` instead.',
    at: at('', key),
    on: 'key',
  };
}

/** Keys that only one kind has, but a plan: one that is `sure` tells it, or two that are `likely`. */
const signs: readonly { kind: Kind; name: string; sure: readonly string[]; likely: readonly string[] }[] = [
  {
    kind: 'paper',
    name: 'a board paper',
    sure: ['recommendation', 'considered-by'],
    likely: ['meeting', 'about', 'implications', 'agenda-item', 'executive-lead'],
  },
  { kind: 'strategy', name: 'an engagement strategy', sure: ['priorities'], likely: [] },
  {
    kind: 'framework',
    name: 'an engagement framework',
    sure: ['levels-of-working', 'design-principles'],
    likely: [],
  },
];

/** The kind that a file without `kind` looks like, by its keys. */
function unsaid(value: object): Recognised | undefined {
  for (const { kind, name, sure, likely } of signs) {
    const [first, ...more] = [...sure, ...likely].filter((key) => Object.hasOwn(value, key));
    if (first === undefined || (more.length === 0 && !sure.includes(first))) continue;
    const fault = {
      code: 'key-missing',
      severity: 'error' as const,
      message: `This looks like ${name}: it has ${quote(first)}, but no \`kind\`.`,
      hint: `Add the line ${quote(`kind: ${kind}`)}.`,
      at: wholeFile,
    };
    return { kind, fault, value: { ...value, kind } };
  }
  return undefined;
}

function kindMeant(written: string): Recognised['kind'] | undefined {
  const plain = written.toLowerCase().trim();
  const near = nearest(plain, words);
  return words.find((word) => plain.includes(word)) ?? words.find((word) => word === near);
}

function unknownKind(written: string): Recognised {
  const meant = kindMeant(written);
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
    at: wholeFile,
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
