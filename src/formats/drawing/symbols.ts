import { element, px, type Attributes } from './element.ts';
import type { Fill } from './level-fill.ts';
import type { Stretch } from './plot.ts';
import { colour, polygon, rect } from './shapes.ts';

/** The signs of the timeline, each round the height `y`; the key draws the same. */

const barHeight = 14;
/** An arrow's point is so much longer than its bar. */
const point = 8;

const edge: Attributes = { class: 'edge', stroke: colour.outline };
const dashes = { 'stroke-dasharray': '3 2' };

export function filled({ fill, className }: Fill): Attributes {
  return { fill, stroke: colour.outline, class: `edge ${className}` };
}

/** A bar; square ends, as a rounded one would look uncertain, or the point of an arrow where it goes on. */
export function bar(
  { from, to }: Stretch,
  y: number,
  fill: Fill,
  ends: {
    readonly arrowLeft?: boolean;
    readonly arrowRight?: boolean;
    readonly height?: number;
    readonly dashed?: boolean;
  } = {},
): string {
  const { arrowLeft = false, arrowRight = false, height = barHeight, dashed = false } = ends;
  const attributes = { ...filled(fill), ...(dashed && dashes) };
  const [top, bottom] = [y - height / 2, y + height / 2];
  if (!arrowLeft && !arrowRight) return rect({ x: from, y: top, width: to - from, height }, attributes);
  const reach = Math.min(point, (to - from) / 2);
  const [left, right] = [from + (arrowLeft ? reach : 0), to - (arrowRight ? reach : 0)];
  return polygon(
    [
      [left, top],
      [right, top],
      ...(arrowRight ? [[to, y] as const] : []),
      [right, bottom],
      [left, bottom],
      ...(arrowLeft ? [[from, y] as const] : []),
    ],
    attributes,
  );
}

/** Days that are not certain. */
export function uncertainBar({ from, to }: Stretch, y: number, fill: Fill): string {
  if (to - from <= 0.05) return '';
  const box = { x: from, y: y - barHeight / 2, width: to - from, height: barHeight };
  return rect(box, { ...filled(fill), ...dashes });
}

/** Hollow where no day is fixed, or where it is cancelled; then it has air round it, to stand out from a hatch. */
export function diamond(x: number, y: number, hollow = false): string {
  if (!hollow) return rhomb(x, y, 7, { class: 'mark', fill: colour.mark, stroke: colour.mark });
  const ring = { class: 'hollow', fill: colour.paper, stroke: colour.mark, 'stroke-width': 2 };
  return rhomb(x, y, 10, { class: 'paper', fill: colour.paper }) + rhomb(x, y, 6, ring);
}

function rhomb(x: number, y: number, reach: number, attributes: Attributes): string {
  return polygon(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    attributes,
  );
}

/** An arrow that stops at `x`: to be done by there. */
export function deadline(x: number, y: number, from: number): string {
  const shaft = `M${px(from)} ${px(y)}H${px(x - 3)}M${px(x - 7)} ${px(y - 4)}L${px(x - 3)} ${px(y)}L${px(x - 7)} ${px(y + 4)}`;
  const stop = `M${px(x)} ${px(y - 7)}V${px(y + 7)}`;
  return element('path', { d: shaft + stop, fill: 'none', ...edge, 'stroke-width': 2 });
}

export function dot(x: number, y: number, fill: Fill): string {
  return element('circle', { cx: x, cy: y, r: 5, ...filled(fill) });
}

/** The thread that dots hang on. */
export function thread({ from, to }: Stretch, y: number): string {
  return element('path', { d: `M${px(from)} ${px(y)}H${px(to)}`, ...edge, 'stroke-dasharray': '1 3' });
}

/** A tick for what is done, from `x` on, standing on `y`. */
export function tick(x: number, y: number): string {
  const d = `M${px(x)} ${px(y - 4)}l3 3.5l5.5 -8`;
  return element('path', { d, fill: 'none', class: 'edge', stroke: colour.mark, 'stroke-width': 2 });
}

/** A line above a bar: when it was first planned for. */
export function approvedLine({ from, to }: Stretch, y: number): string {
  return rect(
    { x: from, y: y - 11, width: to - from, height: 3 },
    { class: 'approved', fill: colour.approved },
  );
}

/** A dark line along the bottom of a bar as far as it is done; the paper round it shows it on a dark bar. */
export function progressLine({ from, to }: Stretch, y: number, percent: number): string {
  const width = ((to - from) * percent) / 100;
  if (width < 1) return '';
  return (
    rect(
      { x: from, y: y + 1, width: Math.min(width + 1, to - from), height: 6 },
      { class: 'paper', fill: colour.paper },
    ) + rect({ x: from, y: y + 2, width, height: 4 }, { class: 'mark', fill: colour.mark })
  );
}
