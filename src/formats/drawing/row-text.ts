import type { Item } from '../../plan/plan.ts';
import type { Lane, Row } from '../../timeline/timeline.ts';
import { tick } from './symbols.ts';
import { lines, linePitch, size, text } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { oneLine, wrap } from './wrap.ts';

/** The left column: names of activities, horizontal, measured and wrapped. */
export interface RowText {
  readonly name: readonly string[];
  /** Under the name in small letters: its status, the further groups it is for. */
  readonly note?: string;
  /** Height of the row. */
  readonly height: number;
}

export const shortestRow = 24;
/** Names begin here. */
export const textLeft = 8;
const mostLines = 3;
const tickWidth = 14;
const narrowest = 120;

/** As wide as the longest name, within bounds. */
export function nameWidth(lanes: readonly Lane[], widest: number): number {
  let width = narrowest;
  for (const { rows } of lanes) {
    for (const { item } of rows) {
      if (width >= widest) return widest;
      width = Math.max(width, textWidth(item.name, size.name) + indentOf(item));
    }
  }
  return Math.min(Math.ceil(width), widest);
}

export function rowText({ item, also, groups, isLate }: Row, width: number): RowText {
  const indent = indentOf(item);
  const name = wrap(item.name, { size: size.name, width: width - indent }, mostLines);
  const remarks = [
    ...(item.status === 'cancelled' || item.status === 'postponed' ? [item.status] : []),
    ...(isLate ? ['late'] : []),
    ...(groups.length > 0 ? [`for: ${groups.join('; ')}`] : []),
    ...(also.length > 0 ? [`also: ${also.join('; ')}`] : []),
  ];
  const note = oneLine(remarks.join('; '), { size: size.label, width: width - indent });
  const count = name.length + (note === '' ? 0 : 1);
  return { name, ...(note !== '' && { note }), height: Math.max(shortestRow, linePitch * count + 8) };
}

function indentOf({ status }: Item): number {
  return status === 'done' ? tickWidth : 0;
}

/** The name of a row whose top edge is at `y`. */
export function drawRowText({ name, note, height }: RowText, { item }: Row, y: number): string {
  const x = textLeft + indentOf(item);
  const block = linePitch * (name.length + (note === undefined ? 0 : 1));
  const baseline = y + (height - block) / 2 + 11;
  return [
    item.status === 'done' ? tick(textLeft, baseline) : '',
    lines(x, baseline, name, { struck: item.status === 'cancelled' }),
    note === undefined
      ? ''
      : text(x, baseline + linePitch * name.length, note, { size: size.label, tone: 'quiet' }),
  ].join('');
}
