import { summaryOf } from '../../timeline/summary.ts';
import { isUncertain, type Timeline } from '../../timeline/timeline.ts';
import { asAtLine, axisOf, type AsAtLine } from './axis.ts';
import { bandsIn } from './bands.ts';
import { decisionsOf } from './decisions.ts';
import { drawing, type Drawing } from './drawing.ts';
import { drawRow } from './draw-row.ts';
import { element, px } from './element.ts';
import { footnotesOf } from './footnotes.ts';
import { keyOf, signWidth, type Entry } from './key.ts';
import { levelFill, uncertainFill } from './level-fill.ts';
import { blocksOf, drawHeading, heightOf, pagesOf, type Block } from './pages.ts';
import type { Plot } from './plot.ts';
import { drawRowText, nameWidth, textLeft } from './row-text.ts';
import { colour, hairline, rect, size, text } from './shapes.ts';
import { timelineCaption, timelineDescription, timelineTitle } from './timeline-words.ts';

export interface TimelineOptions {
  readonly orientation: 'portrait' | 'landscape';
  /** Begins every id in the drawing: letters, digits and hyphens, unique in the document. */
  readonly idPrefix: string;
  /** One drawing for each printed page, else a single tall one. */
  readonly paged: boolean;
}

/**
 * A4 less margins of 12 mm is as wide as this. It is 703 and 1031 pixels high: a caption has its room, and a
 * drawing that is as high as the page would be torn apart by any margin round it.
 */
export const pageSizes = {
  portrait: { width: 703, height: 990, widestName: 225 },
  landscape: { width: 1031, height: 680, widestName: 300 },
} as const;

const headingHeight = 24;
const bottomMargin = 8;

/** More pages than these have a summary before them. */
const mostWithoutSummary = 3;

/** The timeline as pictures, first page first; always one at least. */
export function drawTimeline(timeline: Timeline, options: TimelineOptions): Drawing[] {
  const pages = pagesFor(timeline, options);
  const all =
    pages.length > mostWithoutSummary ? [...pagesFor(summaryOf(timeline), options), ...pages] : pages;
  const { idPrefix } = options;
  return all.map((page, index) =>
    all.length === 1
      ? drawPage(page, { idPrefix, count: '', isLast: true })
      : drawPage(page, {
          idPrefix: `${idPrefix}-${index + 1}`,
          count: ` (${index + 1} of ${all.length})`,
          isLast: index === all.length - 1,
        }),
  );
}

interface Page {
  readonly blocks: readonly Block[];
  readonly frame: Frame;
}

function pagesFor(timeline: Timeline, { orientation, paged }: TimelineOptions): Page[] {
  const page = pageSizes[orientation];
  const names = nameWidth(timeline.lanes, page.widestName);
  const plot: Plot = {
    left: textLeft + names + 12,
    right: page.width - 10,
    ...(timeline.window && { window: timeline.window }),
  };
  const frame = frameOf(timeline, plot, page.width, paged);
  const blocks = blocksOf(timeline.lanes, page.width, names);
  const room = page.height - frame.height - frame.footnotes.height - bottomMargin;
  const split = paged ? pagesOf(blocks, room) : [blocks];
  return split.map((blocks) => ({ blocks, frame }));
}

type Frame = ReturnType<typeof frameOf>;

