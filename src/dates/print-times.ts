import { hasTime, timesIn } from './times-of-day.ts';
import type { Timing } from './timing.ts';
import { plainWords } from './words.ts';

/**
 * The times of day that a timing was written with, which its days leave out: "6.30pm–8pm", "close of business". Where there
 * are several, or it is of one day among others, the whole is given as it was written.
 */
export function printTimes({ text }: Timing): string | undefined {
  const words = plainWords(text);
  if (!hasTime(words)) return undefined;
  const [time, ...others] = timesIn(words);
  return time !== undefined && others.length === 0 && isForAll(time, words) ? alone(time) : text;
}

/** Before all days or behind them. */
function isForAll(time: string, words: string): boolean {
  const place = words.indexOf(time);
  return place + time.length === words.length || /^(?:[a-z]+ )*$/.test(words.slice(0, place));
}

/** Without the words and marks that join it to its day. */
function alone(time: string): string {
  const words = time
    .replace(/^[(@\s]*(?:(?:at|by|on|from|starting at|starting|the) )*/, '')
    .replace(/^between (.+?) and /, '$1–')
    .replace(/(?:[\s,]| on\b| of\b)+$/, '')
    .replace(/(?<=\w) ?- ?(?=\d)/g, '–')
    .replace(/\b(?:bst|gmt|utc)\b/g, (zone) => zone.toUpperCase());
  return words.includes('(') ? words : words.replace(/\)$/, '');
}
