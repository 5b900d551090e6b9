import { isOthersWords, type Passage } from '../plan/passages.ts';
import type { Severity } from '../source/diagnostic.ts';
import { quote, quoteList } from '../source/quote.ts';
import { isFinal } from './parts/document-status.ts';
import { plainText } from './parts/plain-text.ts';
import type { Finding, Rule } from './rule.ts';

export const draftingLeftover: Rule = {
  code: 'drafting-leftover',
  severity: 'error',
  title: 'A text still has a note, a gap or a sample from when it was drafted.',
  why: 'Readers take such a note for carelessness, and what should have stood in its place is missing. In a document that is final it cannot be mended any more once it is printed.',
  evidence:
    'Mid and South Essex published its engagement framework of 2020 with “Something about coproduction?” in a list of challenges; a consultation in Whanganui gave its dates as “##/##/2021”.',
  *check(plan, context) {
    const isLast = isFinal(plan.document);
    const isTemplate = inTemplates(context.passages());
    for (const passage of context.passages()) {
      const finding = isOthersWords(passage) ? undefined : findingOf(passage, isLast, isTemplate);
      if (finding) yield finding;
    }
  },
};

interface Leftover {
  readonly pattern: RegExp;
  /** Whether it can be nothing else, so that a final document must not have it. */
  readonly isSure?: boolean;
  /** Whether it is fine as long as the document is not final, and where nothing else is written. */
  readonly isPlanning?: boolean;
  /** Whether it is a place that is to be filled in, as a template has it. */
  readonly isPlace?: boolean;
  /** Whether it has brackets, and so is told without the words beside it. */
  readonly isBracketed?: boolean;
  /** Whether people may be asked with it: "What would you change???", "Yes / no (delete as appropriate)". */
  readonly isAsked?: boolean;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

const leftovers: readonly Leftover[] = [
  { pattern: /lorem ipsum/i, isSure: true },
  // Three groups are the pattern of a number: "XXX XXX XXXX". Alone in brackets it is found by the next pattern.
  { pattern: /(?<!\bx{1,12}[ -])(?!(?<=\[)x+\])\bx{3,}\b(?!(?:[ -]x+\b){2})/i, isSure: true, isPlace: true },
  { pattern: /\[x{3,}\]/i, isSure: true, isPlace: true, isBracketed: true },
  { pattern: new RegExp(`\\bxx(?:[/.]xx\\b|\\s+(?:${months}))`, 'i'), isSure: true, isPlace: true },
  // Not the sign of a heading, at the beginning of a line or at its end.
  { pattern: /##(?<=[^\s#>*+-][ \t]*##)#*(?=[ \t]*[^\s#])|##\/##/, isSure: true, isPlace: true },
  {
    pattern:
      /[[<{]\s*insert\b[^\]>}\n]{0,60}[\]>}]?|\(\s*insert (?:here|name|date|text|figure|number)\b[^)\n]{0,60}\)?/i,
    isSure: true,
    isPlace: true,
    isBracketed: true,
  },
  {
    // Where somebody is quoted, "[name]" stands for a name that was taken out.
    pattern: /\[(?:name|date|time|venue|location|number|amount|organisation|x{1,2}|_+|\.{3}|…)\]/i,
    isPlace: true,
    isBracketed: true,
  },
  {
    pattern: /\b(?:click|tap)(?: or (?:click|tap))?(?: here)? to enter (?:a )?(?:text|date)\b/i,
    isSure: true,
    isPlace: true,
  },
  { pattern: /\bError! (?:Reference source|Bookmark|Hyperlink reference|No text)/, isSure: true },
  { pattern: /<!--|\bComment \[[A-Z]{1,3}\d+\]/, isSure: true },
  {
    pattern: /[[<](?:add|enter|delete|tb[cda]|to be (?:added|completed|confirmed))\b[^\]>\n]{0,60}[\]>]/i,
    isPlace: true,
    isBracketed: true,
  },
  { pattern: /\bdelete as (?:appropriate|applicable)\b/i, isPlace: true, isAsked: true },
  { pattern: /\[(?!NB:)[A-Z]{2,3}: [^\]\n]{1,60}\]/ },
  {
    // "We use a TODO list" is none.
    pattern:
      /(?<=(?:^|[\n.!?([]|[-*+•][ \t])[ \t]{0,12})(?:TODO|FIXME)\b(?! lists?\b)|\b(?:TODO|FIXME):|\b(?:drafting note|note to self)\b/,
  },
  {
    pattern:
      /something about(?<=(?:^|[\n“"‘(]|[-*+•][ \t])[ \t]{0,12}something about) (?:[^\s.?!…“”"]+ ){0,3}[^\s.?!…“”"]+ ?(?:\?|…|\.{3}|(?=[”"])|$)/i,
  },
  { pattern: /\?{2,}/, isAsked: true },
  { pattern: /\bTB[CDA]\b/, isPlanning: true },
];

