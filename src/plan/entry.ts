import { at, type Pointer } from '../source/pointer.ts';

type Key<T> = keyof T & string;
/** The keys of an entry, where the format also takes a plain text for it. */
type Keys<T> = Exclude<NonNullable<T>, string>;
type Held<T> = Keys<NonNullable<T> extends readonly (infer Item)[] ? Item : never>;

/**
 * One group of keys of a plan file, read without trusting it: what does not have the shape that the format gives
 * it reads as not there (validation has reported it), so that the rest of the plan can still be checked.
 */
export class Entry<T> {
  readonly pointer: Pointer;
  /** Whether a plain text was written in the place of the group. */
  readonly isPlain: boolean;
  readonly #value: Readonly<Record<string, unknown>>;

  /** `value` may be anything; a plain text stands for a group with that text at `plainKey`. */
  constructor(value: unknown, pointer: Pointer, plainKey = 'name') {
    this.pointer = pointer;
    this.isPlain = typeof value === 'string';
    this.#value = asGroup(value, plainKey);
  }

  /** The pointer of one of its keys. */
  at(key: Key<T>): Pointer {
    return at(this.pointer, key);
  }

  has(key: Key<T>): boolean {
    return this.#get(key) !== undefined;
  }

  /** Text, trimmed; a number is the text that was written. */
  text(key: Key<T>): string | undefined {
    return asText(this.#get(key));
  }

  /** A text whose value is one of a fixed choice. */
  choice<Choice extends string>(key: Key<T>, choices: readonly Choice[]): Choice | undefined {
    return choices.find((choice) => choice === this.#get(key));
  }

  /** One text, or the texts of a list, each with its place. */
  texts(key: Key<T>): { text: string; pointer: Pointer }[] {
    const value = this.#get(key);
    const single = asText(value);
    if (single !== undefined) return [{ text: single, pointer: this.at(key) }];
    return asList(value).flatMap((item, index) => {
      const text = asText(item);
      return text === undefined ? [] : [{ text, pointer: at(this.at(key), index) }];
    });
  }

  /** The words alone of `texts`. */
  words(key: Key<T>): string[] {
    return this.texts(key).map(({ text }) => text);
  }

  /** The group of keys at a key; an empty one where there is none. */
  entry<K extends Key<T>>(key: K, plainKey?: string): Entry<Keys<T[K]>> {
    return new Entry(this.#get(key), this.at(key), plainKey);
  }

  /** The groups of keys in a list. */
  entries<K extends Key<T>>(key: K, plainKey?: string): Entry<Held<T[K]>>[] {
    return asList(this.#get(key)).flatMap((item, index) =>
      isGroup(item) || typeof item === 'string'
        ? [new Entry<Held<T[K]>>(item, at(this.at(key), index), plainKey)]
        : [],
    );
  }

  /** The same where a single text or group may stand in the place of the list. */
  oneOrEntries<K extends Key<T>>(key: K, plainKey: string): Entry<Held<T[K]>>[] {
    const value = this.#get(key);
    return typeof value === 'string' || isGroup(value)
      ? [new Entry<Held<T[K]>>(value, this.at(key), plainKey)]
      : this.entries(key, plainKey);
  }

  /** All of its keys. */
  all(): Readonly<Record<string, unknown>> {
    return this.#value;
  }

  /** The author's own keys, which begin with `x-`. */
  extras(): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#value).filter(([key, value]) => key.startsWith('x-') && value !== undefined),
    );
  }

  #get(key: string): unknown {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }
}

function asGroup(value: unknown, plainKey: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') return { [plainKey]: value };
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}
