import { expect, test } from 'vitest';
import { breakable } from '../../../src/formats/pdf/breakable.ts';

const setting = { width: 100, size: 10 };

test('only words that are wider than their room may be broken', () => {
  const long = 'abcdefghij'.repeat(5);
  expect(breakable(`short ${long} short`, setting)).toMatch(/^short (?:[a-j]{1,3}\u200b)+[a-j]{1,3} short$/);
  expect(breakable('iiiiiiiiiiiiiiiiiiii and so on', setting)).toBe('iiiiiiiiiiiiiiiiiiii and so on');
});

test('bold and code are wider', () => {
  const word = 'nnnnnnnnnnnnnnnnn';
  expect(breakable(word, setting)).toBe(word);
  expect(breakable(word, { ...setting, isStrong: true })).not.toBe(word);
  const narrow = 'i'.repeat(20);
  expect(breakable(narrow, setting)).toBe(narrow);
  expect(breakable(narrow, { ...setting, isCode: true })).not.toBe(narrow);
});

test('nothing is lost, and marks stay with their letters', () => {
  const word = 'e\u0301'.repeat(100);
  const broken = breakable(word, { ...setting, width: 20 });
  expect(broken.replaceAll('\u200b', '')).toBe(word);
  expect(broken).not.toMatch(/\u200b\u0301/);
});
