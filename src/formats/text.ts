import { wrap } from '../source/wrap.ts';
import { timelineCaption, timelineTitle } from './drawing/timeline-words.ts';
import type { Row } from '../timeline/timeline.ts';
import type { Rendering, TextFormat } from './format.ts';
import { chartOf } from './text/chart.ts';
import { cut, plainWords } from './text/plain-words.ts';
import { ascii, unicode } from './text/signs.ts';

/**
 * The timeline at a glance, a line for each dated thing: for a terminal as wide as it is, within `narrowest` and
 * `widest`, with block and line characters; else as wide as mail and logs show, in ASCII but for what the plan says.
 */
export const text: TextFormat = {
  name: 'text',
  render(rendering) {
    const lines = linesOf(rendering).map((line) => line.trimEnd());
    return `${lines.join('\n')}\n`;
  },
};

const narrowest = 60;
const widest = 160;
/** Columns where there is no terminal. */
const ofFile = 100;

/** Where else a row belongs, which the chart has no room for. */
function belonging({ item, also, groups }: Row): string[] {
  const listed = (names: readonly string[]) => names.map(plainWords).join('; ');
  const parts = [
    ...(groups.length > 0 ? [`for ${listed(groups)}`] : []),
    ...(also.length > 0 ? [`also under ${listed(also)}`] : []),
  ];
  return parts.length > 0 ? [`${plainWords(item.name)}: ${parts.join('; ')}.`] : [];
}

function linesOf({ plan, timeline, terminal }: Rendering): string[] {
  const columns = Math.min(widest, Math.max(narrowest, Math.floor(terminal?.columns ?? ofFile)));
  const characters = terminal ? unicode : ascii;
  const { lines, key } = chartOf(timeline, characters, columns);
  const caption = timelineCaption(timeline);
  const paragraphs = [
    [...inColumns(plainWords(plan.title)), timelineTitle(timeline)],
    lines,
    key,
    ...(caption === undefined ? [] : [inColumns(plainWords(caption))]),
    timeline.lanes.flatMap(({ rows }) => rows.flatMap((row) => belonging(row).flatMap(inColumns))),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

  function inColumns(words: string): string[] {
    return wrap(words, columns).map((line) => cut(line, columns, characters.ellipsis));
  }
}
