import { fault, type Fault } from './fault.ts';
import { monthPattern } from './months.ts';
import { phrase } from '../source/quote.ts';

const brackets = /\s?\(([^()]+)\)/g;
/** Words in brackets with one of these may say something of when after all: "(or 5 April)", "(except August)". */
const ofTime = new RegExp(
  `\\d|\\b(?:${monthPattern}|or|not|no|except|excluding|unless|if|subject|every|each|extended|postponed|moved|cancelled|tb[acd])\\b`,
  'i',
);

/**
 * What to do about a place or an occasion in brackets beside a date: `undefined` unless `words`, as written, have
 * brackets, and are read without those that say nothing of when.
 */
export function besideDate(words: string, isRead: (words: string) => boolean): Fault | undefined {
  const foreign = [...words.matchAll(brackets)].filter(([, inside]) => !isRead(inside!)).map(([all]) => all);
  if (foreign.length === 0 || foreign.some((all) => ofTime.test(all))) return undefined;
  const rest = foreign.reduce((left, all) => left.replace(all, ''), words);
  if (!isRead(rest)) return undefined;
  const named = phrase(
    foreign.map((all) => `“${all.trim()}”`),
    'and',
  );
  return fault(
    'not-a-date',
    `“${words}” is not a timing that can be read.`,
    `Leave out ${named}: a place goes into \`venue\`, other words into \`commentary\`.`,
  );
}
