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

/**
 * A column takes the place of so many of the drawing's pixels, so that both choose their units alike; fewer where
 * labels would be crowded out, as columns are coarser than pixels.
 */
const pixelsPerColumn = { most: 6.6, least: 6 };

/** The finest unit whose labels fit, and above it the longer one that it is part of. Years begin with the month `yearStart`. */
export function axisOf(scale: Scale, yearStart: number, { rule, tick }: Characters): Axis {
  const unit = unitFor(scale, yearStart);
  const rules = Array.from({ length: scale.cells }, () => rule);
  for (const { at } of placesOf(unit, scale)) rules[at] = tick;
  const longer = unit.strong ?? unit.upper;
  return {
    lines: [...(unit.upper ? [labels(unit.upper, scale)] : []), labels(unit, scale), rules.join('')],
    grid: longer ? placesOf(longer, scale).flatMap(({ at }) => (at > 0 ? [at] : [])) : [],
  };
}

function unitFor(scale: Scale, yearStart: number): AxisUnit {
  const unit = axisUnit(scale.cellsPerDay * pixelsPerColumn.most, yearStart);
  // The first period and the last may not be shown whole.
  const isCrowded = placesOf(unit, scale)
    .slice(1, -1)
    .some((place) => !hasRoom(place, scale));
  return isCrowded ? axisUnit(scale.cellsPerDay * pixelsPerColumn.least, yearStart) : unit;
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
  for (const place of placesOf(unit, scale)) {
    if (hasRoom(place, scale)) line = line.padEnd(place.at) + place.label;
  }
  return line;
}

/** Nothing follows the label of the last period, so it needs no air. */
function hasRoom({ at, room, label }: Place, { cells }: Scale): boolean {
  return displayWidth(label) + (at + room === cells ? 0 : 1) <= room;
}
