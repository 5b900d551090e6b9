import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';

/** Problems that are told together, as they say the same of one file. */
export interface Problem {
  readonly first: LocatedDiagnostic;
  /** Others with the same words, further down. */
  readonly further: readonly LocatedDiagnostic[];
  /** The same code has been explained often enough in this file: its place, words and own line are enough. */
  readonly isFamiliar: boolean;
  /** What to do, unless it has just been said of the same code. */
  readonly hint?: string;
}

/** A code is shown with the lines around it so many times in a file. */
const timesFramed = 3;

/** Gathers what says the same, in the order of the first of each. */
export function gatherAlike(diagnostics: readonly LocatedDiagnostic[]): Problem[] {
  const shown = new Map<string, number>();
  const hints = new Map<string, string>();
  const groups = groupsOf(diagnostics, ({ file, code, severity, message }) => [
    file,
    code,
    severity,
    message,
  ]);
  return groups.map(([first, ...further]) => {
    const { file, code, hint } = first;
    const kind = JSON.stringify([file, code]);
    const times = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, times);
    const isFamiliar = times > timesFramed;
    const isSaid = isFamiliar && hints.get(kind) === hint;
    if (hint !== undefined) hints.set(kind, hint);
    return { first, further, isFamiliar, ...(hint !== undefined && !isSaid && { hint }) };
  });
}

/** Gathers what one file accepts of one code for one reason, in the order of the first of each. */
export function gatherByReason(accepted: readonly AcceptedDiagnostic[]): Group<AcceptedDiagnostic>[] {
  return groupsOf(accepted, ({ file, code, because, until }) => [file, code, because, until]);
}

type Group<Diagnostic> = [Diagnostic, ...Diagnostic[]];

/** Together where the parts of their key are the same. */
function groupsOf<Diagnostic>(
  diagnostics: readonly Diagnostic[],
  keyOf: (diagnostic: Diagnostic) => readonly unknown[],
): Group<Diagnostic>[] {
  const groups = new Map<string, Group<Diagnostic>>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify(keyOf(diagnostic));
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
}
