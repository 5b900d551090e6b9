const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A part of a regular expression for a count: up to three digits, or a word up to twelve. */
export const countPattern = `[1-9]\\d{0,2}|${words.join('|')}`;

/** The number that words matched by `countPattern` mean; "a" is one. */
export function countOf(text: string): number {
  if (text === 'a' || text === 'an') return 1;
  return words.includes(text) ? words.indexOf(text) + 1 : Number(text);
}

/** A count as it is printed: in words up to twelve, in digits beyond. */
export function countWords(count: number): string {
  return words[count - 1] ?? String(count);
}
