import { monthPattern } from './months.ts';

const several = '\\d{1,2}(?:(?: ?- ?| to |, and |, | and | & )\\d{1,2})+';
const monthFirst = new RegExp(`\\b(${monthPattern}) (${several})(?:,? (\\d{4}))?$`);

/** Several days after the name of their month, as in America, put before it: "oct 5-9, 2020" is "5-9 oct 2020". */
export function dayFirst(words: string): string {
  return words.replace(monthFirst, (_, month: string, days: string, year: string | undefined) =>
    year === undefined ? `${days} ${month}` : `${days} ${month} ${year}`,
  );
}
