/** A stretch of a source's text, half-open: UTF-16 offsets from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
