/** A place in a text as people count it: line and column from 1, columns in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file, or standard input, as its author typed it. */
export class Source {
  /** How messages call it: a path with `/`, or `<stdin>`. Untrusted text, like the rest of it. */
  readonly name: string;
  /** The whole text, without a byte-order mark. */
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** Where the character at this UTF-16 offset stands; an offset past the end is the end. */
  position(offset: number): Position {
    const end = Math.min(Math.max(0, offset), this.text.length);
    const line = this.#lineAt(end);
    const before = this.text.slice(this.#starts()[line]!, end);
    return { line: line + 1, column: [...before].length + 1 };
  }

  /** The text of a line, counted from 1, without its line break; `undefined` where there is none. */
  line(number: number): string | undefined {
    const start = this.#starts()[number - 1];
    if (start === undefined) return undefined;
    const next = this.#starts()[number];
    return this.text.slice(start, next).replace(/\r?\n$/, '');
  }

  /** Binary search: the index of the last line that starts at or before the offset. */
  #lineAt(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    return (this.#lineStarts = starts);
  }
}
