import { splitYear } from '../codes.ts';
import { fault } from '../fault.ts';
import type { PointForm } from '../form.ts';

const pattern = /^(\d{2})(\d{2})[-/](\d{2})$/;

/** Years with the last one shortened: calendar years or financial ones, the words do not say. */
export const yearsInShort: PointForm = {
  name: 'years-in-short',
  what: 'Years with the last one shortened: refused, as calendar years and financial years both fit, unless the plan says where its years begin and this is one of them',
  cues: ['/', '-'],
  examples: [
    { text: '2014-17', reads: 'ambiguous' },
    { text: '2024/25', reads: 'ambiguous' },
  ],
  point(words) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [century, first, last] = match.slice(1) as [string, string, string];
    const firstYear = Number(century + first);
    const lastYear = firstYear + ((Number(last) - Number(first) + 100) % 100);
    if (lastYear === firstYear || lastYear - firstYear > longestSpan) return undefined;
    return fault(
      'ambiguous',
      `“${words}” has two readings: the calendar years ${firstYear} to ${lastYear}, or ${financial(firstYear, lastYear)}.`,
      `Write “${firstYear} to ${lastYear}” for calendar years, or the months, for example “April ${firstYear} to March ${lastYear}”.`,
    );
  },
};

/** A longer span is written with whole years; what looks like one is something else. */
const longestSpan = 50;

function financial(firstYear: number, lastYear: number): string {
  if (lastYear === firstYear + 1) return `the one financial year that begins in ${firstYear}`;
  return `the financial years ${splitYear(firstYear)} to ${splitYear(lastYear - 1)}`;
}
