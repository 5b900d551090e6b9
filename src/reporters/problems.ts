import type { LocatedDiagnostic } from '../source/diagnostic.ts';

/** Problems that are told together, as they say the same of one file. */
export interface Problem {
  readonly first: LocatedDiagnostic;
  /** Others with the same words, further down. */
  readonly further: readonly LocatedDiagnostic[];
  /** The same code has been shown with its lines often enough in this file: its place and words are enough. */
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
  return groupsOf(diagnostics).map(([first, ...further]) => {
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

type Group = [LocatedDiagnostic, ...LocatedDiagnostic[]];

function groupsOf(diagnostics: readonly LocatedDiagnostic[]): Group[] {
  const groups = new Map<string, Group>();
  for (const diagnostic of diagnostics) {
    const { file, code, message } = diagnostic;
    const key = JSON.stringify([file, code, message]);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
}
