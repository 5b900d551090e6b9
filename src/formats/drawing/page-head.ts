import type { Timeline } from '../../timeline/timeline.ts';
import { asAtLine, axisOf, type AsAtLine } from './axis.ts';
import { bandsIn, type Bands } from './bands.ts';
import { decisionsOf } from './decisions.ts';
import { element, px } from './element.ts';
import { keyOf, signWidth, type Entry } from './key.ts';
import type { Plot } from './plot.ts';
import { textLeft } from './row-text.ts';
import { colour, hairline, size, text } from './shapes.ts';

/** What stands above the rows of each page of a timeline, and what comes down from it through them. */
export interface Head {
  /** Where the rows begin. */
  readonly height: number;
  readonly bands: Bands;
  /** Where lines run through the rows, for labels to keep clear of. */
  readonly xs: readonly number[];
  /** Title, key and axis; bands, decisions and the grid behind the rows, whose last ends at `bottom`. */
  behind(bottom: number, page: { readonly idPrefix: string; readonly title: string }): string[];
  /** The line of the day that the plan is seen from, and the names of the decisions. */
  before(bottom: number): string[];
}

const titleHeight = 24;

export function headOf(timeline: Timeline, plot: Plot, width: number): Head {
  const axis = axisOf(plot, timeline.yearStart);
  const asAt = asAtLine(plot, axis, timeline.asAt);
  const bands = bandsIn(timeline, plot);
  const decisions = decisionsOf(timeline, plot);
  const key = keyOf(timeline, textLeft, width - textLeft, [
    ...(decisions.xs.length > 0 ? [decisionEntry] : []),
    ...(asAt && !asAt.label ? [asAtEntry(asAt)] : []),
  ]);
  const axisTop = titleHeight + key.height;
  const bandsTop = axisTop + (axis?.height ?? 0);
  const namesTop = bandsTop + bands.height;
  const height = namesTop + decisions.height;
  const asAtXs = asAt ? [asAt.x] : [];
  return {
    height,
    bands,
    xs: [...(axis?.gridXs ?? []), ...bands.xs, ...decisions.xs, ...asAtXs],
    behind: (bottom, { idPrefix, title }) => [
      text(textLeft, 17, title, { size: size.heading, bold: true }),
      key.draw(titleHeight, idPrefix),
      axis?.draw(axisTop) ?? '',
      asAt?.label?.(axisTop) ?? '',
      bands.stretches(bandsTop, bottom),
      bands.names(bandsTop),
      decisions.lines(namesTop, bottom),
      axis?.grid(height, bottom) ?? '',
    ],
    before: (bottom) => [
      ...asAtXs.map((x) => asAtStroke(x, namesTop, bottom)),
      decisions.names(namesTop, asAtXs),
    ],
  };
}

/** In the key, where the axis has no room for the words. */
function asAtEntry({ words }: AsAtLine): Entry {
  return { words, sign: (x, y) => asAtStroke(x + signWidth / 2, y - 7, y + 7) };
}

const decisionEntry: Entry = {
  words: 'day of a decision',
  sign: (x, y) => hairline(x + signWidth / 2, y - 7, x + signWidth / 2, y + 7, 'decision', colour.mark),
};

function asAtStroke(x: number, top: number, bottom: number): string {
  const d = `M${px(x)} ${px(top)}V${px(bottom)}`;
  const stroke = { stroke: colour.asAt, 'stroke-width': 1.5, 'stroke-dasharray': '6 3' };
  return element('path', { d, class: 'as-at', ...stroke });
}
