import type { ValidationError, Validator } from '../../schemas/plan.schema.json?validator';
import type { Diagnostic } from '../source/diagnostic.ts';
import { at, keysOf, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Form } from './form.ts';
import { explain } from './schema-messages.ts';
import { tidy, type Tidied } from './tidy.ts';

/** What a file says, with everything that does not fit its form reported. */
export interface Validation {
  /** The value to resolve: without empty keys, and with text where text is meant. Parts of it may not fit. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** No file lists more faults of form than this; the rest is counted. */
const mostListed = 100;

/**
 * Holds a document's value against the form that it has to have.
 * Reports `key-unknown`, `key-missing`, `value-wrong-type`, `value-not-allowed`, `value-malformed` (errors) and
 * `value-empty` (warning); beyond a hundred faults of form, `more-problems`.
 */
export function validate(documentValue: unknown, { validator, vocabulary }: Form): Validation {
  const tidied = tidy(documentValue);
  const { value, errors } = validated(tidied.value, validator);
  const faults = errors.filter((error) => !isEmptyEntry(error, tidied));
  const listed = faults
    .slice(0, mostListed)
    .map((error) => explain(error, valueAt(value, error.instancePath), vocabulary))
    .map((fault) => (isEmptyKey(fault, tidied) ? { ...fault, hint: `${commaHint} ${fault.hint}` } : fault));
  return { value, diagnostics: [...listed, ...more(faults.length), ...empties(tidied, faults)] };
}

/** A number or yes/no where the format wants text is the text that was written: `version: 0.1`, `name: 2024`. */
function validated(
  value: unknown,
  validator: Validator,
): { value: unknown; errors: readonly ValidationError[] } {
  const errors = errorsOf(value, validator);
  const meantAsText = errors.filter((error) => isMeantAsText(error, valueAt(value, error.instancePath)));
  if (meantAsText.length === 0) return { value, errors };
  const corrected = structuredClone(value);
  for (const { instancePath } of meantAsText) writeAsText(corrected, instancePath);
  return { value: corrected, errors: errorsOf(corrected, validator) };
}

function errorsOf(value: unknown, validator: Validator): readonly ValidationError[] {
  return validator(value) ? [] : firstOfEach(validator.errors ?? []);
}

/** A value of the wrong kind is also not one of a choice, too long and so on: only what matters most is told. */
function firstOfEach(errors: readonly ValidationError[]): ValidationError[] {
  const first = new Map<Pointer, ValidationError>();
  for (const error of errors) {
    const other = first.get(error.instancePath);
    if (!other || weightOf(error) < weightOf(other)) first.set(error.instancePath, error);
  }
  return errors.filter((error) => isAboutKeys(error) || first.get(error.instancePath) === error);
}

/** Each key that is missing or unknown is a fault of its own. */
function isAboutKeys({ keyword }: ValidationError): boolean {
  return keyword === 'required' || keyword === 'additionalProperties';
}

function weightOf({ keyword }: ValidationError): number {
  const place = ['type', 'enum', 'pattern'].indexOf(keyword);
  return place < 0 ? 3 : place;
}

function isMeantAsText(error: ValidationError, value: unknown): boolean {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return error.keyword === 'type' && isPlain && [error.params.type].flat().includes('string');
}

function writeAsText(value: unknown, pointer: Pointer): void {
  const keys = keysOf(pointer);
  const last = keys.pop()!;
  const holder = keys.reduce(step, value) as Record<string, unknown>;
  holder[last] = String(holder[last]);
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  return keysOf(pointer).reduce(step, value);
}

function step(holder: unknown, key: string): unknown {
  return (holder as Record<string, unknown>)[key];
}

function isEmptyEntry(error: ValidationError, { emptyEntries }: Tidied): boolean {
  return error.keyword === 'type' && emptyEntries.has(error.instancePath);
}

function more(faults: number): Diagnostic[] {
  if (faults <= mostListed) return [];
  return [
    {
      code: 'more-problems',
      severity: 'error',
      message: `${faults - mostListed} more problems of this kind are in this file and are not listed.`,
      hint: 'Mend the ones that are listed, then check again.',
      at: '',
    },
  ];
}

/** In brackets, a comma in a text makes a key of the words behind it: `{ name: Site move, offices closed }`. */
const commaHint = 'If the words belong to a text with a comma in it, put the whole text in quotes.';

function isEmptyKey({ code, at }: Diagnostic, { emptyKeys }: Tidied): boolean {
  return code === 'key-unknown' && typeof at === 'string' && emptyKeys.includes(at);
}

/** An empty key that has to be there, or that there is not, is reported already. */
function empties({ emptyKeys, emptyEntries }: Tidied, faults: readonly ValidationError[]): Diagnostic[] {
  const told = new Set(
    faults.flatMap(({ keyword, instancePath, params }) => {
      if (keyword === 'required') return [at(instancePath, String(params.missingProperty))];
      return keyword === 'additionalProperties' ? [at(instancePath, String(params.additionalProperty))] : [];
    }),
  );
  const keys = emptyKeys.filter((pointer) => !told.has(pointer));
  return [...keys.map(emptyKey), ...[...emptyEntries].map(emptyEntry)].slice(0, mostListed);
}

function emptyKey(pointer: Pointer): Diagnostic {
  return {
    code: 'value-empty',
    severity: 'warning',
    message: `Nothing is written after ${quote(`${keysOf(pointer).at(-1)!}:`)}, so it counts as not given.`,
    hint: 'Write something there, or take the line out.',
    at: pointer,
    on: 'key',
  };
}

function emptyEntry(pointer: Pointer): Diagnostic {
  return {
    code: 'value-empty',
    severity: 'warning',
    message: 'This entry of the list has nothing in it, so it is left out.',
    hint: 'Write something after the hyphen, or take the line out.',
    at: pointer,
  };
}
