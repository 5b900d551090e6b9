import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';

/** Problems that are told together, as they say the same of one file. */
export interface Problem {
  readonly first: LocatedDiagnostic;
  /** Others with the same words, further down. */
  readonly further: readonly LocatedDiagnostic[];
  /** Others of the same kind, which are not spelled out: they say the same of other words of the author. */
  readonly others: readonly LocatedDiagnostic[];
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
    return { first, further, others: [], isFamiliar, ...(hint !== undefined && !isSaid && { hint }) };
  });
}

/** Errors of one kind that are spelled out, at most. */
const mostOfAKind = 5;

/** Leaves the first few of each kind of errors; the last of them knows of the others. */
export function foldAlike(errors: readonly Problem[]): Problem[] {
  const kinds = groupsOf(errors, ({ first: { file, code, message } }) => [file, code, sentenceOf(message)]);
  const folded = new Map(kinds.flatMap((kind) => [...foldedOf(kind)]));
  return errors.flatMap((error) => folded.get(error) ?? []);
}

function foldedOf(kind: readonly Problem[]): Map<Problem, Problem> {
  const shown = kind.slice(0, mostOfAKind);
  const others = kind.slice(mostOfAKind).flatMap(({ first, further }) => [first, ...further]);
  return new Map(
    shown.map((problem, index) => [problem, index === mostOfAKind - 1 ? { ...problem, others } : problem]),
  );
}

/** The first sentence of a message without what it quotes of the plan: a suggestion behind it makes no other kind. */
function sentenceOf(message: string): string {
  return message.replaceAll(/`[^`]*`|“[^”]*”/g, '').split(/\.(?= |$)/)[0]!;
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
