import type { Fill } from './level-fill.ts';
import type { Plot, Stretch } from './plot.ts';
import { clearText, plate } from './clear-text.ts';
import { size, text } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** Where a row's label may stand. */
export interface LabelPlace {
  readonly plot: Plot;
  /** The middle of the row. */
  readonly y: number;
  /** What is drawn already, which the label keeps clear of. */
  readonly drawn: Stretch;
  /** A bar that can hold it, and the bar's fill. */
  readonly inside?: Stretch & { readonly label: Fill['label'] };
  /** Lines that run through the row: a label on one has a plate behind it. */
  readonly lines: readonly number[];
}

const gap = 6;

/** The first of these words that fits: right of what is drawn, else inside it, else left of it; else nothing. */
export function rowLabel(candidates: readonly string[], place: LabelPlace): string {
  for (const words of candidates) {
    const label = placed(words, place);
    if (label !== undefined) return label;
  }
  return '';
}

function placed(words: string, place: LabelPlace): string | undefined {
  const { plot, drawn, inside } = place;
  const width = textWidth(words, size.label);
  if (drawn.to + gap + width <= plot.right) return beside(words, drawn.to + gap, place);
  if (inside && inside.to - inside.from >= width + 2 * gap) return within(words, width, inside, place.y);
  if (drawn.from - gap - width >= plot.left) return beside(words, drawn.from - gap - width, place);
  return undefined;
}

function beside(words: string, x: number, { y, lines }: LabelPlace): string {
  return clearText(x, y + 3.5, words, lines);
}

function within(
  words: string,
  width: number,
  { from, to, label }: Stretch & { label: Fill['label'] },
  y: number,
): string {
  const x = (from + to - width) / 2;
  if (label === 'plate') return plate(x, y + 3.5, width) + text(x, y + 3.5, words, { size: size.label });
  return text(x, y + 3.5, words, { size: size.label, tone: label });
}