/** One look for all of them. */
const signs =
  /[[<{#]|\?\?|\(\s*insert|lorem|xx|to enter|error!|comment|delete as|todo|fixme|drafting note|note to self|something about|tb[cda]/i;

function findingOf(
  passage: Passage,
  isLast: boolean,
  isTemplate: (passage: Passage) => boolean,
): Finding | undefined {
  if (!signs.test(passage.text)) return undefined;
  const text = plainText(passage.text);
  const found = leftovers
    .filter((leftover) => leftover.pattern.test(text) && isOutOfPlace(leftover, text))
    .filter(({ isAsked = false }) => !isAsked || !isQuestion(passage))
    .filter(({ isPlace = false }) => !isPlace || !isTemplate(passage));
  if (found.length === 0) return undefined;
  const words = [...new Set(found.flatMap((leftover) => wordsOf(text, leftover)))].slice(0, 3);
  const one = words.length === 1;
  return {
    at: passage.at,
    words: words[0]!,
    severity: severityOf(found, isLast),
    message: `${one ? quote(words[0]!) : quoteList(words, 'and')} ${one ? 'looks' : 'look'} like ${one ? 'something' : 'things'} left over from drafting, and readers will see ${one ? 'it' : 'them'}.`,
    hint: 'Write what is meant to stand here, or take it out.',
  };
}

function isQuestion({ at }: Passage): boolean {
  return /^\/questions(?:\/|$)/.test(at);
}

const template =
  /\b(?:templates?|pro[ -]?formas?|forms?(?! of\b)|scripts?|(?:model|sample|standard|example) (?:e-?mail|letter|text|invitation|message|notice|reply|response)s?)\b/i;

/** Tells whether a text is in an entry that is a template by its name, in which places to fill in are meant to be. */
function inTemplates(passages: readonly Passage[]): (passage: Passage) => boolean {
  const templates = new Set(
    passages
      .filter(({ key, text }) => (key === 'name' || key === 'heading') && template.test(text))
      .map(({ at }) => at.slice(0, at.lastIndexOf('/'))),
  );
  return ({ at }) => {
    for (let end = at.lastIndexOf('/'); end > 0; end = at.lastIndexOf('/', end - 1)) {
      if (templates.has(at.slice(0, end))) return true;
    }
    return false;
  };
}

/** What is still open may be called so in a cell of its own; among sentences it is a gap. */
function isOutOfPlace({ isPlanning = false }: Leftover, text: string): boolean {
  return !isPlanning || text.trim().split(/\s+/).length >= 8;
}

function severityOf(found: readonly Leftover[], isLast: boolean): Severity {
  if (isLast && found.some(({ isSure }) => isSure)) return 'error';
  return !isLast && found.every(({ isPlanning }) => isPlanning) ? 'hint' : 'warning';
}

function wordsOf(text: string, { pattern, isBracketed = false }: Leftover): readonly string[] {
  if (!isBracketed) return [wordsAround(text, pattern)];
  return [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(([words]) =>
    words.replace(/\s+/g, ' '),
  );
}

/** What was found, with the words before and after it where it is short, but not with the end of a bracket. */
function wordsAround(text: string, pattern: RegExp): string {
  const { 0: match, index } = pattern.exec(text)!;
  const before = /(?:\S+[ \t]+){0,3}\S*$/
    .exec(text.slice(Math.max(0, index - 30), index))![0]
    .replace(/^[^([{<]*[)\]}>]\S*\s*/, '');
  const after = /\S*(?:[ \t]+\S+){0,2}/.exec(text.slice(index + match.length, index + match.length + 30))![0];
  return (match.length < 12 ? before + match + after : match).replace(/\s+/g, ' ').trim();
}
