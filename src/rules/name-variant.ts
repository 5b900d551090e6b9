import type { Passage } from '../plan/passages.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { capitalisedWords } from './parts/capitalised-words.ts';
import { NameIndex, type Likeness } from './parts/name-index.ts';
import type { Finding, Rule } from './rule.ts';
import {
  isOfBody,
  lettersOf,
  partOf,
  singularsOf,
  writtenName,
  type WrittenName,
} from './parts/written-name.ts';

export const nameVariant: Rule = {
  code: 'name-variant',
  severity: 'warning',
  title: 'One body seems to have two names, or to be in two groups.',
  why: 'Readers, and the program, take two spellings for two bodies. What is planned with the one is then missing at the other, and a list by name shows each of them with half of what it has.',
  evidence:
    'Herefordshire’s engagement plan of 2010 has both a “Hereford Hospitals NHS Trust” and a “Herefordshire Hospital NHS Trust”. It lists “Herefordshire LINK” among its stakeholders, and plans activities with “Herefordshire LINK/Brecon & Radnorshire Community Health Council”.',
  *check(_plan, { passages }) {
    const index = new NameIndex();
    const groups: Named[] = [];
    const texts: Passage[] = [];
    const seen = new Set<string>();
    for (const passage of passages()) {
      if (!isName(passage)) texts.push(passage);
      else if (!seen.has(passage.text)) {
        seen.add(passage.text);
        const name = writtenName(passage.text);
        if (isGroup(passage)) groups.push({ name, at: passage.at });
        const like = index.add(name);
        if (like) yield variant(name.text, like, passage.at);
      }
    }
    yield* sharedParts(groups);
    yield* variantsIn(texts, index);
  },
};

interface Named {
  readonly name: WrittenName;
  readonly at: Pointer;
}

const keysOfNames: ReadonlySet<string> = new Set(['organisation', 'partners', 'members', 'through', 'lead']);

function isName(passage: Passage): boolean {
  return keysOfNames.has(passage.key) || isGroup(passage);
}

/** The name of a stakeholder group, which may be a plain text in their list. */
function isGroup({ at }: Passage): boolean {
  return /^\/stakeholders\/\d+(?:\/name)?$/.test(at);
}

function variant(text: string, { other, how }: Likeness, at: Pointer, places = 1): Finding {
  return {
    at,
    words: text,
    ...(how !== 'likely' && { severity: 'hint' }),
    message: `${quote(text)}${places > 1 ? `, which stands in ${places} places,` : ''} ${verbs[how]} ${quote(other)}, written in another way.`,
    hint: `If they are one, write ${quote(other)}, or the other, throughout; if not, say once what each of them is.`,
  };
}

const verbs: Readonly<Record<Likeness['how'], string>> = {
  same: 'is',
  likely: 'is very likely',
  maybe: 'may be',
};

/** A group whose name joins the name of another group with more. */
function* sharedParts(groups: readonly Named[]): Generator<Finding> {
  const byLetters = new Map(groups.map(({ name }) => [lettersOf(name), name.text]));
  for (const { name, at } of groups) {
    const parts = name.text.split(/ and |[/&,;]/).map(writtenName);
    if (parts.length < 2) continue;
    for (const part of parts) {
      const other = byLetters.get(lettersOf(part));
      if (other === undefined || !isOfBody(part)) continue;
      yield {
        at,
        severity: 'hint',
        message: `${quote(name.text)} has ${quote(other)} in it, which is a group of its own, too.`,
        hint: 'Keep one group for each body, and name both of them in `with:` of what is for both.',
      };
    }
  }
}

/** What a text calls a body whose name is given elsewhere; each spelling is told once, where it first stands. */
function* variantsIn(texts: readonly Passage[], index: NameIndex): Generator<Finding> {
  const likes = new Map<string, Likeness | undefined>();
  const found = new Map<string, { at: Pointer; places: number }>();
  for (const { text, at } of texts) {
    for (const name of bodiesIn(text, index)) {
      if (!likes.has(name.text)) likes.set(name.text, index.likenessOf(name));
      const like = likes.get(name.text);
      if (!like) continue;
      const known = found.get(name.text);
      if (known) known.places++;
      else found.set(name.text, { at, places: 1 });
    }
  }
  for (const [text, { at, places }] of found) yield variant(text, likes.get(text)!, at, places);
}

/** What has as many words as a name of the index, three at least, and all of them but one at most from such names. */
function* bodiesIn(text: string, index: NameIndex): Generator<WrittenName> {
  const lengths = [...index.lengths].filter((length) => length >= 3);
  for (const [run] of text.matchAll(capitalisedWords)) {
    const name = writtenName(run);
    const isForeign = singularsOf(name).map((word) => !index.hasWord(word));
    for (const length of lengths) {
      for (let from = 0; from + length <= isForeign.length; from++) {
        const foreign = isForeign.slice(from, from + length).filter(Boolean).length;
        if (foreign <= 1) yield partOf(name, from, from + length);
      }
    }
  }
}
