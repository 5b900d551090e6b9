import { expect, test } from 'vitest';
import { readHeadcount } from '../../../src/rules/parts/headcount.ts';

test.each([
  ['0', 0, 0],
  ['2500', 2500, 2500],
  ['2,500', 2500, 2500],
  ['1 200', 1200, 1200],
  ['1,234,567', 1_234_567, 1_234_567],
  ['2.5k', 2500, 2500],
  ['30 thousand', 30_000, 30_000],
  ['1.5m', 1_500_000, 1_500_000],
  ['All 2,500', 2500, 2500],
  ['about 200', 180, 220],
  ['~200', 180, 220],
  ['c. 200', 180, 220],
  ['150-200', 150, 200],
  ['150 – 200', 150, 200],
  ['150 to 200', 150, 200],
  ['about 100 to 200', 90, 220],
  ['at least 200', 200, Infinity],
  ['200+', 200, Infinity],
  ['up to 200', 0, 200],
])('%s', (words, least, most) => {
  const read = readHeadcount(words)!;
  expect(read.least).toBeCloseTo(least);
  expect(read.most).toBeCloseTo(most);
  expect(read).not.toHaveProperty('unit');
});

test('what is counted', () => {
  expect(readHeadcount('1,500 Households')).toEqual({ least: 1500, most: 1500, unit: 'households' });
  expect(readHeadcount('150–200 HHT members')?.unit).toBe('hht members');
});

test.each([
  '1.200',
  '1,2000',
  '2024 500',
  '20 a week',
  '30 per school',
  '12 of them',
  '31 practices, 54 pharmacies',
  '20 of 40',
  '80 %',
  '3x',
  'everyone',
  'perhaps 20',
  '20 and more',
])('%s may mean anything', (words) => {
  expect(readHeadcount(words)).toBeUndefined();
});
