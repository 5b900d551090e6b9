/**
 * Words that say when, in a way that no form reads: what to write instead. A form that comes to read them takes
 * its line out of here.
 */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\bq ?[1-4]\b|\bquarter\b/, 'Write the months of the quarter, for example “July to September 2024”.'],
  [
    /\bfy ?\d|\d{4}\/\d{2}\b|financial year/,
    'Write the months of the year, for example “April 2024 to March 2025”.',
  ],
  [
    /\b(?:spring|summer|autumn|fall|winter)\b/,
    'Write the months of the season, for example “June to August 2019”.',
  ],
  [
    /\bw\/c\b|\bw\/e\b|\bweek (?:commencing|beginning|ending|of)\b/,
    'Write the days of the week, for example “2 to 8 April 2018”.',
  ],
  [
    /\b(?:early|mid|late|start of|beginning of|end of)\b/,
    'Write the days or the whole month, for example “1 to 10 March 2026” or “March 2026”.',
  ],
  [
    /\b(?:days?|weeks?|months?|years?) (?:after|before|from)\b/,
    'Write the date that this comes to, for example “19 July 2010”.',
  ],
  [
    /\d ?(?:am|pm)\b|\d:\d|\bmidnight\b|\bnoon\b/,
    'Write the day without the time, for example “19 July 2010”.',
  ],
  [
    /\b(?:every|each|daily|weekly|monthly|quarterly|yearly|annual|annually)\b/,
    'Write only how often, for example “monthly”, “four times a year” or “by 30 June every year”.',
  ],
  [
    /\b\d{1,2}$|\b\d{1,2} /,
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
