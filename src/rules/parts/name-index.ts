import { isOfBody, isSlip, lettersOf, singularsOf, type WrittenName } from './written-name.ts';

/** That a name is another one, spelled in another way. */
export interface Likeness {
  /** The other one, as it was written. */
  readonly other: string;
  /** `same`: letter for letter; `likely`: hardly anything else can be meant. */
  readonly how: 'same' | 'likely' | 'maybe';
}

interface Entry {
  readonly name: WrittenName;
  readonly singulars: readonly string[];
}

/** Names of many words that differ in one of them are compared with so many others of that kind at most. */
const mostCompared = 20;
const mostWords = 12;

/** Names, of which each new one is held against all before it, in a time that does not grow with them. */
export class NameIndex {
  readonly #byLetters = new Map<string, string>();
  /** Names of bodies, by all of their words but one. */
  readonly #byRest = new Map<string, Entry[]>();
  readonly #words = new Set<string>();
  readonly #lengths = new Set<number>();

  /** How many words the names of bodies have: each number that occurs. */
  get lengths(): Iterable<number> {
    return this.#lengths;
  }

  /** Whether a word, without its plural "s", is in the name of a body. */
  hasWord(singular: string): boolean {
    return this.#words.has(singular);
  }

  /** Adds a name, and says which of those before it seems to be meant by it. */
  add(name: WrittenName): Likeness | undefined {
    const letters = lettersOf(name);
    const same = this.#byLetters.get(letters);
    if (same !== undefined) return same === name.text ? undefined : { other: same, how: 'same' };
    const like = this.likenessOf(name);
    this.#byLetters.set(letters, name.text);
    if (isComparable(name)) this.#enter(name);
    return like;
  }

  /** Which of the names seems to be meant by this one, where it is none of them. */
  likenessOf(name: WrittenName): Likeness | undefined {
    if (!isComparable(name) || this.#byLetters.has(lettersOf(name))) return undefined;
    const entry = entryOf(name);
    for (const [index, key] of keysOf(entry).entries()) {
      for (const other of this.#byRest.get(key) ?? []) {
        const how = likeness(entry, other, index);
        if (how) return { other: other.name.text, how };
      }
    }
    return undefined;
  }

  #enter(name: WrittenName): void {
    const entry = entryOf(name);
    this.#lengths.add(name.words.length);
    for (const word of entry.singulars) this.#words.add(word);
    for (const key of keysOf(entry)) {
      const entries = this.#byRest.get(key);
      if (!entries) this.#byRest.set(key, [entry]);
      else if (entries.length < mostCompared) entries.push(entry);
    }
  }
}

function isComparable(name: WrittenName): boolean {
  return name.words.length <= mostWords && isOfBody(name);
}

function entryOf(name: WrittenName): Entry {
  return { name, singulars: singularsOf(name) };
}

/** For each word, the name with that word cut to its first letter. */
function keysOf({ singulars }: Entry): string[] {
  return singulars.map((word, index) => singulars.with(index, word.charAt(0)).join(' '));
}

/** How near two names are that differ in one word at most; nothing where they seem to be two. */
function likeness(a: Entry, b: Entry, index: number): Likeness['how'] | undefined {
  const [word, other] = [a.singulars[index]!, b.singulars[index]!];
  if (word === other) return isPluralSlip(a.name, b.name) ? 'maybe' : undefined;
  const hasManyWords = a.singulars.length >= 4;
  const isCounty = hasManyWords && (word === `${other}shire` || other === `${word}shire`);
  if (!isCounty && !isSlip(word, other)) return undefined;
  return hasManyWords ? 'likely' : 'maybe';
}

/** "Leeds Teaching Hospital NHS Trust" and "… Hospitals …", but not "Burton Parish Councils", or "Parish Councils of Burton". */
function isPluralSlip({ words }: WrittenName, { words: others }: WrittenName): boolean {
  return words.length >= 4 && words.at(-1) === others.at(-1) && !words.includes('of');
}
