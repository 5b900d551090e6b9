import { isoOf, type Day } from './civil.ts';
import { printTiming } from './print.ts';
import type { Precision, Refusal, Timing } from './timing.ts';

/** A reading as plain data, for people and programs outside. Days are `YYYY-MM-DD`, inclusive. */
export interface Facts {
  /** The words as written, trimmed. */
  readonly text: string;
  readonly type: Timing['type'] | 'error';
  readonly start?: string;
  readonly end?: string;
  /** Those of a set: first and last day of each. */
  readonly intervals?: readonly (readonly [first: string, last: string])[];
  readonly precision?: Precision;
  /** True where the words are hedged; else not there. */
  readonly approximate?: true;
  /** RFC 5545, the pattern alone: its bounds are `start` and `end`. */
  readonly rrule?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly direction?: 'before' | 'after';
  readonly reason?: Refusal['reason'];
  readonly message?: string;
  readonly hint?: string;
  readonly warnings?: readonly string[];
  /** How it will be printed. */
  readonly print?: string;
}

/** What was read, as plain data. */
export function factsOf(reading: Timing | Refusal): Facts {
  const { text, type } = reading;
  if (reading.type === 'error') {
    const { reason, message, hint } = reading;
    return { text, type, reason, message, ...(hint !== undefined && { hint }) };
  }
  return {
    text,
    type,
    ...daysOf(reading),
    ...('precision' in reading && { precision: reading.precision }),
    ...('approximate' in reading && reading.approximate && { approximate: true as const }),
    ...('rrule' in reading && { rrule: reading.rrule }),
    ...('duration' in reading && { duration: reading.duration }),
    ...('direction' in reading && { direction: reading.direction }),
    ...(reading.warnings && { warnings: reading.warnings }),
    print: printTiming(reading),
  };
}

function daysOf(timing: Timing): Pick<Facts, 'start' | 'end' | 'intervals'> {
  switch (timing.type) {
    case 'interval':
      return spanOf(timing.start.earliest, timing.end.latest);
    case 'set':
      return {
        intervals: timing.parts.map(({ start, end }) => [isoOf(start.earliest), isoOf(end.latest)] as const),
      };
    case 'deadline':
      return spanOf(undefined, timing.end.latest);
    case 'open':
      return spanOf(timing.start.earliest, undefined);
    case 'recurring':
      return spanOf(timing.from?.earliest, timing.until?.latest);
    default:
      return {};
  }
}

function spanOf(start: Day | undefined, end: Day | undefined): Pick<Facts, 'start' | 'end'> {
  return {
    ...(start !== undefined && { start: isoOf(start) }),
    ...(end !== undefined && { end: isoOf(end) }),
  };
}
