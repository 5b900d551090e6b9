/** The name of a body or a role as it was written, and as names are compared. */
export interface WrittenName {
  readonly text: string;
  /** In small letters, without apostrophes, without "and" and its sign. */
  readonly words: readonly string[];
  /** Where each word begins and ends in the text: half-open. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Spaces and line breaks between words are one space each. */
export function writtenName(written: string): WrittenName {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].filter(([word]) => word !== 'and');
  return {
    text,
    words: found.map(([word]) => word.replace(/['’]/, '').toLowerCase()),
    spans: found.map(({ 0: { length }, index }) => [index, index + length]),
  };
}

/** All its letters, so that "Well-being & Health" is "Wellbeing and health". */
export function lettersOf({ words }: WrittenName): string {
  return words.join('');
}

/** Its words without the plural "s": of a name with many words an "s" more or less is a slip. */
export function singularsOf({ words }: WrittenName): string[] {
  return words.map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
}

/** "Hereford Hospitals NHS Trust", not "Young carers": each word but the small ones has a capital. */
export function isOfBody({ text, words }: WrittenName): boolean {
  return (
    words.length > 1 &&
    text.split(/[\s/&,;:().“”"–—]/).every((word) => small.has(word) || !isLowerCase(word.charAt(0)))
  );
}

const small: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the']);

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** The part of a name from one word up to another, half-open. */
export function partOf({ text, words, spans }: WrittenName, from: number, to: number): WrittenName {
  const start = spans[from]![0];
  return {
    text: text.slice(start, spans[to - 1]![1]),
    words: words.slice(from, to),
    spans: spans.slice(from, to),
  };
}

/**
 * Whether two words are surely enough one word spelled in two ways: long ones with the same first and last letter, of
 * which one letter is missing, doubled, wrong or swapped. "Employer" and "employee", "office" and "officer" are not.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || !/^\p{L}+$/u.test(a + b)) return false;
  return a[0] === b[0] && a.at(-1) === b.at(-1) && isOneLetterApart(a, b);
}

function isOneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterApart(b, a);
  let index = 0;
  while (a[index] === b[index]) index++;
  if (a.length < b.length) return a.slice(index) === b.slice(index + 1);
  const isSwapped = a[index] === b[index + 1] && a[index + 1] === b[index];
  return a.slice(index + (isSwapped ? 2 : 1)) === b.slice(index + (isSwapped ? 2 : 1));
}
