import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { faults } from '../../../src/cli/explain/faults.ts';
import { ruleFacts } from '../../../src/cli/explain/rule-facts.ts';
import { dateCodes } from '../../../src/plan/resolution.ts';
import { rules } from '../../../src/rules/index.ts';

const src = path.resolve(import.meta.dirname, '../../../src');

/** Every code that the program's text gives to a problem. */
const given = new Set([
  ...Object.values(dateCodes),
  ...readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('explain/'))
    .flatMap((file) => {
      const text = readFileSync(path.join(src, file), 'utf8');
      const spelled = [...text.matchAll(/\bcode: '([a-z]+-[\w-]+)'/g), ...text.matchAll(/'(yaml-[a-z-]+)'/g)];
      return spelled.map((match) => match[1]!);
    }),
]);

test('every code that can be reported is explained, and no other', () => {
  expect(given.size).toBeGreaterThan(50);
  expect([...given].toSorted()).toEqual(ruleFacts.map(({ code }) => code).toSorted());
});

test('no code is both a rule’s and another fault’s', () => {
  expect(rules.filter(({ code }) => Object.hasOwn(faults, code))).toEqual([]);
});

test('broken plans of every kind have no code that is not explained', () => {
  const expected = readFileSync(path.join(src, '../test/cases/broken/expected.json'), 'utf8');
  const found = Object.values(JSON.parse(expected) as Record<string, { code: string }>);
  const known = new Set(ruleFacts.map(({ code }) => code));
  expect(found.map(({ code }) => code).filter((code) => !known.has(code))).toEqual([]);
});

describe.each(Object.entries(faults))('%s', (code, { title, why }) => {
  it('is explained in full sentences', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z\d]+)+$/);
    for (const words of [title, why]) expect(words).toMatch(/^[A-Z].*[^ ]\.$/s);
  });
});

test('the faults are in the order of the alphabet', () => {
  expect(Object.keys(faults)).toEqual(Object.keys(faults).toSorted());
});
