import type { LocatedDiagnostic } from '../source/diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** GitLab's Code Quality report, which it shows in a merge request. It has no place for what is accepted. */
export const gitlab: Reporter = {
  name: 'gitlab',
  isDocument: true,
  ending: 'json',
  print({ diagnostics }) {
    const fingerprints = fingerprintsOf(diagnostics);
    return jsonText(diagnostics.map((diagnostic, index) => entryOf(diagnostic, fingerprints[index]!)));
  },
};

/** GitLab has five severities, of which the two gravest are for what breaks a program. */
const severities = { error: 'major', warning: 'minor', hint: 'info' } as const;

function entryOf({ code, severity, message, hint, ...place }: LocatedDiagnostic, fingerprint: string) {
  return {
    description: hint === undefined ? message : `${message} ${hint}`,
    check_name: code,
    fingerprint,
    severity: severities[severity],
    location: {
      path: pathInRepository(place.file),
      lines: { begin: place.line, end: place.endLine },
    },
  };
}

/** GitLab knows a file by its path from the top of the repository, without `./`, a drive or a slash before it. */
function pathInRepository(name: string): string {
  return name.replace(/^(?:[A-Za-z]:)?(?:\.?\/+)+/, '');
}
