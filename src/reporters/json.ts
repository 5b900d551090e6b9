import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import { jsonText } from './json-text.ts';
import type { Report, Reporter } from './reporter.ts';

/** The report for programs, and the contract of everything that reads it: only additions within version 1. */
export const json: Reporter = {
  name: 'json',
  isDocument: true,
  ending: 'json',
  print(report) {
    return jsonText(documentOf(report));
  },
};

function documentOf({ summary: { plans, errors, warnings, hints }, diagnostics, accepted }: Report) {
  return {
    version: 1,
    summary: { plans, errors, warnings, hints },
    diagnostics: diagnostics.map(entryOf),
    accepted: accepted.map(acceptedEntryOf),
  };
}

/** Spelled out key by key, as the order of keys is part of what is the same on every run. */
function entryOf(diagnostic: LocatedDiagnostic) {
  const { code, severity, message, hint, file, line, column, endLine, endColumn, pointer } = diagnostic;
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
  };
}

function acceptedEntryOf(diagnostic: AcceptedDiagnostic) {
  const { because, until } = diagnostic;
  return { ...entryOf(diagnostic), because, ...(until !== undefined && { until }) };
}
