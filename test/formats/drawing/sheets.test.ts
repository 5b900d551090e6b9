import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onSheets } from '../../../src/formats/drawing/sheets.ts';

const heights = (sheets: readonly (readonly { height: number }[])[]) =>
  sheets.map((sheet) => sheet.reduce((sum, { height }) => sum + height, 0));

test.each([
  [[], [0]],
  [[10], [10]],
  [[30, 30, 40], [100]],
  [
    [200, 10],
    [200, 10],
  ],
  // Not 100 and 50.
  [Array.from({ length: 15 }, () => 10), [80, 70]],
  [
    [90, 90, 20],
    [90, 90, 20],
  ],
])('rows %j high stand on sheets of 100 as %j', (rows, expected) => {
  const sheets = onSheets(
    rows.map((height) => ({ height })),
    100,
  );
  expect(heights(sheets)).toEqual(expected);
});

test('rows keep their order, fit, and need no more sheets than if each sheet were filled', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 28, max: 78 }), { maxLength: 80 }), (rows) => {
      const sheets = onSheets(
        rows.map((height) => ({ height })),
        400,
      );
      expect(sheets.flat().map(({ height }) => height)).toEqual(rows);
      expect(Math.max(...heights(sheets))).toBeLessThanOrEqual(400);
      let [filled, room] = [1, 400];
      for (const height of rows) {
        if (height > room) [filled, room] = [filled + 1, 400];
        room -= height;
      }
      expect(sheets.length).toBeLessThanOrEqual(filled);
    }),
  );
});
