import type { Day } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import { isOthersWords, type Passage } from '../plan/passages.ts';
import type { Milestone, Plan } from '../plan/plan.ts';
import { keysOf } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { endOf } from './parts/bounds.ts';
import type { Finding, Rule } from './rule.ts';

export const soundsDecided: Rule = {
  code: 'sounds-decided',
  severity: 'hint',
  isOptional: true,
  title: 'A text sounds as if all were decided, while people are still being asked.',
  why: 'Whoever reads that something will be done sees no use in saying what they think of it, and a court may see a closed mind.',
  evidence:
    'The first of the Gunning principles asks that a consultation take place while proposals are still at a formative stage; it can be heard in the words of a document whether they are.',
  *check(plan, { asAt, passages }) {
    if (!isOpen(plan, asAt)) return;
    for (const passage of passages()) {
      const words = mayBeSettled(passage) ? undefined : settledWords(passage.text);
      if (words !== undefined) yield findingOf(passage, words);
    }
  },
};

/** Whether people are asked about something, and not all that follows from it is decided. */
function isOpen({ items }: Plan, asAt: Day | undefined): boolean {
  const isAsked = items.some(({ kind, status }) => kind === 'window' && status !== 'cancelled');
  const decisions = items.filter((item) => item.kind === 'milestone').filter(isOutcome);
  return isAsked && (decisions.length === 0 || decisions.some((decision) => !isTaken(decision, asAt)));
}

function isOutcome({ what, decides, status }: Milestone): boolean {
  const isLater = decides !== 'to-consult' && decides !== 'another-matter';
  return what === 'decision' && isLater && status !== 'cancelled';
}

/** On the day of the meeting it may still be open. */
function isTaken(decision: Milestone, asAt: Day | undefined): boolean {
  if (decision.status === 'done') return true;
  const { timing } = currentTiming(decision);
  const end = timing && endOf(timing);
  return asAt !== undefined && end !== undefined && end.latest < asAt;
}

/** Where a plan says what is fixed, what was done before, what may go wrong and what it answered. */
const settled: ReadonlySet<string> = new Set([
  'achievements',
  'feedback',
  'not-negotiable',
  'progress',
  'risks',
]);

function mayBeSettled(passage: Passage): boolean {
  return isOthersWords(passage) || settled.has(keysOf(passage.at)[0]!);
}

const toAsk = String.raw`(?! to (?:ask|consult|engage|hear|involve)\b)`;
const phrases = new RegExp(
  [
    String.raw`\bwill (?:close(?! (?:on|at|the (?:consultation|questionnaire|survey))\b)|merge|relocate|be (?:closed|merged|moved|relocated|discontinued))\b`,
    String.raw`\bha(?:s|ve) (?:already )?(?:been )?decided\b${toAsk}`,
    String.raw`\bthe decision (?:has been|was|is) (?:already )?(?:made|taken)\b`,
    String.raw`\bthe (?:plan|intention) is to\b`,
    String.raw`\b(?:the|our) prefer(?:red option|ence) is\b`,
  ].join('|'),
  'gi',
);

/** "Nothing has been decided" and "before it will be closed" leave it open. */
const open =
  /\b(?:anything|before|could|if|may|might|never|no|none|not|nothing|once|until|what|when|whether|would)\b[^.!?]*$/i;

function settledWords(text: string): string | undefined {
  for (const line of linesOf(text)) {
    for (const { 0: words, index } of line.matchAll(phrases)) {
      const before = line.slice(Math.max(0, index - 60), index);
      if (open.test(before)) continue;
      const [start = ''] = /\S+ (?:\S+ )?$/.exec(before) ?? [];
      const [rest] = /^(?: \S+){0,4}/.exec(line.slice(index + words.length, index + words.length + 60))!;
      return `${start}${words}${rest}`;
    }
  }
  return undefined;
}

/** Each paragraph, item of a list or row of a table in one line, however the author broke it. */
function linesOf(text: string): string[] {
  return text.split(/\n\s*\n|\n\s*(?=[-*+•|#>])/).map((part) => part.replace(/\s+/g, ' '));
}

function findingOf({ at }: Passage, words: string): Finding {
  return {
    at,
    words,
    message: `${quote(words)} sounds as if it were decided, while people are still being asked.`,
    hint: 'Say that it is proposed, or is the option that you favour so far, and what people can still change. What is fixed may stand under `not-negotiable:`.',
  };
}
