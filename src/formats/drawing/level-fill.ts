import type { Level } from '../../practice/continuum.ts';
import { element } from './element.ts';
import { colour } from './shapes.ts';

/** How a level, or something without one, is filled. */
export interface Fill {
  /** A colour, or `url(#…)` of a pattern. */
  readonly fill: string;
  readonly className: 'solid' | 'patterned' | 'paper';
  /** Colour of a label on it; a label on a pattern stands on a plate. */
  readonly label: 'on-bar' | 'light' | 'plate';
  /** The `pattern` element that it needs. */
  readonly pattern?: string;
}

type Pattern = 'stripes' | 'wide-stripes' | 'back-stripes' | 'dots';
interface Look {
  readonly ground: string;
  readonly pattern?: Pattern;
  readonly ink?: string;
}

const [white, pale, sky, blue, navy] = ['#FFFFFF', '#C9E0F5', '#6BACE6', '#2073BC', '#12436D'] as const;

/**
 * Twelve looks from light to dark, told apart without colour. The blues are those of the UK Government Analysis
 * Function, for ordered data; five levels use white, stripes and the three blues.
 */
const looks: readonly Look[] = [
  { ground: white },
  { ground: white, pattern: 'dots', ink: blue },
  { ground: white, pattern: 'wide-stripes', ink: blue },
  { ground: white, pattern: 'stripes', ink: blue },
  { ground: pale },
  { ground: pale, pattern: 'back-stripes', ink: blue },
  { ground: sky },
  { ground: sky, pattern: 'stripes', ink: navy },
  { ground: blue },
  { ground: blue, pattern: 'dots', ink: white },
  { ground: navy, pattern: 'back-stripes', ink: white },
  { ground: navy },
];

/** The fill of a level of a continuum with so many steps: the lowest is white, the highest navy. */
export function levelFill({ rank }: Level, steps: number, idPrefix: string): Fill {
  const share = steps > 1 ? (Math.min(rank, steps) - 1) / (steps - 1) : 1;
  const look = looks[Math.round(share * (looks.length - 1))]!;
  if (look.pattern === undefined) {
    const isDark = look.ground === blue || look.ground === navy;
    return { fill: look.ground, className: 'solid', label: isDark ? 'light' : 'on-bar' };
  }
  const id = `${idPrefix}-level-${rank}`;
  return { fill: `url(#${id})`, className: 'patterned', label: 'plate', pattern: patternOf(id, look) };
}

/** Of an activity whose level is not stated. */
export const neutralFill: Fill = { fill: colour.neutral, className: 'solid', label: 'on-bar' };

/** Of windows, phases, events, steps and targets, which have no level. */
export const keyDateFill: Fill = { fill: colour.keyDate, className: 'solid', label: 'light' };

/** Of a cancelled activity. */
export const hollowFill: Fill = { fill: colour.paper, className: 'paper', label: 'plate' };

/** For days that are not certain: against the slant of the levels' stripes, so that neither passes for the other. */
export function uncertainFill(idPrefix: string): Fill & { readonly pattern: string } {
  const id = `${idPrefix}-uncertain`;
  const pattern = patternOf(id, { ground: white, pattern: 'back-stripes', ink: colour.quiet });
  return { fill: `url(#${id})`, className: 'patterned', label: 'plate', pattern };
}

const slants: Record<Pattern, { readonly size: number; readonly turn: number; readonly stroke: number }> = {
  stripes: { size: 5, turn: 45, stroke: 2 },
  'wide-stripes': { size: 9, turn: 45, stroke: 1.5 },
  'back-stripes': { size: 5, turn: -45, stroke: 2 },
  dots: { size: 6, turn: 45, stroke: 0 },
};

function patternOf(id: string, { ground, pattern, ink }: Look): string {
  const { size, turn, stroke } = slants[pattern!];
  const shape =
    stroke > 0
      ? element('path', { d: `M${size / 2} 0V${size}`, class: 'stripe', stroke: ink, 'stroke-width': stroke })
      : element('circle', { class: 'dot', cx: size / 2, cy: size / 2, r: 1.2, fill: ink });
  return element(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
    element('rect', { class: 'ground', width: size, height: size, fill: ground }) + shape,
  );
}
