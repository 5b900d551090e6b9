/** One line of a text: offsets of its start and of its end (without the line break), and what stands in it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
}

/** The line in which an offset lies; at the end of a text its last line with words. */
export function lineAt(text: string, offset: number): Line {
  const inside = Math.min(offset, text.length);
  const start = inside === 0 ? 0 : text.lastIndexOf('\n', inside - 1) + 1;
  const next = text.indexOf('\n', start);
  const words = text.slice(start, next < 0 ? text.length : next).replace(/\r$/, '');
  return { start, end: start + words.length, text: words, indent: /^ */.exec(words)![0].length };
}

/** The nearest line above with words in it, comments left aside. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let start = line.start; start > 0;) {
    const above = lineAt(text, start - 1);
    if (!/^\s*(?:#|$)/.test(above.text)) return above;
    start = above.start;
  }
  return undefined;
}

/** The offset of the first character of a line that is no blank; its start if it has none. */
export function firstWord(line: Line): number {
  const blank = /^\s*/.exec(line.text)![0].length;
  return blank < line.text.length ? line.start + blank : line.start;
}
