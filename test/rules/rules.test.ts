import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { caseOptions } from '../../src/cli/explain/case-options.ts';
import { checkBytes, type Checked } from '../../src/compile.ts';
import { checkAll, type Folder } from '../../src/index.ts';
import { sharedRules } from '../../src/rules/across/index.ts';
import { rules } from '../../src/rules/index.ts';

const here = import.meta.dirname;
const source = path.join(here, '../../src/rules');

/** Tests of what rules share, beside the cases of rules. */
const shared = new Set(['across', 'parts']);

/** What is beside rules in src/rules; what they share is in `parts`. */
const machinery = new Set(['index.ts', 'lint.ts', 'rule.ts']);

test('list, files, cases and codes are the same, in the order of the alphabet', () => {
  const codes = rules.map(({ code }) => code);
  const files = readdirSync(source).filter((file) => file.endsWith('.ts') && !machinery.has(file));
  expect(codes).toEqual(files.map((file) => file.replace('.ts', '')));
  const across = sharedRules.map(({ code }) => code);
  const sharedFiles = readdirSync(path.join(source, 'across'));
  expect(across).toEqual(across.filter((code) => sharedFiles.includes(`${code}.ts`)).toSorted());
  const folders = readdirSync(here, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !shared.has(entry.name),
  );
  expect([...codes, ...across].toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

const weights = ['hint', 'warning', 'error'];

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const folder = path.join(here, code);
  const bad = readdirSync(folder).filter((file) => /^bad.*\.yaml$/.test(file));

  it.each(bad)('%s is found', async (file) => {
    const found = (await problems(path.join(folder, file), code)).filter((problem) => problem.code === code);
    expect(found).not.toEqual([]);
    expect(
      found.filter(({ severity }) => weights.indexOf(severity) > weights.indexOf(rule.severity)),
    ).toEqual([]);
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

describe.each(sharedRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const folder = path.join(here, code);
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = (word: string) => cases.map(({ name }) => name).filter((name) => name.startsWith(word));

  it.each(named('bad'))('%s is found', async (name) => {
    const found = await problemsTogether(path.join(folder, name), code);
    expect(found).not.toEqual([]);
    await expect(toText(found, true)).toMatchFileSnapshot(path.join(folder, `${name}.txt`));
  });

  it.each(named('good'))('%s is let pass', async (name) => {
    expect(toText(await problemsTogether(path.join(folder, name), code), true)).toBe('');
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

/** What is found in the plans of a folder, which name what else lies in it; each seen as it says itself. */
async function problemsTogether(folder: string, code: string) {
  const plans = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ name, plan: readFileSync(path.join(folder, name)) }));
  const beside: Folder = {
    read: (name) => ({ name, bytes: plans.find((each) => each.name === name)!.plan, folder: beside }),
  };
  const options = caseOptions(plans.map(({ plan }) => plan.toString()).join(''), code);
  const all = await checkAll(plans, { ...options, folder: beside });
  for (const { diagnostics } of all)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return all.flatMap(({ diagnostics }) => diagnostics.filter((problem) => problem.code === code));
}

function toText(problems: Checked['diagnostics'], isOfSeveral = false): string {
  return problems
    .map(
      ({ file, line, column, severity, code, message, hint }) =>
        `${isOfSeveral ? `${file}:` : ''}${line}:${column} ${severity} ${code}\n  ${message}\n  ${hint ?? ''}\n`,
    )
    .join('');
}
