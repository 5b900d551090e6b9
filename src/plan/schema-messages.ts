import type { ValidationError } from '../../schemas/plan.schema.json?validator';
import type { EntryWords, KeyWords, Vocabulary } from '../../schemas/plan.schema.json?vocabulary';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { at, keysOf, parentOf, type Pointer } from '../source/pointer.ts';
import { quote, quoteList } from '../source/quote.ts';
import { slugOf } from './slug.ts';

/**
 * One fault of form, in the words of someone who writes the file. `value` is what stands at the fault's pointer;
 * `vocabulary` is that of the file's schema.
 */
export function explain(error: ValidationError, value: unknown, vocabulary: Vocabulary): Diagnostic {
  const explainer = explainers[error.keyword] ?? malformed;
  return { severity: 'error', at: error.instancePath, ...explainer(error, value, vocabulary) };
}

type Explanation = Pick<Diagnostic, 'code' | 'message'> & Partial<Diagnostic>;
type Explainer = (error: ValidationError, value: unknown, vocabulary: Vocabulary) => Explanation;

const explainers: Readonly<Record<string, Explainer>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notAllowed,
  pattern: (error, value, words) => (keyOf(error) === 'id' ? badId(value) : malformed(error, value, words)),
  maxLength: tooLong,
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: (error, value) => wrongCount(error, value, 'at least'),
  maxItems: (error, value) => wrongCount(error, value, 'at most'),
};

function unknownKey(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const key = String(error.params.additionalProperty);
  const entry = entryAt(error.instancePath, vocabulary);
  return {
    code: 'key-unknown',
    ...(keyElsewhere(key, entry, vocabulary) ?? keyMisspelt(key, value as object, entry)),
    at: at(error.instancePath, key),
    on: 'key',
  };
}

type Words = Pick<Explanation, 'message' | 'hint'>;

function keyMisspelt(key: string, written: object, entry: EntryWords): Words {
  const unknown = `${quote(key)} is not a key of ${article(entry.title)}.`;
  const meant = keyMeant(key, entry);
  if (meant === undefined) return { message: unknown, hint: otherKeys(entry) };
  const isTaken = Object.hasOwn(written, meant);
  return {
    message: `${unknown} Did you mean ${quote(meant)}${isTaken ? ', which is there already' : ''}?`,
    hint: isTaken
      ? `Take this line out, and write what it says under ${quote(`${meant}:`)} if that is not said there. ${otherKeys(entry)}`
      : whatToWrite(meant, written, entry),
  };
}

/** A key that a group of this entry has: `version` of `document`, and `author`, which are its `authors`. */
function keyElsewhere(key: string, entry: EntryWords, vocabulary: Vocabulary): Words | undefined {
  if (keyNamed(key, entry) !== undefined) return undefined;
  const places = Object.entries(entry.keys).flatMap(([group, { holds, isList }]) => {
    const keys = isList || holds === undefined ? {} : vocabulary[holds]!.keys;
    const meant = Object.keys(keys).find((name) => singular(name) === singular(plainKey(key)));
    return meant === undefined ? [] : [{ group, meant }];
  });
  if (places.length === 0) return undefined;
  const groups = places.map(({ group }) => `${group}:`);
  const [{ meant }] = places as [(typeof places)[0]];
  const called = meant === plainKey(key) ? '' : `, as ${quote(meant)}`;
  const holder = groups.length === 1 ? quote(groups[0]) : 'the one that you mean';
  return {
    message: `${quote(key)} is not a key of ${article(entry.title)}. It belongs under ${quoteList(groups, 'or')}${called}.`,
    hint: `Write ${holder} on a line of its own, if it is not there yet, and ${quote(`${meant}: …`)} on a line below it, indented by two spaces.`,
  };
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}

/** Several keys may be parts of one: what `opens` and `closes` say stands in one `when`. */
function whatToWrite(meant: string, written: object, entry: EntryWords): string {
  const { example } = entry.keys[meant]!;
  const parts = Object.keys(written).filter(
    (key) => !Object.hasOwn(entry.keys, key) && !key.startsWith('x-') && keyMeant(key, entry) === meant,
  );
  return parts.length > 1 && example !== undefined
    ? `Write ${parts.length === 2 ? 'both' : 'them'} as one, for example ${quote(`${meant}: ${example}`)}.`
    : `Write ${quote(`${meant}:`)} instead.`;
}

