import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import { counted, grouped } from '../source/count.ts';
import { countedProblems } from './count.ts';
import { frameOf } from './frame.ts';
import { placeOf } from './place.ts';
import { gatherByReason, type Problem } from './problems.ts';
import { reasonOf } from './reason.ts';
import type { Page, PlanFacts, Report, Reporter } from './reporter.ts';
import { mostShown, shownProblems, type ShownProblems } from './shown-problems.ts';
import { phrase } from '../source/quote.ts';
import { wrap } from '../source/wrap.ts';

/** The report for people: each problem with the lines around it and what to do, and what it comes to at the end. */
export const pretty: Reporter = {
  name: 'pretty',
  isDocument: false,
  ending: 'txt',
  print(report, page) {
    const { shown, left } = shownProblems(report.diagnostics, page.most);
    const blocks = [
      ...shown.map((problem) => problemLines(problem, report, page)),
      leftOut(left, page),
      acceptedLines(report.accepted, page),
      page.quiet ? [] : [...moreAbout(shown, page), ...summaryLines(report, page)],
    ];
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  },
};

/** Place, severity and code; message; frame; help. What has been explained before is only shown, in its one line. */
function problemLines(problem: Problem, report: Report, page: Page): string[] {
  const { first, further, others, isFamiliar, hint } = problem;
  const { ink } = page;
  const { severity, code, message } = first;
  const place = `${ink.strong(placeOf(first))} ${ink[severity](severity)} ${code}`;
  const frame = frameOf(first, report.sources.get(first.file), page, isFamiliar ? 0 : 2);
  const advice = [
    ...(further.length > 0 ? labelled('also: ', `the same ${linesOf(further)}`, page) : []),
    ...(others.length > 0
      ? labelled('more: ', `${grouped(others.length)} of this kind ${linesOf(others)}`, page)
      : []),
    ...(hint === undefined ? [] : labelled('help: ', printable(hint, Infinity), page)),
  ];
  const gap = frame.length > 0 && !isFamiliar ? [''] : [];
  return [
    place,
    ...indented(wrap(printable(message, Infinity), page.width - 2), 2),
    ...gap,
    ...indented(frame, 2),
    ...(advice.length > 0 ? gap : []),
    ...advice,
  ];
}

/** "in lines 12, 19, 23", the first ten of them. */
function linesOf(further: readonly LocatedDiagnostic[]): string {
  const lines = [...new Set(further.map(({ line }) => line))];
  const shown = lines.slice(0, 10).join(', ');
  const rest = lines.length > 10 ? ` and ${grouped(lines.length - 10)} more` : '';
  return `in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${rest}`;
}

function labelled(label: string, text: string, { ink, width }: Page): string[] {
  const [head = '', ...rest] = wrap(text, width - 2 - label.length);
  return [`  ${ink.strong(label.trimEnd())} ${head}`, ...indented(rest, 2 + label.length)];
}

/** "… and 23 more warnings and 7 hints", and how to see them. */
function leftOut(
  { errors, warnings, hints }: ShownProblems['left'],
  { ink, width, showAll }: Page,
): string[] {
  const [first, ...rest] = [
    [errors, 'error'] as const,
    [warnings, 'warning'] as const,
    [hints, 'hint'] as const,
  ].filter(([count]) => count > 0);
  if (!first) return [];
  const parts = [counted(first[0], `more ${first[1]}`), ...rest.map(([count, name]) => counted(count, name))];
  const command = showAll === undefined ? '--max-problems 0' : `\`${printable(showAll, Infinity)}\``;
  return wrap(`… and ${phrase(parts, 'and')}; ${command} shows all of them.`, width).map((line) =>
    ink.faint(line),
  );
}

/** Where to read on, once, whatever the number of problems. */
function moreAbout(shown: readonly Problem[], { ink, width }: Page): string[] {
  const codes = new Set(shown.flatMap(({ first }) => (first.severity === 'hint' ? [] : [first.code])));
  const [code] = codes;
  if (code === undefined) return [];
  const also = codes.size > 1 ? ', and so on for each code' : '';
  const says = `\`engage explain ${code}\` says more${also}.`;
  return wrap(says, width).map((line) => ink.faint(line));
}

/** Briefly, as they need no work: what, why, and where else for the same reason. */
function acceptedLines(accepted: readonly AcceptedDiagnostic[], page: Page): string[] {
  if (accepted.length === 0 || page.quiet) return [];
  const groups = gatherByReason(accepted);
  const shown = groups.slice(0, mostShown('hint', page.most));
  const left = groups.slice(shown.length).reduce((sum, group) => sum + group.length, 0);
  return [
    page.ink.faint('Accepted on the record:'),
    ...shown.flatMap(([first, ...further]) => [
      `  ${placeOf(first)} ${first.code}`,
      ...indented(shortened(printable(first.message, Infinity), page.width - 4), 4),
      ...indented(wrap(reasonOf(first), page.width - 4), 4),
      ...(further.length > 0 ? indented(wrap(`also ${linesOf(further)}`, page.width - 4), 4) : []),
    ]),
    ...(left > 0 ? [page.ink.faint(`  … and ${grouped(left)} more`)] : []),
  ];
}

/** The first line of it. */
function shortened(text: string, width: number): string[] {
  const [line = '', ...rest] = wrap(text, width - 2);
  return rest.length > 0 ? [`${line} …`] : [line];
}

/** More sound plans than these are only counted. */
const mostNamed = 10;

function summaryLines({ summary, plans, diagnostics }: Report, { ink }: Page): string[] {
  const also = summary.accepted > 0 ? `, ${counted(summary.accepted, 'problem')} accepted` : '';
  const problems = countedProblems(summary);
  if (problems === '') return soundLines(plans, also).map((line) => `${ink.good('✓')} ${line}`);
  const faulty = new Set(diagnostics.map(({ file }) => file));
  const where =
    plans.length === 1
      ? printable(plans[0]!.name)
      : `${grouped(faulty.size)} of ${counted(plans.length, 'plan')}`;
  const weight = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'hint';
  return [`${ink[weight](problems)} in ${where}${also}`];
}

function soundLines(plans: readonly PlanFacts[], also: string): string[] {
  if (plans.length > mostNamed) return [`${counted(plans.length, 'plan')}: no problems${also}`];
  return plans.map(({ name, activities, groups }, index) => {
    const size = [
      ...(activities > 0 ? [counted(activities, 'activity', 'activities')] : []),
      ...(groups > 0 ? [counted(groups, 'group')] : []),
    ];
    return `${printable(name)}: ${[...size, 'no problems'].join(', ')}${index === plans.length - 1 ? also : ''}`;
  });
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}
