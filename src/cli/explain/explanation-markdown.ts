import type { RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../source/diagnostic.ts';
import type { Example, ExampleFile, Explanation } from './explanation.ts';

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
          codeBlocks(example.bad),
          example.problems.map((problem) => problemLine(problem, example)).join('\n'),
          'Let pass:',
          codeBlocks(example.good),
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

/** Without the column: the file stands above it, and is named where it is one of several. */
function problemLine({ file, line, severity, message, hint }: LocatedDiagnostic, { bad }: Example): string {
  const place = bad.length > 1 ? `\`${file}\`, line ${line}` : `Line ${line}`;
  return `- ${place}, ${severity}: ${message}${hint === undefined ? '' : ` *${hint}*`}`;
}

function codeBlocks(files: readonly ExampleFile[]): string {
  return files
    .map(({ name, text }) => codeBlock(files.length > 1 ? `# ${name}\n${text}` : text))
    .join('\n\n');
}

function codeBlock(text: string): string {
  return ['```yaml', text.trimEnd(), '```'].join('\n');
}
