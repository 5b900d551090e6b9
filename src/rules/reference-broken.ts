import type { Passage } from '../plan/passages.ts';
import type { Plan } from '../plan/plan.ts';
import { at, keysOf } from '../source/pointer.ts';
import { quote, quoteList } from '../source/quote.ts';
import { groupedBy } from './parts/grouped-by.ts';
import { namesInShort } from './parts/names-in-short.ts';
import {
  citationsIn,
  mainLabel,
  numberedParts,
  type Citation,
  type NumberedKind,
  type NumberedPart,
} from './parts/numbered-parts.ts';
import type { Finding, Rule } from './rule.ts';

export const referenceBroken: Rule = {
  code: 'reference-broken',
  severity: 'error',
  title:
    'A text refers to an appendix, section, table or figure that is not there, or two of them have one number.',
  why: 'Whoever follows the reference finds nothing, or the wrong thing, and cannot know what the decision rests on.',
  evidence:
    'The strategy of Leeds West of 2013 has two appendices D and two appendices F, and none with the letters B and E; Herefordshire’s plan of 2010 has two sections 6.7.',
  *check(plan, context) {
    const passages = context.passages();
    const parts = groupedBy(numberedParts(plan, passages), ({ kind }) => kind);
    const appendices = parts.get('appendix') ?? [];
    const citations = parts.size === 0 ? [] : citationsOf(passages);
    for (const [kind, all] of parts) yield* sameNumber(kind, all);
    yield* gaps(appendices, citations);
    const known = new Map([...parts].map(([kind, all]) => [kind, knownOf(all)]));
    for (const citation of citations) {
      const finding = missing(citation, known.get(citation.kind), plan);
      if (finding) yield finding;
    }
    const uncited = neverCited(appendices, citations);
    if (uncited) yield uncited;
    yield* contentsFindings(plan);
  },
};

function citationsOf(passages: readonly Passage[]): Citation[] {
  return passages.filter(mayCite).flatMap(({ text, at: pointer }) => citationsIn(text, pointer));
}

/** The name of an appendix does not cite it. */
function mayCite({ text, at: pointer, key }: Passage): boolean {
  const isName = keysOf(pointer)[0] === 'appendices' && key !== 'text';
  return !isName && /appendi|annex|table|figure|section/i.test(text);
}

function* sameNumber(kind: NumberedKind, parts: readonly NumberedPart[]): Generator<Finding> {
  const first = new Map<string, NumberedPart>();
  for (const part of parts) {
    const other = first.get(part.label);
    if (!other) first.set(part.label, part);
    else
      yield {
        at: part.at,
        words: part.name,
        severity: 'warning',
        message: `Two things are ${quote(`${kind} ${part.label}`)}: ${quote(other.name)} and ${quote(part.name)}. A reference to it may mean either.`,
        hint: 'Give one of them another letter or number, and correct the references to it.',
      };
  }
}

/** Letters that are left out before the last; where some have a number, nobody can say which should be there. */
function* gaps(appendices: readonly NumberedPart[], citations: readonly Citation[]): Generator<Finding> {
  const letters = new Set(appendices.map(({ label }) => label));
  if ([...letters].some((label) => /\d/.test(label))) return;
  for (const { kind, labels } of citations)
    if (kind === 'appendix') for (const label of labels) letters.add(label);
  const last = appendices
    .map(({ label }) => label)
    .toSorted()
    .at(-1)!;
  const left = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter < last && !letters.has(letter));
  if (left.length === 0) return;
  yield {
    at: '/appendices',
    on: 'key',
    severity: 'hint',
    message: `The appendices go up to ${quote(last)}, but there is none with the letter ${quoteList(left, 'or')}: readers will look for it.`,
    hint: 'Letter the appendices without gaps, or add what is missing.',
  };
}

