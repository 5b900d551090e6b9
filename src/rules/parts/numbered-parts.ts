import type { Passage } from '../../plan/passages.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Pointer } from '../../source/pointer.ts';

/** What documents number or letter, in the singular. */
export type NumberedKind = 'appendix' | 'annex' | 'table' | 'figure' | 'section';

/** A part that bears a letter or number which the author typed. */
export interface NumberedPart {
  readonly kind: NumberedKind;
  /** "A", "4.2". */
  readonly label: string;
  /** Its name, with the label. */
  readonly name: string;
  readonly at: Pointer;
}

/** Letters and numbers of parts, as a text cites them. */
export interface Citation {
  readonly kind: NumberedKind;
  readonly words: string;
  /** All that it may mean: of "Appendix A and I" the I as well. */
  readonly labels: readonly string[];
  /** Those of them that it surely means. */
  readonly sure: readonly string[];
  /** Whose parts they are, as far as the words beside it tell. */
  readonly of: 'this document' | 'another' | 'not said';
  /** Whether readers are sent there: "see section 4", "section 4 below". */
  readonly isPointedTo: boolean;
  readonly at: Pointer;
}

const number = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?`;
const label = String.raw`(?:[A-Z]\d?|${number})`;
const joint = String.raw`(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or|to|&)\s+|\s*[–-]\s*)`;
const cited = new RegExp(
  String.raw`\b([Aa]ppendix|[Aa]ppendices|[Aa]nnex(?:es)?|[Tt]ables?|[Ff]igures?|[Ss]ections?)\s+(${label}(?:${joint}${label})*)(?![\w(])`,
  'g',
);
const ownDocument = String.raw`(?:this|our)\s+(?:plan|paper|report|strategy|framework|document)\b`;
const inOwn = new RegExp(String.raw`^\s+(?:of|to|in)\s+${ownDocument}`);
/** A link leads to where that is. */
const inAnother = /^(?:\s+(?:of|to|in|from)\s+\S|\]\()/;
/** "The council's Appendix X"; "the report has it in Appendix X". */
const anotherNamed =
  /['’]s\s*$|\b(?<!this )(?:act|code|contract|guidance|inquiry|minutes|policy|regulations|report)\b[^.;\n]*$/i;
const attached = /\b(?:attached|enclosed|appended)(?:,|\s+(?:as|at|in|to this \w+ as))?\s*\(?$/;

/** The appendices of a plan that have a letter or number, its numbered headings, and the numbered captions of its texts. */
export function numberedParts({ appendices, sections }: Plan, passages: readonly Passage[]): NumberedPart[] {
  return [
    ...(appendices.some(({ name }) => isRoman.test(name)) ? [] : appendices).flatMap(({ name, pointer }) => {
      const found = new RegExp(`^(Appendix|Annex)\\s+(${label})(?!\\w)`, 'i').exec(name);
      if (!found || !new RegExp(`^${label}$`).test(found[2]!)) return [];
      return [{ kind: kindOf(found[1]!), label: found[2]!, name, at: pointer }];
    }),
    ...sections.flatMap(({ heading, pointer }) => headingOf(heading, at(pointer, 'heading'))),
    ...passages.flatMap(partsWithin),
  ];
}

/** "Appendix IV": then "Appendix I" is no letter either. */
const isRoman = /^(?:Appendix|Annex)\s+[IVX]{2,}\b/i;

/** "4.2 Staff" and "4. Staff" have a number; "10 things to know" has none. */
function headingOf(heading: string, pointer: Pointer): NumberedPart[] {
  const number = /^(?:Section\s+)?(\d{1,2}(?:(?:\.\d{1,2}){1,3}[.):]?|[.):]))\s+\S/.exec(heading)?.[1];
  if (number === undefined) return [];
  return [{ kind: 'section', label: number.replace(/[.):]$/, ''), name: heading, at: pointer }];
}

/** Right after a line that goes on, as the author broke it: it ends with a word, and is no heading or caption. */
const amidSentence = String.raw`(?<=^(?!#|[ \t*_]*(?:Table|Figure)\b)[^\n]*[\w,][ \t]*\n)`;
/** "Table 1.2: Costs", but not "Table 1.2 has". */
const caption = new RegExp(
  String.raw`^(?!${amidSentence})[ \t]*[*_]{0,2}(Table|Figure)[ \t]+(${number})(?![.–]?\d)(?=[ \t]*[:.–—*_]).*`,
  'gm',
);

/** Headings inside of prose, and the captions of tables and figures, which begin a line. */
function partsWithin({ text, at: pointer }: Passage): NumberedPart[] {
  if (!/#|Table|Figure/.test(text)) return [];
  const headings = [...text.matchAll(/^[ \t]{0,3}#{1,6}[ \t](.+)/gm)];
  const captions = [...text.matchAll(caption)];
  return [
    ...headings.flatMap(([, heading]) => headingOf(heading!.trim(), pointer)),
    ...captions.map(([line, kind, label]) => ({
      kind: kindOf(kind!),
      label: label!,
      name: line.replace(/[*_]/g, '').trim(),
      at: pointer,
    })),
  ];
}

/** What a text cites by letter or number. */
export function citationsIn(text: string, pointer: Pointer): Citation[] {
  return [...text.matchAll(cited)].map((match) => {
    const [words, word, list] = match as unknown as [string, string, string];
    const labels = labelsOf(list);
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + words.length;
    const after = text.slice(end, end + 60);
    return {
      kind: kindOf(word),
      words: words.replace(/\s+/g, ' '),
      labels,
      sure: isPlural(word) ? labels : labels.slice(0, 1),
      of: ownerOf(before, after),
      isPointedTo: /\b[Ss]ee(?: also)?\s+$/.test(before) || /^\s+(?:above|below)\b/.test(after),
      at: pointer,
    };
  });
}

function ownerOf(before: string, after: string): Citation['of'] {
  if (inOwn.test(after)) return 'this document';
  if (inAnother.test(after)) return 'another';
  if (attached.test(before)) return 'this document';
  return anotherNamed.test(before) ? 'another' : 'not said';
}

/** Of a part of a part, what it is part of: of "A2" and of "2a". */
export function mainLabel(label: string): string {
  return label.replace(/(?<=[A-Z])\d|[a-z]/, '');
}

/** "A to C" is A, B and C. */
function labelsOf(list: string): string[] {
  const parts = list.split(new RegExp(`(${joint})`));
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return [part];
    return /[–-]|to/.test(part) ? between(parts[index - 1]!, parts[index + 1]!) : [];
  });
}

/**
 * The letters or numbers from one label to another without both: of "4.1 to 4.3" that of 4.2. Nothing where they are not
 * alike, as in "1.1 to 4.2", which does not say how many "1." has.
 */
function between(first: string, last: string): string[] {
  if (/[A-Z]/.test(first)) {
    return inside(first.charCodeAt(0), last.charCodeAt(0)).map((code) => String.fromCharCode(code));
  }
  const [from, until] = [first, last].map(inPlace) as [Place, Place];
  if (from.within !== until.within) return [];
  return inside(from.number, until.number).map((number) => `${from.within}${number}`);
}

interface Place {
  /** "4." of "4.2"; nothing of "4". */
  readonly within: string;
  readonly number: number;
}

function inPlace(label: string): Place {
  const [, within = '', number] = /^(.*\.)?(\d+)/.exec(label) ?? [];
  return { within, number: Number(number ?? 0) };
}

function inside(from: number, until: number): number[] {
  return Array.from({ length: until - from - 1 }, (_, step) => from + 1 + step);
}

function isPlural(word: string): boolean {
  return word.endsWith('s');
}

function kindOf(word: string): NumberedKind {
  const lower = word.toLowerCase();
  if (lower.startsWith('append')) return 'appendix';
  return lower.startsWith('annex') ? 'annex' : (lower.replace(/s$/, '') as NumberedKind);
}
