import type { LocatedDiagnostic } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import type { Reporter } from './reporter.ts';

/** A workflow command a problem, which GitHub shows at the line in a pull request. */
export const github: Reporter = {
  name: 'github',
  isDocument: false,
  print({ diagnostics }) {
    return diagnostics.map((diagnostic) => `${annotationOf(diagnostic)}\n`).join('');
  },
};

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

function annotationOf(diagnostic: LocatedDiagnostic): string {
  const { severity, message, hint } = diagnostic;
  const properties = Object.entries(propertiesOf(diagnostic)).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = [message, ...(hint === undefined ? [] : [hint])].map(escapeText).join('%0A');
  return `::${commands[severity]} ${properties.join(',')}::${text}`;
}

/** GitHub takes columns only where a problem begins and ends in one line. */
function propertiesOf({ file, line, column, endLine, endColumn, code }: LocatedDiagnostic) {
  return line === endLine
    ? { file, line, col: column, endLine, endColumn, title: code }
    : { file, line, endLine, title: code };
}

/** `printable` leaves no line end that could begin a command of the plan's own. */
function escapeText(text: string): string {
  return printable(text, Infinity).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
