import { nearest } from '../source/nearest.ts';
import { fault, type Fault } from './fault.ts';
import { monthName, monthPattern, weekdayName, weekdayPattern } from './months.ts';
import type { Season } from './timing.ts';

/** Whether plain words can be read. */
type CanRead = (words: string) => boolean;

/**
 * What is wrong with plain words that no form reads, where one slip is all that is: a misspelt name of the calendar,
 * or a year of two digits. It is only said where the words can be read without it. `text` are the words as written.
 */
export function slipIn(words: string, text: string, canRead: CanRead): Fault | undefined {
  return misspelt(words, text, canRead) ?? yearInShort(words, text, canRead);
}

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const names: readonly string[] = [
  ...Array.from({ length: 12 }, (_, index) => monthName(index + 1)),
  ...Array.from({ length: 7 }, (_, index) => weekdayName(index + 1)),
  ...seasons,
].filter((name) => name.length > 3);
const known = new RegExp(`^(?:${monthPattern}|${weekdayPattern}|${seasons.join('|')})$`);

/** The name of the calendar that a lower-case word may be a slip for, or is itself. */
export function calendarNameNear(word: string): string | undefined {
  return nearest(word, names);
}

/** So many words are looked at: a longer text is no timing with a slip in it. */
const mostWords = 12;

function misspelt(words: string, text: string, canRead: CanRead): Fault | undefined {
  const written = words.match(/[a-z]{4,}/g) ?? [];
  if (written.length > mostWords) return undefined;
  const meant = new Map(
    written.flatMap((word) => {
      const name = known.test(word) ? undefined : calendarNameNear(word);
      return name === undefined ? [] : [[word, name] as const];
    }),
  );
  if (meant.size === 0) return undefined;
  const mended = words.replace(/[a-z]{4,}/g, (word) => meant.get(word)?.toLowerCase() ?? word);
  if (!canRead(mended)) return undefined;
  const asked = [...meant.values()].map((name) => `“${name}”`).join(' and ');
  return fault(
    'not-a-date',
    `“${text}” is not a timing that can be read. Did you mean ${asked}?`,
    `Write “${text.replace(/[a-z]{4,}/gi, (word) => meant.get(word.toLowerCase()) ?? word)}”.`,
  );
}

const shortYear = new RegExp(`\\b((?:${monthPattern}),? )(\\d{2})(?![\\d:.]|[ap]m\\b)`, 'g');

function yearInShort(words: string, text: string, canRead: CanRead): Fault | undefined {
  const years: string[] = [];
  const mended = words.replace(shortYear, (_, before: string, year: string) => {
    years.push(`20${year}`);
    return `${before}20${year}`;
  });
  if (years.length === 0 || !canRead(mended)) return undefined;
  return fault(
    'not-a-date',
    `“${text}” is not a timing that can be read: its year has only two digits.`,
    `Write the year in full, “${years[0]!}”.`,
  );
}
