import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedRules } from '../../src/rules/across/index.ts';
import type { SharedRule } from '../../src/rules/across/shared-rule.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const file = '../../src/rules/README.md';

test('the README shows every rule, with its cases', async () => {
  const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
  const sections = all.map(sectionOf).join('\n\n');
  const made = readme.replace(
    /(<!-- rules -->\n)[^]*(<!-- \/rules -->)/,
    (_, start, end) => `${start}\n${table()}\n\n${sections}\n\n${end}`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

const all: readonly (Rule | SharedRule)[] = [...rules, ...sharedRules].toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);

function table(): string {
  const rows = all.map(({ code, severity, title }) => `| [${code}](#${code}) | ${severity} | ${title} |`);
  return ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n');
}

function sectionOf({ code, title, why, evidence }: Rule | SharedRule): string {
  return `## ${code}

${title} ${why}

*Where it comes from:* ${evidence}

Found in:

${filesOf(code, 'bad')}

${messagesOf(code)}

Let pass:

${filesOf(code, 'good')}`;
}

/** What the check says of the bad case, without the places: the file stands above it. */
function messagesOf(code: string): string {
  const problems = caseOf(code, 'bad.txt')
    .trimEnd()
    .split(/\n(?=\S)/);
  return problems
    .map((problem) => {
      const [place = '', message = '', hint = ''] = problem.split('\n').map((line) => line.trim());
      const [at = '', severity = ''] = place.split(' ');
      const [line, file] = at.split(':').toReversed().slice(1);
      return `- ${file === undefined ? 'Line' : `\`${file}\`, line`} ${line}, ${severity}: ${message} *${hint}*`;
    })
    .join('\n');
}

/** The files of a case: one, or those of a folder, each under its name. */
function filesOf(code: string, name: 'bad' | 'good'): string {
  if (rules.some((rule) => rule.code === code)) return codeBlock(caseOf(code, `${name}.yaml`));
  const files = readdirSync(new URL(`${code}/${name}`, import.meta.url)).toSorted();
  return files.map((file) => codeBlock(`# ${file}\n${caseOf(code, `${name}/${file}`)}`)).join('\n\n');
}

function codeBlock(text: string): string {
  return ['```yaml', text.trimEnd(), '```'].join('\n');
}

function caseOf(code: string, name: string): string {
  return readFileSync(new URL(`${code}/${name}`, import.meta.url), 'utf8');
}
