import { giveUp } from './give-up.ts';

/** The lines of a text that have something to say, one after the other: blank ones and comments are passed over. */
export class PlainLines {
  readonly text: string;
  /** How many spaces the line begins with; −1 behind the last one, which is less than any. */
  indent = -1;
  /** Where its first word begins. */
  start = 0;
  /** Where it ends, without the line break. */
  end = 0;
  #next = 0;

  constructor(text: string) {
    this.text = text;
    this.next();
  }

  /** Moves to the next line that has something to say. */
  next(): void {
    this.from(this.#next);
  }

  /** Moves to the first such line from an offset on, at which a line begins. */
  from(offset: number): void {
    for (let line = offset; line < this.text.length; line = this.#next) {
      this.#read(line);
      if (this.start < this.end && this.text[this.start] !== '#') return this.#check();
    }
    this.indent = -1;
    this.start = this.end = this.text.length;
  }

  isAtEnd(): boolean {
    return this.indent === -1;
  }

  /** Whether the line is an entry of a list: a hyphen and a blank. */
  isEntry(): boolean {
    return this.text[this.start] === '-' && this.text[this.start + 1] === ' ';
  }

  skipBlanks(at: number): number {
    let end = at;
    while (this.text[end] === ' ') end++;
    return end;
  }

  /** Whether nothing but a comment stands behind an offset of this line. */
  isLineOver(at: number): boolean {
    const rest = this.skipBlanks(at);
    return rest >= this.end || (this.text[rest] === '#' && this.text[rest - 1] === ' ');
  }

  #read(line: number): void {
    const next = this.text.indexOf('\n', line);
    this.#next = next < 0 ? this.text.length : next + 1;
    this.end = next < 0 ? this.text.length : next;
    if (next > line && this.text[next - 1] === '\r') this.end--;
    this.start = this.skipBlanks(line);
    this.indent = this.start - line;
  }

  /** What begins a document, ends it, or gives orders to the reader is not for here; nor is a tab. */
  #check(): void {
    const first = this.text[this.start];
    if (first === '\t' || first === '%' || first === '\r') giveUp();
    if (this.indent === 0 && /^(?:---|\.\.\.)/.test(this.text.slice(this.start, this.start + 3))) giveUp();
  }
}
