import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import { counted, grouped } from '../source/count.ts';
import { byFile } from './by-file.ts';
import { bySeverity } from './by-severity.ts';
import { countedProblems } from './count.ts';
import { markdownCode, markdownWords } from './markdown-words.ts';
import { reasonOf } from './reason.ts';
import type { Report, Reporter } from './reporter.ts';

/** What one puts under a pull request, or into the summary of a job: totals, a table a file with errors first, and what is accepted. */
export const markdown: Reporter = {
  name: 'markdown',
  isDocument: true,
  ending: 'md',
  print(report) {
    const sections = [
      `## engage check: ${headline(report)}`,
      ...[...byFile(bySeverity(report.diagnostics))].map(([file, problems]) => fileSection(file, problems)),
      ...acceptedSection(report.accepted),
    ];
    return `${sections.join('\n\n')}\n`;
  },
};

function headline({ summary, plans, diagnostics }: Report): string {
  const problems = countedProblems(summary);
  const [only] = plans;
  const all = plans.length === 1 && only ? markdownCode(only.name) : counted(plans.length, 'plan');
  if (problems === '') return `no problems in ${all}`;
  const faulty = new Set(diagnostics.map(({ file }) => file)).size;
  return `${problems} in ${plans.length === 1 ? all : `${grouped(faulty)} of ${all}`}`;
}

function fileSection(file: string, problems: readonly LocatedDiagnostic[]): string {
  const rows = problems.map(({ line, column, severity, code, message, hint }) => [
    `${line}:${column}`,
    severity,
    markdownCode(code),
    hint === undefined ? markdownWords(message) : `${markdownWords(message)}<br>*${markdownWords(hint)}*`,
  ]);
  return `### ${markdownCode(file)}\n\n${table(['place', 'severity', 'code', 'what is wrong'], rows)}`;
}

function acceptedSection(accepted: readonly AcceptedDiagnostic[]): string[] {
  if (accepted.length === 0) return [];
  const rows = accepted.map((problem) => [
    markdownCode(`${problem.file}:${problem.line}:${problem.column}`),
    markdownCode(problem.code),
    markdownWords(problem.message),
    markdownWords(reasonOf(problem, Infinity)),
  ]);
  const title = `${counted(accepted.length, 'problem')} accepted on the record`;
  const body = table(['place', 'code', 'what is accepted', 'why'], rows);
  return [`<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
