import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedFile } from '../../src/reporters/report.ts';
import type { AcceptedDiagnostic, LocatedDiagnostic } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';

/**
 * A case is a folder: sources, `problems.json` that says what a check found in them (those with a `because` are
 * accepted), and `expected.<format>.txt` for each report. `vitest --update` writes the expected files: read them.
 */
export const folder = path.join(import.meta.dirname, 'cases');
export const cases = readdirSync(folder).sort();

/** What the check says of each source of a case. */
export function filesOf(name: string): CheckedFile[] {
  const problems = JSON.parse(readFileSync(path.join(folder, name, 'problems.json'), 'utf8')) as (
    | LocatedDiagnostic
    | AcceptedDiagnostic
  )[];
  const sources = readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.yaml'));
  return sources.map((file) => {
    const mine = problems.filter((problem) => problem.file === file);
    return {
      name: file,
      source: new Source(file, readFileSync(path.join(folder, name, file), 'utf8')),
      activities: 2,
      groups: 1,
      diagnostics: mine.filter((problem) => !('because' in problem)),
      accepted: mine.filter((problem) => 'because' in problem),
    };
  });
}
