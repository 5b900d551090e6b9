import type { AcceptedDiagnostic, LocatedDiagnostic, Severity } from '../source/diagnostic.ts';
import { counted } from '../source/count.ts';
import { printable } from '../source/printable.ts';
import { phrase } from '../source/quote.ts';
import { reasonOf } from './reason.ts';
import type { Reporter } from './reporter.ts';

/**
 * A workflow command a problem, accepted ones too, which GitHub shows at the line in a pull request: the first ten errors,
 * warnings and notices, as it drops the rest without a word, and how many of each that leaves out.
 */
export const github: Reporter = {
  name: 'github',
  isDocument: false,
  ending: 'txt',
  print({ diagnostics, accepted }, { quiet }) {
    const ofSeverity = (wanted: Severity) =>
      diagnostics
        .filter(({ severity }) => severity === wanted)
        .map((problem) => () => problemAnnotation(problem));
    const onRecord = quiet ? [] : accepted.map((problem) => () => acceptedAnnotation(problem));
    const kinds: Kinds = {
      error: ofSeverity('error'),
      warning: ofSeverity('warning'),
      notice: [...ofSeverity('hint'), ...onRecord],
    };
    const marks = Object.values(kinds).flatMap((annotations) => annotations.slice(0, mostMarked));
    return [...marks.map((annotation) => annotation()), leftOut(kinds)].join('');
  },
};

/** By what GitHub calls it, what is to be marked; put into words only if it is. */
type Kinds = Readonly<Record<string, readonly (() => string)[]>>;

/** Annotations of a kind that GitHub shows of one step. */
const mostMarked = 10;

function leftOut(kinds: Kinds): string {
  const left = Object.entries(kinds).filter(([, annotations]) => annotations.length > mostMarked);
  if (left.length === 0) return '';
  const counts = left.map(([kind, annotations]) => counted(annotations.length - mostMarked, `more ${kind}`));
  return `Not marked in the pull request: ${phrase(counts, 'and')}, as GitHub shows ${mostMarked} of a kind.\n`;
}

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

function problemAnnotation(diagnostic: LocatedDiagnostic): string {
  const { code, severity, message, hint } = diagnostic;
  return annotation(commands[severity], diagnostic, code, hint === undefined ? [message] : [message, hint]);
}

/** Whoever reviews the plan sees what it lets pass, and why. */
function acceptedAnnotation(diagnostic: AcceptedDiagnostic): string {
  const { code, message } = diagnostic;
  return annotation('notice', diagnostic, `${code} (accepted)`, [
    message,
    `Accepted ${reasonOf(diagnostic, Infinity)}`,
  ]);
}

function annotation(
  command: string,
  diagnostic: LocatedDiagnostic,
  title: string,
  lines: readonly string[],
): string {
  const properties = Object.entries({ ...placeIn(diagnostic), title }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${command} ${properties.join(',')}::${lines.map(escapeText).join('%0A')}\n`;
}

/** GitHub takes columns only where a problem begins and ends in one line. */
function placeIn({ file, line, column, endLine, endColumn }: LocatedDiagnostic) {
  return line === endLine ? { file, line, col: column, endLine, endColumn } : { file, line, endLine };
}

/** `printable` leaves no line end that could begin a command of the plan's own. */
function escapeText(text: string): string {
  return printable(text, Infinity).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
