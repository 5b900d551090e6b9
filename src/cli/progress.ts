import type { Stream } from './stream.ts';

/** Milliseconds of silence before something is shown, and between two changes of it. */
const patience = 1000;
const pace = 100;

/** How far a long run is, on a terminal where a person waits; nothing anywhere else, nor in a short run. */
export class Progress {
  readonly #stream: Stream | undefined;
  readonly #total: number;
  /** When it may be shown next, on the clock of `performance`. */
  #next = 0;
  #isShown = false;

  constructor(stream: Stream, total: number) {
    this.#stream =
      stream.isTerminal && !process.env['CI'] && process.env['TERM'] !== 'dumb' ? stream : undefined;
    this.#total = total;
    // That clock is loaded when it is first asked, which a run that shows nothing is spared.
    if (this.#stream) this.#next = performance.now() + patience;
  }

  /** So many are done. */
  async at(done: number): Promise<void> {
    if (!this.#stream || performance.now() < this.#next) return;
    this.#next = performance.now() + pace;
    this.#isShown = true;
    await this.#stream.write(`\r${done} of ${this.#total} files`);
  }

  /** Takes away what was shown, before anything else is printed. */
  async end(): Promise<void> {
    if (this.#isShown) await this.#stream?.write('\r\u001b[K');
  }
}
