import { printTiming, type Timing } from '../../dates/index.ts';

/** Whether a timing says no more than that its date is still to come: "TBC", "dates to follow". */
export function isToBeConfirmed(timing: Timing): boolean {
  return printTiming(timing) === 'to be confirmed';
}
