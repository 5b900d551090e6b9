import { isError, type AcceptedDiagnostic, type LocatedDiagnostic } from '../source/diagnostic.ts';
import { counted } from '../source/count.ts';
import { printable } from '../source/printable.ts';
import { byFile } from './by-file.ts';
import { placeOf } from './place.ts';
import { reasonOf } from './reason.ts';
import type { Report, Reporter } from './reporter.ts';

/**
 * The report of a test run, as CI servers read it (JUnit): a suite a plan, a case a code. Errors fail their case, one
 * whose problems are all accepted is skipped, and warnings and hints are what a case has to say. A plan without a failure
 * has a case that passes, so that the server sees that it was checked. No durations, which no two runs share.
 */
export const junit: Reporter = {
  name: 'junit',
  isDocument: true,
  ending: 'xml',
  print(report) {
    const suites = suitesOf(report);
    const tests = sum(suites, ({ cases }) => cases.length);
    const failures = sum(suites, failuresIn);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="engage check" tests="${tests}" failures="${failures}" errors="0">`,
      ...suites.flatMap(suiteLines),
      '</testsuites>\n',
    ].join('\n');
  },
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** All that there is to say of one code in a plan. */
interface Case {
  readonly code: string;
  readonly errors: readonly LocatedDiagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
  /** Warnings and hints. */
  readonly others: readonly LocatedDiagnostic[];
}

function suitesOf({ plans, diagnostics, accepted }: Report): Suite[] {
  const open = byFile(diagnostics);
  const onRecord = byFile(accepted);
  // A problem may be found in a file beside the plans, such as their register.
  const names = new Set([...plans.map(({ name }) => name), ...open.keys(), ...onRecord.keys()]);
  return [...names].map((name) => ({ name, cases: casesOf(open.get(name) ?? [], onRecord.get(name) ?? []) }));
}

function casesOf(open: readonly LocatedDiagnostic[], onRecord: readonly AcceptedDiagnostic[]): Case[] {
  const codes = [...new Set([...open, ...onRecord].map(({ code }) => code))].sort();
  const cases = codes.map((code) => {
    const mine = open.filter((problem) => problem.code === code);
    return {
      code,
      errors: mine.filter(isError),
      accepted: onRecord.filter((problem) => problem.code === code),
      others: mine.filter((problem) => !isError(problem)),
    };
  });
  const passing = { code: 'no errors', errors: [], accepted: [], others: [] };
  return cases.some(isFailed) ? cases : [...cases, passing];
}

function suiteLines(suite: Suite): string[] {
  const { name, cases } = suite;
  const skipped = cases.filter(isSkipped).length;
  return [
    `  <testsuite name=${value(name)} tests="${cases.length}" failures="${failuresIn(suite)}" errors="0" skipped="${skipped}">`,
    ...cases.flatMap((one) => caseLines(one, name)),
    '  </testsuite>',
  ];
}

function caseLines(one: Case, file: string): string[] {
  const said = [
    ...(isSkipped(one)
      ? [`      <skipped>${escaped(one.accepted.map(acceptedText).join('\n'))}</skipped>`]
      : []),
    ...failureLines(one),
    ...spoken(one),
  ];
  const attributes = `classname=${value(withoutEnding(file))} name=${value(one.code)}`;
  return said.length === 0
    ? [`    <testcase ${attributes}/>`]
    : [`    <testcase ${attributes}>`, ...said, '    </testcase>'];
}

/** One failure for all of them, as some servers show the first alone. */
function failureLines({ errors }: Case): string[] {
  const [first, ...further] = errors;
  if (!first) return [];
  const more = further.length > 0 ? ` (and ${counted(further.length, 'more error')})` : '';
  const text = errors.map(problemText).join('\n');
  return [`      <failure type="error" message=${value(first.message + more)}>${escaped(text)}</failure>`];
}

/** What a case says beside how it ended. */
function spoken(one: Case): string[] {
  const lines = [...one.others.map(problemText), ...(isSkipped(one) ? [] : one.accepted.map(acceptedText))];
  return lines.length > 0 ? [`      <system-out>${escaped(lines.join('\n'))}</system-out>`] : [];
}

function isFailed({ errors }: Case): boolean {
  return errors.length > 0;
}

function isSkipped({ errors, accepted, others }: Case): boolean {
  return errors.length + others.length === 0 && accepted.length > 0;
}

function problemText(problem: LocatedDiagnostic): string {
  const { severity, message, hint } = problem;
  const help = hint === undefined ? '' : `\n  ${printable(hint, Infinity)}`;
  return `${placeOf(problem)}: ${severity}: ${printable(message, Infinity)}${help}`;
}

function acceptedText(problem: AcceptedDiagnostic): string {
  const { message } = problem;
  return `${placeOf(problem)}: accepted: ${printable(message, Infinity)} (${reasonOf(problem, Infinity)})`;
}

function failuresIn({ cases }: Suite): number {
  return cases.filter(isFailed).length;
}

/** Servers take what follows the last point of a class for its name, which would be "yaml". */
function withoutEnding(name: string): string {
  return name.replace(/\.ya?ml$/i, '');
}

/** A text as the value of an attribute, with its quotes. */
function value(text: string): string {
  return `"${escaped(printable(text, Infinity))}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Printable text for XML, which also has no place for two characters that mean nothing. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (sign) => entities[sign]!)
    .replaceAll(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

function sum(suites: readonly Suite[], count: (suite: Suite) => number): number {
  return suites.reduce((total, suite) => total + count(suite), 0);
}
