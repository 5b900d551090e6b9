import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const file = '../../src/rules/README.md';

test('the README shows every rule, with its cases', async () => {
  const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
  const sections = rules.map(sectionOf).join('\n\n');
  const made = readme.replace(
    /(<!-- rules -->\n)[^]*(<!-- \/rules -->)/,
    (_, start, end) => `${start}\n${table()}\n\n${sections}\n\n${end}`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

function table(): string {
  const rows = rules.map(({ code, severity, title }) => `| [${code}](#${code}) | ${severity} | ${title} |`);
  return ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n');
}

function sectionOf({ code, title, why, evidence }: Rule): string {
  return `## ${code}

${title} ${why}

*Where it comes from:* ${evidence}

Found in:

${codeBlock(caseOf(code, 'bad.yaml'))}

${messagesOf(code)}

Let pass:

${codeBlock(caseOf(code, 'good.yaml'))}`;
}

/** What the check says of the bad case, without the places: the file stands above it. */
function messagesOf(code: string): string {
  const problems = caseOf(code, 'bad.txt')
    .trimEnd()
    .split(/\n(?=\d)/);
  return problems
    .map((problem) => {
      const [place = '', message = '', hint = ''] = problem.split('\n').map((line) => line.trim());
      const [at = '', severity = ''] = place.split(' ');
      return `- Line ${at.split(':')[0]}, ${severity}: ${message} *${hint}*`;
    })
    .join('\n');
}

function codeBlock(text: string): string {
  return ['```yaml', text.trimEnd(), '```'].join('\n');
}

function caseOf(code: string, name: string): string {
  return readFileSync(new URL(`${code}/${name}`, import.meta.url), 'utf8');
}
