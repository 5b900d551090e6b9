import type { Timing } from '../dates/index.ts';
import type { Pointer } from '../source/pointer.ts';

/** Prose as the author wrote it: CommonMark with tables. Outputs show it without raw HTML, headings or images. */
export type Prose = string;

/** Anything of a plan that can be pointed at. */
export interface Placed {
  readonly pointer: Pointer;
}

/** Words that say when, with their reading. */
export interface When extends Placed {
  /** Of words that count from another dated item, the days that they come to. */
  readonly timing: Timing;
  /** The words themselves, where `timing` was counted from another dated item. */
  readonly relative?: Timing;
}
