import type { LocatedDiagnostic } from '../source/diagnostic.ts';

/** Problems by the name of their file, in the order in which they are given. */
export function byFile<Problem extends LocatedDiagnostic>(
  problems: readonly Problem[],
): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const mine = files.get(problem.file);
    if (mine) mine.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}
