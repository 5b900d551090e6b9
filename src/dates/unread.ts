/**
 * Words that say when, in a way that no form reads: what to write instead. A form that comes to read them takes
 * its line out of here.
 */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\bq ?[1-4]\b|\bquarter\b/, 'Write the quarter with its year, for example “Q3 2024” or “Q3 2024/25”.'],
  [
    /\bfy ?\d|\d{4}\/\d{2}\b|financial year|year end/,
    'Write the months of the year, for example “April 2024 to March 2025”.',
  ],
  [
    /\b(?:to|until) (?:the )?end /,
    'Write the month alone for its last day, “to March 2026”, or “to late March 2026”.',
  ],
  [
    /\b(?:start|beginning) of\b/,
    'Write the month alone for its first day, “from March 2026”, or “early March 2026”.',
  ],
  [
    /\b(?:easter|christmas|xmas|new year)\b/,
    'Write the days, for example “by 24 December 2026” or “26 to 29 March 2027”.',
  ],
  [
    /\bweeks \d+(?:(?:, | and | & )\d+)+ of\b/,
    'Write one week, or weeks that follow each other, each in an item of its own: “week 4 of consultation”, “weeks 6 to 8 of consultation”.',
  ],
  [
    /\b(?:first|last|final) \S+ (?:weeks?|days?) (?:of|in)\b/,
    'Write the first and the last day, for example “16 to 29 March 2026”.',
  ],
  [/\bw\/c\b|\bw\/e\b|\bweek\b/, 'Write the week by its Monday, for example “w/c 2 April 2018”.'],
  [/^since .*\d/, 'Write the first day on which it may be, for example “from 2 May 2026”.'],
  [
    /\b(?:days?|weeks?|months?|years?) (?:after|before|from|later|post|pre)\b|\+ ?\d/,
    'Write what it is counted from, a date or the id of another item, for example “2 weeks after launch”.',
  ],
  [
    /\b(?:next|last|this|today|tomorrow|yesterday|now)\b/,
    'Write the date or the year: a plan is also read when this is past.',
  ],
  [/\bor\b/, 'Write one timing, or from the first to the last, for example “May to June 2026”.'],
  [
    /\b(?:every|each|daily|weekly|monthly|quarterly|yearly|annual|annually|times a|per)\b/,
    'Write only how often, for example “monthly”, “four times a year”, “every Tuesday” or “by 30 June every year”.',
  ],
  [
    /\d.* \([^()]+\)|\([^()]*\d[^()]*\)/,
    'Write one timing without brackets, and what else there is to say about it into `commentary`.',
  ],
  [
    /\b(?:spring|summer|autumn|fall|winter)\b/,
    'Write the season with its year, for example “summer 2019” or “winter 2023/24”.',
  ],
  [
    /\b\d{1,2}(?: |$)/,
    'Write the day, the name of the month and the year in full, for example “3 April 2026”.',
  ],
];

/** What to write instead of plain words that no form reads. */
export function hintFor(words: string): string {
  const hint = instead.find(([pattern]) => pattern.test(words))?.[1];
  return (
    hint ??
    'Write for example “19 July 2010”, “Aug to Oct 2010” or “by March 2017”; “TBC” if it is not known yet.'
  );
}
