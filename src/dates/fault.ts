import type { Refusal, Timing } from './timing.ts';

type WithoutText<T> = T extends unknown ? Omit<T, 'text'> : never;

/** What a form makes of the words; the words themselves are added by `readTiming`. */
export type Reading = WithoutText<Timing>;

/** Why a form refuses the words; they are added by `readTiming`. */
export type Fault = WithoutText<Refusal>;

/** A refusal, from its message and what to write instead. */
export function fault(reason: Refusal['reason'], message: string, hint: string): Fault {
  return { type: 'error', reason, message, hint };
}
