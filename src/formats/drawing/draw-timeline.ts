import type { Level } from '../../practice/continuum.ts';
import { summaryOf } from '../../timeline/summary.ts';
import { isUncertain, type Timeline } from '../../timeline/timeline.ts';
import { drawing, type Drawing } from './drawing.ts';
import { drawRow, type RowStyle } from './draw-row.ts';
import { element, px } from './element.ts';
import { footnotesOf, type Footnotes } from './footnotes.ts';
import { levelFill, uncertainFill } from './level-fill.ts';
import { headOf, type Head } from './page-head.ts';
import { blocksOf, drawHeading, heightOf, pagesOf, type Block } from './pages.ts';
import type { Plot } from './plot.ts';
import { drawRowText, nameWidth, textLeft } from './row-text.ts';
import { colour, rect } from './shapes.ts';
import { pageDescription, timelineCaption, timelineDescription, timelineTitle } from './timeline-words.ts';

export interface TimelineOptions {
  readonly orientation: 'portrait' | 'landscape';
  /** Begins every id in the drawing: letters, digits and hyphens, unique in the document. */
  readonly idPrefix: string;
  /** One drawing for each printed page, else a single tall one. */
  readonly paged: boolean;
}

/**
 * A4 less margins of 12 mm is as wide as this. It is 1031 and 703 pixels high: a caption of three lines has its room,
 * and a drawing that is as high as the page would be torn apart by any margin round it.
 */
export const pageSizes = {
  portrait: { width: 703, height: 968, widestName: 225 },
  landscape: { width: 1031, height: 640, widestName: 300 },
} as const;

const bottomMargin = 8;

/** More pages than these have a summary before them. */
const mostWithoutSummary = 3;

/** The timeline as pictures, first page first; always one at least. */
export function drawTimeline(timeline: Timeline, options: TimelineOptions): Drawing[] {
  const { idPrefix, paged } = options;
  const detail = pagesFor(timeline, options);
  const pages = detail.length > mostWithoutSummary ? [...summaryPages(timeline, options), ...detail] : detail;
  const words = {
    title: timelineTitle(timeline),
    description: timelineDescription(timeline, { hasTable: paged }),
    caption: timelineCaption(timeline),
  };
  if (pages.length === 1) return [drawPage(pages[0]!, idPrefix, words)];
  return pages.map((page, index) => {
    const count = `(${index + 1} of ${pages.length})`;
    const own = { ...words, title: `${words.title} ${count}` };
    const described = index === 0 ? own : { ...own, description: pageDescription(page.blocks) };
    return drawPage(page, `${idPrefix}-${index + 1}`, described);
  });
}

/** The most rows that are tried on the page of a summary; names of several lines leave room for fewer. */
const mostInSummary = 36;

/** The summary on one page, with as many rows as it has room for. */
function summaryPages(timeline: Timeline, options: TimelineOptions): Page[] {
  for (let most = mostInSummary; ; most -= 2) {
    const pages = pagesFor(summaryOf(timeline, most), options);
    if (pages.length === 1 || most <= 4) return pages;
  }
}

/** What a picture is called, and what it shows. */
type Words = Pick<Drawing, 'title' | 'description'> & { readonly caption: string | undefined };

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
  const room = page.height - frame.head.height - frame.footnotes.height - bottomMargin;
  const split = paged ? pagesOf(blocks, room) : [blocks];
  return split.map((blocks) => ({ blocks, frame }));
}

/** What every page has: what stands above its rows, what its rows are drawn with, and what stands below them. */
interface Frame {
  readonly width: number;
  readonly head: Head;
  readonly footnotes: Footnotes;
  readonly style: Omit<RowStyle, 'idPrefix' | 'uncertain'>;
  readonly levels: readonly Level[];
  /** Whether anything is hatched. */
  readonly isUncertain: boolean;
}

function frameOf(timeline: Timeline, plot: Plot, width: number, paged: boolean): Frame {
  const { steps, levels, lanes } = timeline;
  const head = headOf(timeline, plot, width);
  return {
    width,
    head,
    footnotes: footnotesOf(timeline, head.bands, { width: width - 2 * textLeft, isAlone: !paged }),
    style: { plot, steps, hasLevels: levels.length > 0, lines: head.xs },
    levels,
    isUncertain: lanes.some(({ rows }) => rows.some(({ marks }) => marks.some(isUncertain))),
  };
}

function drawPage({ blocks, frame }: Page, idPrefix: string, words: Words): Drawing {
  const { width, head, footnotes } = frame;
  const bottom = blocks.reduce((y, block) => y + heightOf(block), head.height);
  const content = [
    ...head.behind(bottom, { idPrefix, title: words.title }),
    rowLines(blocks, head.height, width),
    ...head.before(bottom),
    ...drawBlocks(blocks, frame, idPrefix),
    footnotes.draw(textLeft, bottom),
  ];
  return drawing({
    idPrefix,
    width,
    height: bottom + footnotes.height + bottomMargin,
    ...words,
    patterns: patternsOf(frame, idPrefix),
    content: content.filter((part) => part !== '').join('\n'),
  });
}

function drawBlocks(blocks: readonly Block[], { head, width, style: common }: Frame, idPrefix: string) {
  const style = { ...common, idPrefix, uncertain: uncertainFill(idPrefix) };
  let y = head.height;
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

function patternsOf({ levels, style, isUncertain }: Frame, idPrefix: string): string {
  const ofLevels = levels.flatMap((level) => levelFill(level, style.steps, idPrefix).pattern ?? []);
  return [...ofLevels, ...(isUncertain ? [uncertainFill(idPrefix).pattern] : [])].join('');
}
