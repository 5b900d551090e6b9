import { isOthersWords, type Passage } from '../plan/passages.ts';
import { quote } from '../source/quote.ts';
import { plainText } from './parts/plain-text.ts';
import type { Finding, Rule } from './rule.ts';

export const hardToRead: Rule = {
  code: 'hard-to-read',
  severity: 'hint',
  isOptional: true,
  title: 'A sentence is long, or the summary asks for more schooling than most people have.',
  why: 'Whoever has to read a sentence twice stops reading, and those whom a plan has most need to reach stop first.',
  evidence:
    'The UK government’s Consultation Principles ask for plain language. The Government Digital Service keeps its sentences to 25 words; the limit here is wider.',
  *check(_plan, { profile, passages }) {
    const most = profile.limits.sentence;
    for (const passage of passages()) {
      if (isOthersWords(passage)) continue;
      const sentences = sentencesOf(passage.text);
      const longest = longestOf(sentences);
      if (longest.length > most) yield longSentence(passage, longest, most);
      if (passage.at === '/summary') yield* schooling(passage, sentences);
    }
  },
  together: (findings) =>
    findings.length > 5
      ? {
          ...findings[0]!,
          message: `${findings.length} texts are hard to read; this is the first. ${findings[0]!.message}`,
        }
      : undefined,
};

/** The words of each sentence. What stands under a heading, in a row of a table or as an item of a list is none of what is before it. */
function sentencesOf(text: string): string[][] {
  return plainText(text)
    .split(/\n\s*\n|\n(?=\s*(?:[-*+•>]|\d{1,3}[.)])\s)/)
    .filter((block) => !/^\s*[|#]/.test(block))
    .flatMap((block) => block.split(sentenceEnd))
    .map((sentence) => sentence.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter(({ length }) => length > 0);
}

/** A stop with a capital letter behind it; not that of "Dr. Smith", "e.g. Hill" or "J. Smith". */
const sentenceEnd =
  /(?<=[.!?…][”’"')*_]{0,4})(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|Prof|e\.g|i\.e|etc|approx|\p{Lu})\.)\s+(?=[“‘"'(*_]{0,3}[\p{Lu}\d])/u;

function longestOf(sentences: readonly (readonly string[])[]): readonly string[] {
  return sentences.reduce<readonly string[]>(
    (longest, words) => (words.length > longest.length ? words : longest),
    [],
  );
}

function longSentence({ at }: Passage, sentence: readonly string[], most: number): Finding {
  return {
    at,
    // Dashes among them are left out.
    words: sentence.slice(0, 5).join(' '),
    message: `A sentence here has ${sentence.length} words, more than ${most}: ${quote(sentence.join(' '))}`,
    hint: 'Make two sentences of it, or a list.',
  };
}

/** Fewer words say nothing about how a text reads. */
const fewestWords = 80;
const mostYears = 13;

/** By the Automated Readability Index (Smith and Senter, 1967), which goes by letters in a word and words in a sentence. */
function* schooling({ at }: Passage, sentences: readonly (readonly string[])[]): Generator<Finding> {
  const words = sentences.flat();
  if (words.length < fewestWords) return;
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
  if (grade <= mostYears) return;
  yield {
    at,
    message: `The summary asks for about ${Math.round(grade)} years of schooling, by the length of its words and sentences (Automated Readability Index).`,
    hint: 'It is what everybody reads first: use shorter sentences and everyday words.',
  };
}