/** The key that someone meant: one that goes by that name, or one that is spelt nearly so. */
function keyMeant(key: string, entry: EntryWords): string | undefined {
  return keyNamed(key, entry) ?? nearest(plainKey(key), Object.keys(entry.keys));
}

/** The key of this very name, or of this other name that people use for it. */
function keyNamed(key: string, { keys }: EntryWords): string | undefined {
  const plain = plainKey(key);
  const names = Object.keys(keys);
  return (
    names.find((name) => name === plain) ??
    names.find((name) => keys[name]!.aliases.some((alias) => alias.replaceAll(' ', '-') === plain))
  );
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_]+/g, '-');
}

function otherKeys(entry: EntryWords): string {
  const keys = Object.keys(entry.keys);
  const known = `The keys of ${article(entry.title)} are ${quoteList(keys, 'and')}.`;
  return entry.ownKeys ? `${known} A key of your own begins with ${quote('x-')}.` : known;
}

function missingKey(error: ValidationError, _: unknown, vocabulary: Vocabulary): Explanation {
  const key = String(error.params.missingProperty);
  const entry = entryAt(error.instancePath, vocabulary);
  const help = entry.keys[key]?.help ?? '';
  return {
    code: 'key-missing',
    message: `This ${entry.title} has no ${quote(key)}.`,
    hint: `Add a line ${quote(`${key}: …`)}. ${help}`.trim(),
  };
}

function wrongType(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const expected = [error.params.type].flat().map(String);
  const entry = entryHeldAt(error.instancePath, vocabulary);
  const key = keyOf(error);
  const { example: words = 'Some words' } = entryAt(parentOf(error.instancePath), vocabulary).keys[key] ?? {};
  return {
    code: 'value-wrong-type',
    message: `${subjectOf(error.instancePath)} should be ${expectation(expected, isInList(error.instancePath) ? entry : undefined)}, but ${found(value)}.`,
    hint: dashes(expected, value) ?? example(expected, key, words, entry),
  };
}

function isInList(pointer: Pointer): boolean {
  return /\/\d+$/.test(pointer);
}

/** What should stand there, in plain words. */
function expectation(expected: readonly string[], entry: EntryWords | undefined): string {
  const words = { string: 'text', array: 'a list', object: 'a group of keys', integer: 'a whole number' };
  const parts = expected
    .filter((type) => type !== 'number' && !(type === 'integer' && expected.includes('string')))
    .map((type) =>
      type === 'object' && entry ? article(entry.title) : (words[type as keyof typeof words] ?? type),
    );
  return parts.join(' or ');
}

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list is written there';
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).slice(0, 3);
    return `a group of keys is written there${keys.length > 0 ? ` (${quoteList(keys, 'and')})` : ''}`;
  }
  return `${quote(value)} is written there`;
}

/** Word processors turn the hyphens of a list into dashes and bullets, which make keys of its entries. */
function dashes(expected: readonly string[], value: unknown): string | undefined {
  if (!expected.includes('array') || typeof value !== 'object' || value === null) return undefined;
  const sign = Object.keys(value).flatMap((key) => /^[–—−•·*](?=\s)/.exec(key) ?? [])[0];
  return sign && `Type a hyphen, ${quote('-')}, in the place of ${quote(sign)} at the start of each entry.`;
}

function example(
  expected: readonly string[],
  key: string,
  words: string,
  entry: EntryWords | undefined,
): string {
  if (expected.includes('string'))
    return `Write it as text on one line, for example ${quote(`${key}: ${words}`)}.`;
  if (expected.includes('array'))
    return `Begin each entry of ${quote(key)} on a new line with a hyphen and a space.`;
  if (expected.includes('object')) return groupExample(entry, key === '' ? '' : ', indented by two spaces');
  return 'Write it in digits.';
}

function groupExample(entry: EntryWords | undefined, indented: string): string {
  const keys = Object.keys(entry?.keys ?? {}).slice(0, 4);
  return `Write its keys on lines of their own${indented}, such as ${quoteList(keys, 'and')}.`;
}

