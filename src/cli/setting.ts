import { nearest } from '../source/nearest.ts';
import { phrase, quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';

/** One thing that a user may choose. The flag is how they do; a config can be another way to give the same words. */
export interface Setting<Value> {
  /** As the help writes it: `-o, --out <folder>`. A flag without `<…>` is a switch. */
  readonly flags: string;
  readonly help: string;
  /** What holds where nothing is said. */
  readonly fallback: Value;
  /** What the words mean; each time that it was given, in order. A `UsageError` if they mean nothing. */
  read(words: readonly string[], as: string): Value;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** What was chosen for each setting. */
export type Chosen<S extends Settings> = {
  readonly [Name in keyof S]: S[Name] extends Setting<infer Value> ? Value : never;
};

/** The words given for settings, by the setting's name, from one origin. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** The one path from words to values, wherever the words come from: the first origin that says something decides. */
export function choose<S extends Settings>(settings: S, ...origins: readonly Given[]): Chosen<S> {
  const chosen = Object.entries(settings).map(([name, setting]) => {
    const words = origins.find((given) => Object.hasOwn(given, name))?.[name];
    return [name, words ? setting.read(words, flagOf(setting)) : setting.fallback] as const;
  });
  return Object.fromEntries(chosen) as Chosen<S>;
}

/** `--out` of `-o, --out <folder>`. */
function flagOf({ flags }: Pick<Setting<unknown>, 'flags'>): string {
  return /--[a-z-]+/.exec(flags)![0];
}

/** A reader of one of several words. */
export function oneOf<const Word extends string>(names: readonly Word[]) {
  return (words: readonly string[], as: string): Word => known(words.at(-1) ?? '', names, as);
}

/** The word, if it is one of those that there are. */
export function known<Word extends string>(word: string, names: readonly Word[], as: string): Word {
  const name = names.find((candidate) => candidate === word);
  if (name !== undefined) return name;
  const meant = nearest(word, names);
  throw new UsageError(
    `${as} does not know ${quote(word)}.${meant ? ` Did you mean ${quote(meant)}?` : ''} It knows ${phrase(names, 'and')}.`,
  );
}

/** A switch, on if it is given. */
export function onOff(flags: string, help: string): Setting<boolean> {
  return { flags, help, fallback: false, read: () => true };
}
