import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backgrounds } from '../../src/formats/brand-style.ts';
import { contrast, contrastOn, leastContrast, readable } from '../../src/formats/contrast.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The lightest grey that can be read on white, and the next one.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
  ['#FF0000', '#ffffff', 3.99],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s', (one, other, ratio) => {
  expect(Math.floor(contrast(one, other) * 100) / 100).toBe(ratio);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('what can be read stays, what cannot becomes no darker or lighter than it has to', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('light', 'dark'), (colour, mode) => {
      const towards = mode === 'light' ? 'black' : 'white';
      const made = readable(colour, towards, backgrounds[mode]);
      expect(contrastOn(made, backgrounds[mode])).toBeGreaterThanOrEqual(leastContrast);
      const isSound = contrastOn(colour, backgrounds[mode]) >= leastContrast;
      expect(made === colour).toBe(isSound);
      // Black on white has 21: what was changed is close to the limit.
      if (!isSound) expect(contrastOn(made, backgrounds[mode])).toBeLessThan(leastContrast + 0.2);
    }),
  );
});
