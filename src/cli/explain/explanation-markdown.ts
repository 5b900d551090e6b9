import type { RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../source/diagnostic.ts';
import type { Explanation } from './explanation.ts';

/** The rules in a table and a section each, as the README of the rules has them. */
export function rulesMarkdown(rules: readonly Explanation[]): string {
  return `${table(rules)}\n\n${rules.map(explanationMarkdown).join('\n\n')}`;
}

/** A section, without a line end. */
export function explanationMarkdown({
  code,
  title,
  why,
  evidence,
  isOptional,
  example,
}: Explanation): string {
  const parts = [
    `## ${code}`,
    `${title} ${why}`,
    ...(isOptional ? ['Only looked for where the settings ask for it.'] : []),
    ...(evidence === undefined ? [] : [`*Where it comes from:* ${evidence}`]),
    ...(example
      ? [
          'Found in:',
          codeBlock(example.bad),
          example.problems.map(problemLine).join('\n'),
          'Let pass:',
          codeBlock(example.good),
        ]
      : []),
  ];
  return parts.join('\n\n');
}

function table(rules: readonly RuleFacts[]): string {
  const rows = rules.map(
    ({ code, severity, title, isOptional }) =>
      `| [${code}](#${code}) | ${severity}${isOptional ? ', if asked for' : ''} | ${title} |`,
  );
  return ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n');
}

/** Without the column: the file stands above it. */
function problemLine({ line, severity, message, hint }: LocatedDiagnostic): string {
  return `- Line ${line}, ${severity}: ${message}${hint === undefined ? '' : ` *${hint}*`}`;
}

function codeBlock(text: string): string {
  return ['```yaml', text.trimEnd(), '```'].join('\n');
}
