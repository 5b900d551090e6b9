import { expect, test } from 'vitest';
import { capitalisedWords } from '../../../src/rules/parts/capitalised-words.ts';

test.each([
  ['the Hill Parish Council meets', ['Hill Parish Council']],
  ['the Hill Parish\n  Council meets', ['Hill Parish\n  Council']],
  ['the Health and\n  Wellbeing Board meets', ['Health and\n  Wellbeing Board']],
  ['the Council meets and Readers come', null],
  // No word begins in the midst of another.
  ['the eBooks Team meets', null],
])('%j', (text, names) => {
  expect(text.match(capitalisedWords)).toEqual(names);
});
