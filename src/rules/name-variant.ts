import type { Passage } from '../plan/passages.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { NameIndex, type Likeness } from './name-index.ts';
import type { Finding, Rule } from './rule.ts';
import { isOfBody, lettersOf, partOf, writtenName, type WrittenName } from './written-name.ts';

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
    for (const passage of passages()) {
      if (!isName(passage)) {
        texts.push(passage);
        continue;
      }
      const named = { name: writtenName(passage.text), at: passage.at };
      if (isGroup(passage)) groups.push(named);
      const like = index.add(named.name);
      if (like) yield variant(named.name.text, like, passage.at);
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
    const parts = name.text.split(/\s+and\s+|\s*[/&,;]\s*/).map(writtenName);
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
  const lengths = [...index.lengths].filter((length) => length >= 3);
  if (lengths.length === 0) return;
  const found = new Map<string, { text: string; like: Likeness; at: Pointer; places: number }>();
  for (const { text, at } of texts) {
    for (const name of bodiesIn(text, lengths)) {
      const known = found.get(name.text);
      if (known) known.places++;
      const like = known ? undefined : index.likenessOf(name);
      if (like) found.set(name.text, { text: name.text, like, at, places: 1 });
    }
  }
  for (const { text, like, at, places } of found.values()) yield variant(text, like, at, places);
}

/** Words with capitals that follow each other, with small words among them. */
const capitals = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s+(?:(?:&|and|for|in|of|on|the)\s+)*\p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** What may be the name of a body with so many words. */
function* bodiesIn(text: string, lengths: readonly number[]): Generator<WrittenName> {
  for (const [run] of text.matchAll(capitals)) {
    const name = writtenName(run);
    for (const length of lengths) {
      for (let from = 0; from + length <= name.words.length; from++) yield partOf(name, from, from + length);
    }
  }
}
