import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { plainInk } from '../../../src/cli/ink.ts';
import { explanationMarkdown } from '../../../src/cli/explain/explanation-markdown.ts';
import { explanationText, listText } from '../../../src/cli/explain/explanation-text.ts';
import { explanationOf } from '../../../src/cli/explain/explanation.ts';
import { ruleFacts } from '../../../src/cli/explain/rule-facts.ts';
import { checkBytes } from '../../../src/compile.ts';
import { sharedRules } from '../../../src/rules/across/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { displayWidth } from '../../../src/source/display-width.ts';
import { engage, folderWith } from '../program.ts';

const page = { ink: plainInk, width: 80, quiet: false };
const folder = path.resolve(import.meta.dirname, '../../rules');

describe.each([...rules, ...sharedRules].map(({ code }) => code))('%s', (code) => {
  const facts = ruleFacts.find((rule) => rule.code === code)!;

  it('has an example, with what the check says of it', async () => {
    const { example } = await explanationOf(facts);
    expect(example!.problems.length).toBeGreaterThan(0);
    const said = example!.problems.map(
      ({ file, line, column, severity, code, message, hint }) =>
        `${example!.bad.length > 1 ? `${file}:` : ''}${line}:${column} ${severity} ${code}\n  ${message}\n  ${hint ?? ''}\n`,
    );
    expect(said.join('')).toBe(readFileSync(path.join(folder, code, 'bad.txt'), 'utf8'));
  });

  it('is told in the width of the page, with what to copy', async () => {
    const explanation = await explanationOf(facts);
    const text = explanationText(explanation, page);
    const wide = text.split('\n').filter((line) => displayWidth(line) > 80 && !/^ +\d+ \|/.test(line));
    // What is quoted is never broken.
    expect(wide.filter((line) => !line.includes('`'))).toEqual([]);
    const [, allow] = /(^ {4}allow:\n(?: {6}.*\n)+)/m.exec(text) ?? [];
    const plan = `title: T\nperiod: 2026\n${allow!.replaceAll(/^ {4}/gm, '')}`;
    const { diagnostics } = await checkBytes('plan.yaml', new TextEncoder().encode(plan));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'What only may be so stays lighter than what is surely so',
    );
    expect(text).toMatch(new RegExp(`^ {4}rules:\n {6}${code}: (?:off|hint|warning|error) # or `, 'm'));
    expect(text).toContain(explanation.example!.good.at(-1)!.text.split('\n')[0]);
  });
});

test('what no rule finds is explained in brief', async () => {
  for (const facts of ruleFacts.filter(({ evidence }) => evidence === undefined)) {
    const explanation = await explanationOf(facts);
    expect(explanation).toEqual(facts);
    expect(explanationText(explanation, page)).toContain('This is no rule');
    expect(explanationMarkdown(explanation)).toBe(`## ${facts.code}\n\n${facts.title} ${facts.why}`);
  }
});

test('the list has every code, in a line, under how much it weighs', () => {
  const text = listText([...ruleFacts, optional], page);
  const lines = text.split('\n');
  for (const { code, title } of ruleFacts)
    expect(lines.filter((line) => line.startsWith(`  ${code} `) && line.endsWith(title))).toHaveLength(1);
  const heads = lines.filter((line) => /^[A-Z](?!.*: )/.test(line));
  expect(text).toContain('Each rule stands under the most that it can weigh: what only may be so');
  expect(heads).toEqual([
    'Errors',
    'Warnings',
    'Hints',
    'Only where engage.config.yaml asks for them',
    'What no rule finds, but the reading of a file',
  ]);
});

/** Whether or not there is one at present. */
const optional = {
  code: 'much-asked',
  severity: 'hint' as const,
  title: 'Much is asked.',
  why: 'It may be too much.',
  evidence: 'A guess.',
  isOptional: true,
};

test('what is only looked for if it is asked for says so', () => {
  const text = explanationText(optional, page);
  expect(text).toContain('only looked for where engage.config.yaml asks for it');
  expect(text).toContain('      much-asked: hint # or off, warning, error');
  expect(explanationMarkdown(optional)).toContain('Only looked for where the settings ask for it.');
});

describe('engage explain', () => {
  const cwd = folderWith({});

  it('says the same each time, on standard output, without colour', async () => {
    const run = await engage(['explain', 'lead-missing'], { cwd });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/^lead-missing warning\nNobody is named/);
    // oxlint-disable-next-line no-control-regex -- a terminal obeys this one
    expect(run.out).not.toMatch(/\u001b/);
    const coloured = await engage(['explain', 'lead-missing', '--color', 'always'], { cwd });
    expect(coloured.out).toContain('\u001b[');
  });

  it('has every code as JSON, alone with its example', async () => {
    const all = await engage(['explain', '--format', 'json'], { cwd });
    const { version, rules: listed } = JSON.parse(all.out) as { version: 1; rules: { code: string }[] };
    expect(version).toBe(1);
    expect(listed.map(({ code }) => code)).toEqual(ruleFacts.map(({ code }) => code));
    const one = await engage(['explain', 'lead-missing', '--format', 'json'], { cwd });
    expect((JSON.parse(one.out) as { rules: unknown[] }).rules).toEqual([
      expect.objectContaining({
        code: 'lead-missing',
        isRule: true,
        bad: {
          plan: readFileSync(path.join(folder, 'lead-missing/bad.yaml'), 'utf8'),
          problems: expect.arrayContaining([
            expect.objectContaining({ line: 4, severity: 'warning' }),
          ]) as unknown[],
        },
        good: { plan: readFileSync(path.join(folder, 'lead-missing/good.yaml'), 'utf8') },
      }),
    ]);
  });

  it('has a page as Markdown, of one or of all', async () => {
    const one = await engage(['explain', 'lead-missing', '--format', 'markdown'], { cwd });
    expect(one.out).toMatch(/^## lead-missing\n\nNobody is named/);
    const all = await engage(['explain', '--format', 'markdown'], { cwd });
    expect(all.out).toContain(one.out);
    expect(all.out).toMatch(/^\| rule \| severity \| what it finds \|/);
  });

  it('takes several, and each once', async () => {
    const { out } = await engage(['explain', 'lead-missing', 'yaml-tab', 'lead-missing'], { cwd });
    expect(out.match(/^[a-z-]+ (?:error|warning)$/gm)).toEqual(['lead-missing warning', 'yaml-tab error']);
  });

  it.each([
    ['lead-misssing', 'There is no rule or code `lead-misssing`. Did you mean `lead-missing`?'],
    ['date-ambigous', 'There is no rule or code `date-ambigous`. Did you mean `date-ambiguous`?'],
    ['xyz', 'There is no rule or code `xyz`. `engage explain` lists them.'],
    ['__proto__', 'There is no rule or code `__proto__`.'],
    ['\u001b[31m', 'There is no rule or code `\\u001b[31m`.'],
  ])('%j ends with 2, and with what may have been meant', async (word, says) => {
    const run = await engage(['explain', word], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(says);
  });
});
