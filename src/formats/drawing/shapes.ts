import { element, escapeXml, px, type Attributes } from './element.ts';

/** Colours on paper. Those of the levels are in level-fill.ts; the dark and the forced ones in drawing.css. */
export const colour = {
  paper: '#FFFFFF',
  /** 17.4:1 on paper. */
  text: '#1A1A1A',
  /** 7:1 on paper. */
  quiet: '#595959',
  /** 10:1 on paper, so that every bar has an edge whatever its fill. */
  outline: '#12436D',
  mark: '#3D3D3D',
  rowLine: '#D9D9D9',
  gridLine: '#E3E3E3',
  strongGridLine: '#B3B3B3',
  band: '#EDEDED',
  period: '#F2F2F2',
  approved: '#767676',
  asAt: '#801650',
  neutral: '#C9C9C9',
  keyDate: '#767676',
} as const;

/** Sizes of text in pixels; nothing is smaller than 10 (7.5 points in print). */
export const size = { heading: 14, name: 12, axis: 11, label: 10 } as const;

/** From one line of a name to the next. */
export const linePitch = 14;

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'middle' | 'end';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Secondary text is grey; `light` is white, on a dark bar. */
  readonly tone?: 'quiet' | 'light' | 'on-bar' | 'as-at';
}

const tones = {
  quiet: { class: 'quiet', fill: colour.quiet },
  light: { class: 'light', fill: colour.paper },
  'on-bar': { class: 'on-bar', fill: '#000000' },
  'as-at': { class: 'now', fill: colour.asAt },
};

/** Text that begins (or with an anchor is centred or ends) at `x`, on the baseline `y`. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  return element('text', { x, y, ...attributesOf(style) }, escapeXml(words));
}

/** Lines of one text under each other: one element, so that it is copied as one sentence. */
export function lines(x: number, y: number, words: readonly string[], style: TextStyle = {}): string {
  if (words.length === 1) return text(x, y, words[0]!, style);
  const spans = words.map((line, index) => {
    // The space at the end keeps the words apart when they are copied.
    const end = index < words.length - 1 ? ' ' : '';
    return element('tspan', { x, ...(index > 0 && { dy: linePitch }) }, escapeXml(line + end));
  });
  return element('text', { x, y, ...attributesOf(style) }, spans.join(''));
}

function attributesOf({
  size: height = size.name,
  anchor,
  bold,
  italic,
  struck,
  tone,
}: TextStyle): Attributes {
  return {
    'font-size': height === size.name ? undefined : height,
    'text-anchor': anchor,
    'font-weight': bold ? 'bold' : undefined,
    'font-style': italic ? 'italic' : undefined,
    'text-decoration': struck ? 'line-through' : undefined,
    ...(tone && tones[tone]),
  };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect({ x, y, width, height }: Box, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

/** A line as wide as one pixel, on the middle of pixels, so that it is sharp. */
export function hairline(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  className: string,
  stroke: string,
): string {
  const [a, b] = [Math.floor(y1) + (y1 === y2 ? 0.5 : 0), Math.floor(y2) + (y1 === y2 ? 0.5 : 0)];
  return element('path', { d: `M${px(x1)} ${px(a)}L${px(x2)} ${px(b)}`, class: className, stroke });
}

/** A closed shape through these points. */
export function polygon(points: readonly (readonly [number, number])[], attributes: Attributes): string {
  return element('path', { d: `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`, ...attributes });
}