/** What every page has: what stands above its rows, what its rows are drawn with, and its words. */
function frameOf(timeline: Timeline, plot: Plot, width: number, paged: boolean) {
  const { steps, levels, lanes, yearStart } = timeline;
  const axis = axisOf(plot, yearStart);
  const asAt = asAtLine(plot, axis, timeline.asAt);
  const bands = bandsIn(timeline, plot);
  const decisions = decisionsOf(timeline, plot);
  const more = [
    ...(decisions.xs.length > 0 ? [decisionEntry] : []),
    ...(asAt && !asAt.label ? [asAtEntry(asAt)] : []),
  ];
  const key = keyOf(timeline, textLeft, width - textLeft, more);
  const axisTop = headingHeight + key.height;
  const bandsTop = axisTop + (axis?.height ?? 0);
  const namesTop = bandsTop + bands.height;
  const lines = [...(axis?.gridXs ?? []), ...decisions.xs, ...(asAt ? [asAt.x] : [])];
  return {
    width,
    height: namesTop + decisions.height,
    key,
    axis,
    axisTop,
    asAt,
    bands,
    bandsTop,
    decisions,
    namesTop,
    footnotes: footnotesOf(timeline, bands.unnamed, { width: width - 2 * textLeft, isAlone: !paged }),
    style: { plot, steps, hasLevels: levels.length > 0, lines },
    levels,
    isUncertain: lanes.some(({ rows }) => rows.some(({ marks }) => marks.some(isUncertain))),
    title: timelineTitle(timeline),
    description: timelineDescription(timeline, { hasTable: paged }),
    caption: timelineCaption(timeline),
  };
}

/** Which of the pages one is. */
interface Place {
  readonly idPrefix: string;
  /** "(2 of 3)", behind the title. */
  readonly count: string;
  readonly isLast: boolean;
}

function drawPage({ blocks, frame }: Page, { idPrefix, count, isLast }: Place): Drawing {
  const {
    width,
    height: top,
    key,
    axis,
    axisTop,
    asAt,
    bands,
    bandsTop,
    decisions,
    namesTop,
    footnotes,
  } = frame;
  const title = frame.title + count;
  const bottom = blocks.reduce((y, block) => y + heightOf(block), top);
  const content = [
    text(textLeft, 17, title, { size: size.heading, bold: true }),
    key.draw(headingHeight, idPrefix),
    axis?.draw(axisTop) ?? '',
    asAt?.label?.(axisTop) ?? '',
    bands.stretches(bandsTop, bottom),
    bands.names(bandsTop),
    decisions.lines(namesTop, bottom),
    axis?.grid(top, bottom) ?? '',
    rowLines(blocks, top, width),
    asAt ? asAtStroke(asAt.x, namesTop, bottom) : '',
    decisions.names(namesTop, asAt ? [asAt.x] : []),
    ...drawBlocks(blocks, frame, idPrefix),
    isLast ? footnotes.draw(textLeft, bottom) : '',
  ];
  return drawing({
    idPrefix,
    width,
    height: bottom + (isLast ? footnotes.height : 0) + bottomMargin,
    title,
    description: frame.description,
    caption: frame.caption,
    patterns: patternsOf(frame, idPrefix),
    content: content.filter((part) => part !== '').join('\n'),
  });
}

function drawBlocks(blocks: readonly Block[], { height: top, width, ...frame }: Frame, idPrefix: string) {
  const style = { ...frame.style, idPrefix, uncertain: uncertainFill(idPrefix) };
  let y = top;
  return blocks.flatMap((block) => {
    const { headingHeight: height } = block;
    const band = rect({ x: 0, y, width, height }, { class: 'band', fill: colour.band });
    const heading = band + drawHeading(block, y);
    y += height;
    const rows = block.rows.map(({ row, text: name }) => {
      const svg = drawRowText(name, row, y) + drawRow(row, y + name.height / 2, style);
      y += name.height;
      return svg;
    });
    return [heading, ...rows];
  });
}

/** One path for all, as each is no more than a line. */
function rowLines(blocks: readonly Block[], top: number, width: number): string {
  let [y, d] = [top, ''];
  for (const { headingHeight, rows } of blocks) {
    y += headingHeight;
    for (const { text: name } of rows) {
      y += name.height;
      d += `M0 ${px(Math.floor(y) - 0.5)}H${width}`;
    }
  }
  return d === '' ? '' : element('path', { d, class: 'line', stroke: colour.rowLine });
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

function patternsOf({ levels, style, isUncertain }: Frame, idPrefix: string): string {
  const ofLevels = levels.flatMap((level) => levelFill(level, style.steps, idPrefix).pattern ?? []);
  return [...ofLevels, ...(isUncertain ? [uncertainFill(idPrefix).pattern] : [])].join('');
}
