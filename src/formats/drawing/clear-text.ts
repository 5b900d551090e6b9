import { colour, rect, size, text, type TextStyle } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** A label that begins at `x`, with a plate behind it where a vertical line would run through its words. */
export function clearText(
  x: number,
  y: number,
  words: string,
  lines: readonly number[],
  style: Omit<TextStyle, 'anchor' | 'size'> = {},
): string {
  const width = textWidth(words, size.label);
  const isCrossed = lines.some((line) => line > x - 3 && line < x + width + 3);
  return (isCrossed ? plate(x, y, width) : '') + text(x, y, words, { ...style, size: size.label });
}

/** Paper behind a label of a width, which stands on the baseline `y`. */
export function plate(x: number, y: number, width: number): string {
  return rect({ x: x - 2, y: y - 9.5, width: width + 4, height: 12 }, { class: 'paper', fill: colour.paper });
}