function notAllowed(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const allowed = (error.params.allowedValues as unknown[]).map(String);
  const { choices } = entryAt(parentOf(error.instancePath), vocabulary).keys[keyOf(error)] ?? {};
  const meant = choiceMeant(String(value), allowed, choices);
  const key = quote(keyOf(error));
  const only =
    allowed.length === 1
      ? `${key} is always ${quote(allowed[0])}.`
      : `${key} is one of ${quoteList(allowed, 'or')}.`;
  return {
    code: 'value-not-allowed',
    message: `${quote(value)} is not something that ${key} can be.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: only,
  };
}

/** The choice that is spelled alike, or that people call so. */
function choiceMeant(
  value: string,
  allowed: readonly string[],
  calledSo: KeyWords['choices'] = {},
): string | undefined {
  const slug = slugOf(value);
  const called = allowed.find((choice) => calledSo[choice]?.some((words) => slugOf(words) === slug));
  return called ?? nearest(value, allowed) ?? allowed.find((choice) => choice === slug);
}

function badId(value: unknown): Explanation {
  const slug = slugOf(String(value));
  return {
    code: 'value-malformed',
    message: `${quote(value)} cannot be an id: an id is made of small letters, digits and hyphens, and begins with a letter.`,
    hint: slug
      ? `Write ${quote(`id: ${slug}`)}, and use that wherever the plan refers to it.`
      : 'Choose a short word.',
  };
}

function malformed(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const key = keyOf(error);
  const help = entryAt(parentOf(error.instancePath), vocabulary).keys[key]?.help ?? '';
  return {
    code: 'value-malformed',
    message: `${quote(value)} is not written as ${quote(key)} has to be.`,
    hint: help,
  };
}

function tooLong(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const limit = Number(error.params.limit);
  return {
    code: 'value-malformed',
    message: `${subjectOf(error.instancePath)} is ${[...String(value)].length} characters long; at most ${limit} fit.`,
    hint: Object.hasOwn(vocabulary, 'section')
      ? 'Shorten it: the detail goes into a longer text such as the commentary or a section.'
      : 'Shorten it.',
  };
}

function outOfRange(error: ValidationError, value: unknown, vocabulary: Vocabulary): Explanation {
  const help = entryAt(parentOf(error.instancePath), vocabulary).keys[keyOf(error)]?.help ?? '';
  return {
    code: 'value-malformed',
    message:
      `${quote(value)} is out of range: ${quote(keyOf(error))} is ${String(error.params.comparison)} ${String(error.params.limit)}.`
        .replace('<=', 'at most')
        .replace('>=', 'at least'),
    hint: help,
  };
}

function wrongCount(error: ValidationError, value: unknown, bound: string): Explanation {
  const count = (value as unknown[]).length;
  return {
    code: 'value-malformed',
    message: `${subjectOf(error.instancePath)} has ${count} ${count === 1 ? 'entry' : 'entries'}; it needs ${bound} ${String(error.params.limit)}.`,
    on: 'key',
  };
}

/** The file, or `with` of this activity; an entry of a list is called after its list. */
function subjectOf(pointer: Pointer): string {
  const keys = keysOf(pointer);
  const last = keys.at(-1);
  if (last === undefined) return 'This file';
  return /^\d+$/.test(last) ? `Each entry of ${quote(keys.at(-2))}` : quote(last);
}

function keyOf(error: ValidationError): string {
  return keysOf(error.instancePath).findLast((key) => !/^\d+$/.test(key)) ?? '';
}

/** The kind of entry that a pointer leads to, following the keys that hold entries. */
function entryAt(pointer: Pointer, vocabulary: Vocabulary): EntryWords {
  return entryHeldAt(pointer, vocabulary) ?? vocabulary['']!;
}

function entryHeldAt(pointer: Pointer, vocabulary: Vocabulary): EntryWords | undefined {
  let entry: EntryWords | undefined = vocabulary[''];
  for (const key of keysOf(pointer)) {
    if (/^\d+$/.test(key)) continue;
    const held: string | undefined = entry?.keys[key]?.holds;
    entry = held === undefined ? undefined : vocabulary[held];
  }
  return entry;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