/** What a document has of one kind. */
interface Known {
  readonly count: number;
  /** As they are written. */
  readonly labels: ReadonlySet<string>;
  /** They, as a message names them. */
  readonly inShort: string;
  /** With "4", if there is a "4.1", and with "A", if there is an "A1". */
  readonly all: ReadonlySet<string>;
  /** Whether they begin with a digit; both, if some do and some do not. */
  readonly areNumbers: ReadonlySet<boolean>;
}

function knownOf(parts: readonly NumberedPart[]): Known {
  const labels = new Set(parts.map(({ label }) => label));
  return {
    count: parts.length,
    labels,
    inShort: namesInShort([...labels], 12),
    all: new Set([...labels].flatMap((label) => [label, ...wholesOf(label)])),
    areNumbers: new Set([...labels].map(isNumber)),
  };
}

/** Of "4.1.2" it is "4", "4.1" and "4.1.2". */
function wholesOf(label: string): string[] {
  const numbers = mainLabel(label).split('.');
  return numbers.map((_, index) => numbers.slice(0, index + 1).join('.'));
}

function missing(citation: Citation, known: Known | undefined, plan: Plan): Finding | undefined {
  const { kind, words, sure, of } = citation;
  if (of === 'another' || !known || !isCitedHere(citation)) return undefined;
  const lost = sure.filter((label) => !known.all.has(label) && !known.labels.has(mainLabel(label)));
  // Where appendices have letters, an "Appendix 1" is one of something else.
  const forms = new Set([...known.areNumbers, ...lost.map(isNumber)]);
  if (lost.length === 0 || forms.size > 1) return undefined;
  const isSure = kind === 'appendix' && of === 'this document' && known.count === plan.appendices.length;
  return {
    at: citation.at,
    words,
    severity: isSure ? 'error' : 'warning',
    message: `${quote(words)} is named here, but this document has no ${kind} ${quoteList(lost, 'or')}: it has ${known.inShort}.`,
    hint: isSure
      ? 'Correct the reference, or add what it refers to.'
      : 'Correct the reference, or add what it refers to. If that is in another document, say in which.',
  };
}

/** "Section 9" may be one of an act of Parliament, unless readers are sent there. */
function isCitedHere({ kind, of, isPointedTo }: Citation): boolean {
  return kind !== 'section' || of === 'this document' || isPointedTo;
}

function isNumber(label: string): boolean {
  return /^\d/.test(label);
}

/** Where no appendix is cited at all, they are only a list of what is attached. */
function neverCited(
  appendices: readonly NumberedPart[],
  citations: readonly Citation[],
): Finding | undefined {
  const cited = new Set(
    citations.flatMap(({ kind, labels }) => (kind === 'appendix' ? labels.map(mainLabel) : [])),
  );
  const uncited = appendices.filter(({ label }) => !cited.has(mainLabel(label)));
  if (cited.size === 0 || uncited.length === 0) return undefined;
  return {
    at: uncited[0]!.at,
    severity: 'hint',
    message: `No text refers to ${quoteList(
      uncited.map(({ name }) => name),
      'or',
    )}, as it does to other appendices.`,
    hint: 'Say in the text where it is needed, or leave the appendix out.',
  };
}

/** A list of contents that the author typed, as far as it is one of this document. */
function* contentsFindings({ sections }: Plan): Generator<Finding> {
  const contents = sections.find(({ heading }) => /^(?:tableof)?contents$/.test(titleOf(heading)));
  if (!contents) return;
  const listed = new Set(contents.text.split('\n').map(titleOf));
  const others = sections.filter((section) => section !== contents);
  const left = others.filter(({ heading }) => !listed.has(titleOf(heading)));
  if (left.length === 0 || left.length === others.length) return;
  yield {
    at: at(contents.pointer, 'text'),
    severity: 'warning',
    message: `The list of contents leaves out ${namesInShort(left.map(({ heading }) => heading))}.`,
    hint: 'Take the list out: the outputs have contents of their own, which are always right.',
  };
}

/** Only its letters: without its number, and without dots and a page behind it. */
function titleOf(line: string): string {
  return line.replace(/\P{L}/gu, '').toLowerCase();
}
