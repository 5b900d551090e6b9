import { displayWidth } from '../../source/display-width.ts';
import { axisUnit, periodsIn, type AxisUnit } from '../drawing/axis-units.ts';
import type { Scale } from './scale.ts';
import type { Characters } from './signs.ts';

/** The axis above the plot. */
export interface Axis {
  /** One or two rows of labels, then the rule, as wide as the plot. */
  readonly lines: readonly string[];
  /** Cells in which a longer period begins: years, or months above weeks. */
  readonly grid: readonly number[];
}

/** A column takes the place of so many of the drawing's pixels, so that both choose their units alike. */
const pixelsPerColumn = 6.6;

/** The finest unit whose labels fit, and above it the longer one that it is part of. Years begin with the month `yearStart`. */
export function axisOf(scale: Scale, yearStart: number, { rule, tick }: Characters): Axis {
  const unit = axisUnit(scale.cellsPerDay * pixelsPerColumn, yearStart);
  const rules = Array.from({ length: scale.cells }, () => rule);
  for (const { at } of placesOf(unit, scale)) rules[at] = tick;
  const longer = unit.strong ?? unit.upper;
  return {
    lines: [...(unit.upper ? [labels(unit.upper, scale)] : []), labels(unit, scale), rules.join('')],
    grid: longer ? placesOf(longer, scale).flatMap(({ at }) => (at > 0 ? [at] : [])) : [],
  };
}

/** A period of the axis: where it begins, and how many cells it has. */
interface Place {
  readonly at: number;
  readonly room: number;
  readonly label: string;
}

function placesOf(unit: AxisUnit, scale: Scale): Place[] {
  const periods = periodsIn(unit, scale.window).map(({ start, label }) => ({
    at: scale.cellOf(start),
    label,
  }));
  return periods.map(({ at, label }, index) => ({
    at,
    label,
    room: (periods[index + 1]?.at ?? scale.cells) - at,
  }));
}

/** Each where its period begins; left out where it would touch the next. */
function labels(unit: AxisUnit, scale: Scale): string {
  let line = '';
  for (const { at, room, label } of placesOf(unit, scale)) {
    const isLast = at + room === scale.cells;
    if (displayWidth(label) > room - (isLast ? 0 : 1)) continue;
    line = line.padEnd(at) + label;
  }
  return line;
}
