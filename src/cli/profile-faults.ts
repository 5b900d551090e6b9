import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';

/** `id-duplicate`: the id of another of one's own, or of one that comes with the program. */
export function taken(id: string, at: Pointer, isOwn: boolean): Diagnostic {
  return {
    code: 'id-duplicate',
    severity: 'error',
    message: isOwn
      ? `Two profiles have the id ${quote(id)}, so that nobody can tell which one a plan means.`
      : `${quote(id)} is a profile that comes with the program.`,
    hint: isOwn
      ? 'Give one of them another id.'
      : `Give yours another id, and write \`extends: ${id}\` to begin with that one.`,
    at,
  };
}

/** `reference-unknown`: profiles that extend each other. */
export function circle(id: string, at: Pointer): Diagnostic {
  return {
    code: 'reference-unknown',
    severity: 'error',
    message: `A profile cannot extend ${quote(id)}, which extends it in turn.`,
    hint: 'Begin one of them with a profile that comes with the program.',
    at,
  };
}

/** What is no length. */
export function noLength(text: string, at: Pointer): Diagnostic {
  return malformed(
    at,
    `${quote(text)} is not a length in weeks, days or working days.`,
    'Write for example `12 weeks`, `28 days` or `30 working days`.',
  );
}

/** What has no end, or no beginning. */
export function noDays(text: string, at: Pointer): Diagnostic {
  return malformed(
    at,
    `${quote(text)} has no first day and no last one.`,
    'Write both, for example `25 July to 1 September 2026`.',
  );
}

/** What is more, or less, than one day. */
export function notOneDay(text: string, at: Pointer): Diagnostic {
  return malformed(at, `${quote(text)} is not one day.`, 'Write the day, for example `7 May 2026`.');
}

/** A pre-election period that begins when all is over. */
export function startsAfterPoll(text: string, at: Pointer): Diagnostic {
  return malformed(
    at,
    `The pre-election period cannot begin on ${quote(text)}, which is after the poll.`,
    'Correct one of the two days.',
  );
}

function malformed(at: Pointer, message: string, hint: string): Diagnostic {
  return { code: 'value-malformed', severity: 'error', message, hint, at };
}
