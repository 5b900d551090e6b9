import { printTiming, type Day } from '../../dates/index.ts';

/** The days from one to another, both inclusive, as they are printed everywhere: "16 June 2026", "26 March to 3 May 2029". */
export function printDays(first: Day, last: Day): string {
  return printTiming({
    type: 'interval',
    start: { earliest: first, latest: first },
    end: { earliest: last, latest: last },
    precision: 'day',
    approximate: false,
    text: '',
  });
}
