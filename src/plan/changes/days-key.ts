import { endBound, printTiming, startBound, type Recurrence, type Timing } from '../../dates/index.ts';

/**
 * The same for timings that come to the same days, whatever their words: "Sep 2026" and "1 to 30 September 2026". What
 * comes to none has its words; what has no timing is as what is to be confirmed.
 */
export function daysKey(timing: Timing | undefined): string {
  return JSON.stringify(timing ? daysOf(timing) : 'to be confirmed');
}

function daysOf(timing: Timing): unknown {
  switch (timing.type) {
    case 'interval':
      return [timing.type, startBound(timing)!.earliest, endBound(timing)!.latest, timing.approximate];
    case 'set':
      return [timing.type, ...timing.parts.map(daysOf)];
    case 'deadline':
      return [timing.type, timing.end.latest, timing.approximate];
    case 'open':
      return [timing.type, timing.start.earliest, timing.approximate];
    case 'recurring':
      return [timing.type, patternKey(timing), timing.from?.earliest, timing.until?.latest];
    default:
      return printTiming(timing);
  }
}

/** The same for recurrences that come as often and alike, from and until whenever. */
export function patternKey({ frequency, rrule, deadline }: Recurrence): string {
  const { unit, every, count, atLeast } = frequency;
  return JSON.stringify([unit, every, count, atLeast, rrule, deadline]);
}
