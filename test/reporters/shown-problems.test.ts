import { describe, expect, it } from 'vitest';
import { shownProblems } from '../../src/reporters/shown-problems.ts';
import type { LocatedDiagnostic, Severity } from '../../src/source/diagnostic.ts';

function problem(line: number, severity: Severity, code: string, message: string): LocatedDiagnostic {
  const place = { line, column: 1, endLine: line, endColumn: 2 };
  return { file: 'plan.yaml', severity, code, message, pointer: '/title', ...place };
}

/** The same code again and again, each time with another value. */
function many(count: number, from: number, severity: Severity, code: string): LocatedDiagnostic[] {
  return Array.from({ length: count }, (_, at) =>
    problem(from + at, severity, code, `No group has the id \`group-${at}\`.`),
  );
}

function linesShown(diagnostics: readonly LocatedDiagnostic[], most?: number): number[] {
  return shownProblems(diagnostics, most).shown.map(({ first }) => first.line);
}

describe('warnings and hints', () => {
  const codes = ['b-code', 'c-code', 'd-code', 'e-code'];
  const others = codes.map((code, at) => problem(50 + at, 'warning', code, `What ${code} says.`));
  const warnings = [...many(4, 1, 'warning', 'a-code'), ...others, ...many(9, 70, 'hint', 'f-code')];

  it('of each kind come before more of one kind, in the order of the file', () => {
    const all = [...many(30, 1, 'warning', 'a-code'), ...others];
    expect(linesShown(all)).toEqual([1, 2, 3, 4, 5, 6, 50, 51, 52, 53]);
    expect(linesShown(warnings, 6)).toEqual([1, 2, 50, 51, 52, 53]);
  });

  it('a hint never stands before a warning', () => {
    const { shown } = shownProblems(warnings, undefined);
    expect(shown.map(({ first }) => first.severity)).toEqual([
      ...Array<string>(8).fill('warning'),
      ...Array<string>(2).fill('hint'),
    ]);
  });
});

describe('of errors that differ in what they quote alone', () => {
  const errors = [
    ...many(60, 1, 'error', 'reference-unknown'),
    problem(90, 'error', 'date-ambiguous', 'Two.'),
  ];

  it('five are spelled out, and the last says where the others are', () => {
    const { shown, left } = shownProblems(errors, undefined);
    expect(shown.map(({ first }) => first.line)).toEqual([1, 2, 3, 4, 5, 90]);
    expect(shown.map(({ others }) => others.length)).toEqual([0, 0, 0, 0, 55, 0]);
    expect(shown[4]!.others.map(({ line }) => line)).toEqual(Array.from({ length: 55 }, (_, at) => 6 + at));
    expect(left).toEqual({ errors: 55, warnings: 0, hints: 0 });
  });

  it('all are spelled out where all are asked for', () => {
    const { shown, left } = shownProblems(errors, 0);
    expect(shown.map(({ others }) => others.length)).toEqual(Array<number>(61).fill(0));
    expect(left.errors).toBe(0);
  });

  it('what a suggestion adds does not make it another kind; another sentence does', () => {
    const meant = errors.map((one, at) =>
      at % 2 === 0 ? { ...one, message: `${one.message} Did you mean \`group\`?` } : one,
    );
    expect(linesShown(meant)).toEqual([1, 2, 3, 4, 5, 90]);
    const sentences = errors.map((one, at) => ({ ...one, message: `Sentence ${at}, which is its own.` }));
    expect(linesShown(sentences)).toHaveLength(61);
  });
});
