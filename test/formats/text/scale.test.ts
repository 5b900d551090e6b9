import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, monthEnd, monthStart } from '../../../src/dates/index.ts';
import { scaleOf } from '../../../src/formats/text/scale.ts';

const year = { start: dayOf(2026, 1, 1), end: dayOf(2026, 12, 31) };

describe('a scale', () => {
  test('gives every month the same number of cells', () => {
    const scale = scaleOf(year, 50, 1);
    expect(scale.cells).toBe(48);
    for (let month = 1; month <= 12; month++)
      expect(scale.stretchOf({ start: monthStart(2026, month), end: monthEnd(2026, month) })).toEqual({
        first: 4 * (month - 1),
        last: 4 * month - 1,
      });
  });

  test('puts whole months into a cell where there are more months than cells', () => {
    const scale = scaleOf({ start: dayOf(2010, 3, 1), end: dayOf(2039, 12, 31) }, 50, 1);
    // From 2010 on a cell is a year.
    expect(scale.cells).toBe(30);
    expect(scale.cellOf(dayOf(2012, 1, 1))).toBe(2);
    expect(scale.cellOf(dayOf(2012, 12, 31))).toBe(2);
    // In years from April, March 2010 is of the year before.
    expect(scaleOf({ start: dayOf(2010, 3, 1), end: dayOf(2039, 12, 31) }, 50, 4).cells).toBe(31);
  });

  test('fills a day that is wider than a cell, and leaves no hole at the end of a month', () => {
    const scale = scaleOf({ start: dayOf(2026, 2, 1), end: dayOf(2026, 4, 30) }, 200, 1);
    expect(scale.cells).toBe(93);
    expect(scale.stretchOf({ start: dayOf(2026, 2, 1), end: dayOf(2026, 2, 28) })).toEqual({
      first: 0,
      last: 30,
    });
    expect(scale.stretchOf({ start: dayOf(2026, 3, 5), end: dayOf(2026, 3, 5) })).toEqual({
      first: 35,
      last: 35,
    });
  });

  test('never puts what is later further left, nor days of two months into a cell where months are wider', () => {
    const window = fc
      .tuple(
        fc.integer({ min: 1900, max: 2190 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 3, max: 99 }),
      )
      .map(([year, month, count]) => ({
        start: monthStart(year, month),
        end: monthEnd(year, month + count - 1),
      }));
    const rooms = fc.integer({ min: 12, max: 130 });
    fc.assert(
      fc.property(window, rooms, fc.integer({ min: 1, max: 12 }), (window, room, yearStart) => {
        const scale = scaleOf(window, room, yearStart);
        const days = Array.from(
          { length: window.end - window.start + 1 },
          (_, index) => window.start + index,
        );
        const cells = days.map((day) => scale.cellOf(day));
        const months = days.filter((day) => dateOf(day).day === 1).length;
        expect(cells).toEqual(cells.toSorted((a, b) => a - b));
        const isShared = (day: number) => scale.cellOf(day - 1) === scale.cellOf(day);
        const shared = days.slice(1).filter((day) => dateOf(day).day === 1 && isShared(day));
        expect(shared.length > 0).toBe(scale.cells < months);
        expect(scale.cells).toBeLessThanOrEqual(room);
        expect(scale.stretchOf(window)).toEqual({ first: 0, last: scale.cells - 1 });
      }),
    );
  });
});
