import { hasTime, timesIn } from './times-of-day.ts';
import type { Timing } from './timing.ts';
import { plainWords } from './words.ts';

/**
 * The times of day that a timing was written with, which its days leave out: "6.30pm–8pm", "close of business". Of several
 * that belong to several days the whole is given as it was written.
 */
export function printTimes({ text }: Timing): string | undefined {
  const words = plainWords(text);
  if (!hasTime(words)) return undefined;
  const times = timesIn(words);
  return times.length === 1 ? alone(times[0]!) : text;
}

/** Without the words and marks that join it to its day. */
function alone(time: string): string {
  return time
    .replace(/^[(\s]*(?:(?:at|by|on|from|between|starting at|starting|the) )*/, '')
    .replace(/[\s,)]*(?: on| of| onwards)?[\s,)]*$/, '')
    .replace(/(?<=\w) ?- ?(?=\d)/g, '–');
}
