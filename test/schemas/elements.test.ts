import { expect, test } from 'vitest';
import { elements, hasField } from './elements-table.ts';

test('every element of a real document has one row, in the order of the parts', () => {
  const names = elements.map(({ element }) => element);
  expect(names).toHaveLength(146);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const parts = elements.map(({ part }) => part);
  expect(parts).toEqual(parts.toSorted());
  expect(new Set(parts.map((part) => part[0])).size).toBe(10);
});

test('every element has a place', () => {
  const lost = elements.filter(({ field, section, made }) => !field?.length && !section && !made);
  expect(lost).toEqual([]);
});

test('every key that is named is in the schema of its kind', () => {
  const named = elements.flatMap(({ kind = 'plan', field = [] }) => field.map((key) => [kind, key] as const));
  expect(named.length).toBeGreaterThan(146);
  expect(named.filter(([kind, key]) => !hasField(kind, key))).toEqual([]);
});

test('a key that the schema lacks is noticed', () => {
  expect(hasField('plan', 'activities[].when')).toBe(true);
  expect(hasField('plan', 'activities[].wen')).toBe(false);
  expect(hasField('plan', 'activities.when')).toBe(false);
  expect(hasField('plan', 'title[].when')).toBe(false);
  expect(hasField('plan', 'meeting')).toBe(false);
  expect(hasField('paper', 'meeting')).toBe(true);
});
