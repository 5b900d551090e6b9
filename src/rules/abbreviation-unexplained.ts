import type { Passage } from '../plan/passages.ts';
import type { Plan } from '../plan/plan.ts';
import { knownAbbreviations, knownInNorthernIreland } from '../practice/known-abbreviations.ts';
import type { Pointer } from '../source/pointer.ts';
import { phrase, quote } from '../source/quote.ts';
import { capitalisedWords } from './parts/capitalised-words.ts';
import { plainText } from './parts/plain-text.ts';
import type { Finding, Rule } from './rule.ts';

export const abbreviationUnexplained: Rule = {
  code: 'abbreviation-unexplained',
  severity: 'hint',
  title: 'Abbreviations are used that the plan nowhere spells out.',
  why: 'Those who work in the field read over them; everybody else is shut out by them, and a plan to involve people is for everybody else.',
  evidence:
    'Herefordshire’s engagement plan of 2010, on which the public was to have a say, spells out HHT, PALS and SHA nowhere.',
  *check(plan, context) {
    const passages = context.passages();
    const unexplained = [...usesOf(passages)].filter(([, use]) => !use.isExplained);
    if (unexplained.length === 0) return;
    const others = otherWords(plan, passages);
    const ofNation = context.nation === 'northern-ireland' ? knownInNorthernIreland : [];
    const left = unexplained.filter(([word]) => !others.has(word) && !ofNation.includes(word));
    if (left.length === 0) return;
    const isWritten = writtenOut(plan, passages);
    const told = left.slice(0, mostTried).filter(([word]) => !isWritten(word));
    if (told.length > 0) yield findingOf(told, left.length <= mostTried);
  },
};

/** So many are looked for among all names, one by one. No plan has more, but for one that is made to take long. */
const mostTried = 200;

interface Use {
  /** Where it is used first. */
  readonly at: Pointer;
  isExplained: boolean;
}

type Uses = Map<string, Use>;

/** Names, numbers and addresses. */
const notLookedAt: ReadonlySet<string> = new Set(['authors', 'by', 'contact', 'reference']);

/** A text without any small letter is all in capitals, whatever its words are. */
function usesOf(passages: readonly Passage[]): Uses {
  const uses: Uses = new Map();
  for (const { text, at, key } of passages) {
    if (notLookedAt.has(key) || !/[A-Z]{2}/.test(text) || !/[a-z]/.test(text)) continue;
    for (const { word, isExplained } of abbreviationsIn(
      plainText(text).replace(lineEnd, ' ').replace(datePattern, ' '),
    )) {
      const known = uses.get(word);
      if (known) known.isExplained ||= isExplained;
      else uses.set(word, { at, isExplained });
    }
  }
  return uses;
}

/** Capital letters, with the characters beside them that are not spaces; "PCTs" is of PCT. */
const capitals = /(?<![^\s(“‘"'/[*_])[A-Z]{2,6}(?=s?(?![\w@&+#-]|[.:]\S|[’'][A-Z]))/g;

/** Within a paragraph; what follows is not the next item of a list. */
const lineEnd = /\n(?![\s*+-])/g;

/** How a date is to be written: "DD/MM/YYYY". A single D beside it is no abbreviation anyway. */
const datePattern = /\b(?:DD|M{1,3}|YY(?:YY)?)(?:[/. -](?:DD|M{1,3}|YY(?:YY)?)){1,2}\b/g;

function abbreviationsIn(text: string): { word: string; isExplained: boolean }[] {
  return [...text.matchAll(capitals)].flatMap(({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(index + word.length);
    if (knownAbbreviations.has(word) || isNone(word) || isShouted(word, before, after)) return [];
    return [{ word, isExplained: isExplained(word, before, after) }];
  });
}

/** Words that are stressed, and numbers as the Romans wrote them. */
const stressed = new Set(
  'ALL ALWAYS AND ANY AT BUT BY DO FOR IF IN IS MUST NEVER NO NOT OF ON ONLY OR SO TO WE WILL YES YOU'.split(
    ' ',
  ),
);

function isNone(word: string): boolean {
  return stressed.has(word) || /^[IVX]+$/.test(word);
}

/** "PLEASE NOTE": words in capitals beside each other, one of them longer than abbreviations mostly are. */
function isShouted(word: string, before: string, after: string): boolean {
  const beside = [/([A-Z]{2,})[ ,:]+$/.exec(before)?.[1], /^[ ,:]+([A-Z]{2,})/.exec(after)?.[1]];
  return beside.some((other) => other !== undefined && Math.max(word.length, other.length) >= 5);
}

/** "Patient Advice and Liaison Service (PALS)", "PALS (Patient Advice …)", "PALS, the Patient Advice …", "PALS stands for". */
function isExplained(word: string, before: string, after: string): boolean {
  const isBehind = /\w[”’"']?\s*\((?:the |or )?[“‘"']?$/.test(before) && /^s?[”’"']?[),;]/.test(after);
  if (isBehind || /^s? (?:stands for|means)\b/.test(after)) return true;
  const first = /^s?(?: \(|, (?:or )?the | [–-] | = |: )(?:the )?[“‘"']?(\w)/.exec(after)?.[1];
  return first?.toUpperCase() === word[0];
}

/**
 * What the glossary explains; and longer words that are there in small letters too, and so only stressed: "the FUTURE
 * is membership".
 */
function otherWords({ glossary }: Plan, passages: readonly Passage[]): ReadonlySet<string> {
  const explained = glossary.flatMap(({ term }) => term.match(/[A-Z]{2,6}(?=s?(?!\w))/g) ?? []);
  const small = passages.flatMap(({ text }) => text.match(/\b[a-z]{5,6}\b/g) ?? []);
  return new Set([...explained, ...small.map((word) => word.toUpperCase())]);
}

/**
 * Tells whether words that stand together somewhere have the letters of an abbreviation: HOSC is "Mid Lea Health Overview
 * and Scrutiny Committee", in which small words count or do not. Two letters are those of too many words, unless there are
 * no others beside them.
 */
function writtenOut({ stakeholders }: Plan, passages: readonly Passage[]): (word: string) => boolean {
  const texts = [...passages.map(({ text }) => plainText(text)), ...stakeholders.map(({ name }) => name)];
  const runs = texts.flatMap((text) => text.match(capitalisedWords) ?? []);
  const initials = [...new Set(runs.map(initialsOf))].join(' ');
  return (word) => {
    const [first, ...others] = word;
    const last = others.pop()!;
    const letters = [first, ...others.map((letter) => `[${letter}${letter.toLowerCase()}]`), last].join(
      '[a-z&]{0,3}',
    );
    return new RegExp(word.length > 2 ? letters : `\\b${letters}\\b`).test(initials);
  };
}

/** "MLHOaSC" */
function initialsOf(words: string): string {
  return words
    .split(/\s+/)
    .map(([initial]) => initial)
    .join('');
}

function findingOf(unexplained: readonly (readonly [string, Use])[], areAll: boolean): Finding {
  const words = unexplained.slice(0, 10).map(([word]) => quote(word));
  const more = unexplained.length - words.length;
  const list = phrase(more > 0 ? [...words, `${more} more`] : words, 'and');
  const isOne = unexplained.length === 1;
  return {
    at: unexplained[0]![1].at,
    words: unexplained[0]![0],
    message: `${isOne ? 'An abbreviation is' : `${areAll ? '' : 'At least '}${unexplained.length} abbreviations are`} nowhere spelled out: ${list}.`,
    hint: `Write ${isOne ? 'it' : 'each'} out where it comes first, with the short form in brackets behind it, or explain it under \`glossary:\`.`,
  };
}
