import { element } from '../drawing/element.ts';

/** A line at one side of something. */
export interface Line {
  /** In eighths of a point. */
  readonly size: number;
  /** `rrggbb`. */
  readonly colour: string;
  /** To the text, in points. */
  readonly space?: number;
}

/** A line as Word has it, on the side that is named. */
export function border(side: string, { size, colour, space = 0 }: Line): string {
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': colour });
}
