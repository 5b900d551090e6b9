import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { caseOptions } from './case-options.ts';
import { checkBytes, type Checked } from '../../src/compile.ts';
import { rules } from '../../src/rules/index.ts';

const here = import.meta.dirname;
const source = path.join(here, '../../src/rules');

test('list, files, cases and codes are the same, in the order of the alphabet', () => {
  const codes = rules.map(({ code }) => code);
  const files = readdirSync(source).filter((file) => file.endsWith('.ts') && isRule(file));
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(codes).toEqual(files.map((file) => file.replace('.ts', '')));
  expect(codes).toEqual(folders.map(({ name }) => name).toSorted());
});

/** What else is in src/rules, rules share. */
function isRule(file: string): boolean {
  return readFileSync(path.join(source, file), 'utf8').includes(': Rule = {');
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const folder = path.join(here, code);
  const bad = readdirSync(folder).filter((file) => /^bad.*\.yaml$/.test(file));

  it.each(bad)('%s is found', async (file) => {
    const found = (await problems(path.join(folder, file), code)).filter((problem) => problem.code === code);
    expect(found).not.toEqual([]);
    await expect(toText(found)).toMatchFileSnapshot(path.join(folder, file.replace('.yaml', '.txt')));
  });

  const good = readdirSync(folder).filter((file) => /^good.*\.yaml$/.test(file));

  it.each(good)('%s is let pass', async (file) => {
    const found = (await problems(path.join(folder, file), code)).filter((problem) => problem.code === code);
    expect(toText(found)).toBe('');
  });

  it('explains itself in full sentences', () => {
    for (const words of [rule.title, rule.why, rule.evidence]) expect(words).toMatch(/^[A-Z].*\.$/s);
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });
});

test.each([
  ['herefordshire', 'plan'],
  ['east-and-north-herts', 'strategy'],
  ['leeds-west', 'strategy'],
  ['mid-and-south-essex', 'framework'],
  ['oxford-health', 'paper'],
])('what the check says of the document of %s', async (name, kind) => {
  const found = await problems(path.join(here, `../../examples/${name}/${kind}.yaml`));
  await expect(toText(found)).toMatchFileSnapshot(`${name}.txt`);
});

async function problems(file: string, code?: string) {
  const bytes = readFileSync(file);
  return (await checkBytes(path.basename(file), bytes, caseOptions(bytes.toString(), code))).diagnostics;
}

function toText(problems: Checked['diagnostics']): string {
  return problems
    .map(
      ({ line, column, severity, code, message, hint }) =>
        `${line}:${column} ${severity} ${code}\n  ${message}\n  ${hint ?? ''}\n`,
    )
    .join('');
}
