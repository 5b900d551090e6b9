import { monthPattern } from './months.ts';

const zone = '(?: ?\\(?(?:bst|gmt|utc)\\)?)?';
const minutes = '[.:-]\\d{2}';
const clock = `(?:\\d{1,2}(?:${minutes})? ?(?:am|pm|a m|p m)|\\d{1,2}:\\d{2}(?::\\d{2})?|(?<![\\d.])\\d{1,2}\\.\\d{2}(?![\\d.])(?= ?(?:hrs|hours|h)?(?: |,|$|-|\\)))|\\d{4} ?(?:hrs|hours))`;
const named = '(?:(?:12 ?)?(?:noon|midnight|midday)|(?:the )?close of (?:business|play)|cob|cop)';
/** Only behind a date: in "after the open evening" it is what something else is counted from. */
const behindDate = `(?<=\\d(?: (?:${monthPattern}))?[, -]*\\(?(?:(?:mornings?|afternoons?) (?:and|&|or) )?)`;
const partOfDay = `(?:${behindDate}(?:mornings?|afternoons?|evenings?)|(?<=\\d(?: (?:${monthPattern}))? \\()eve)(?=\\)?(?:$|[,;]| and | & | or ))`;
/** Not the time within an ISO date, "2018-03-01T10:00:00-05:00", nor its zone: they are read with it. */
const apart = '(?<!\\dt[\\d:.]*-?)';
const time = `(?<![\\d/.:+])${apart}(?:${clock}(?: ?(?:hrs|hours|h)\\b)?|${named}|${partOfDay})(?![\\w/])${zone}`;
/** "6-8pm": the first time leaves its half of the day to the second. */
const shortTime = `(?:${time}|(?<![\\d/.])${apart}\\d{1,2}(?:[.:]\\d{2})?)`;
/** "10am-12 on 5 May", "5 May, 11am-4": only where the day is behind it or all is said is the figure an hour. */
const hour = `(?:1[0-2]|0?[1-9])(?=,? on |\\)?$)`;
const span = `(?:from |between )?(?:${shortTime} ?(?:-|to|and|until|till) ?${time}|${time} ?(?:-|to|until|till) ?${hour})`;

const spans = new RegExp(`\\(?${span}\\)?(?: on)?,?`, 'g');
const times = new RegExp(
  `\\(?(?:(?:at|from|starting at|starting|around|about) |@ ?)?${time}\\)?(?: onwards)?(?: on| of)?,?`,
  'g',
);
const anyTime = new RegExp(time);

const beforeTime = new RegExp(`^(?:before|prior to|ahead of|in advance of) (?=(?:the )?${time})`);

/** "Before noon on 4 June" is still on that day: by its end, as far as days go. */
export function byItsDay(words: string): string {
  return words.replace(beforeTime, 'by ');
}

/** Whether plain words name a time of day. */
export function hasTime(words: string): boolean {
  return anyTime.test(words);
}

/** "10:30-15:30 each day": said of the times, where nothing follows. */
const eachDay = /,? (?:(?:on )?(?:each|every|both) days?|daily)$/;
/** The end of a date, behind which a comma parts it from the next. */
const dateEnd = new RegExp(`(?:\\d|\\b(?:${monthPattern}))[ ,]*$`);

/** The days of plain words that end in saying of their times that they are of each of them; else `undefined`. */
export function daysOfEach(words: string): string | undefined {
  return eachDay.test(words) ? words.replace(eachDay, '') : undefined;
}

/** Plain words without their times of day: "from 4 July to 29 August 2017". */
export function withoutTimes(words: string): string {
  const drop = (match: string, place: number, whole: string) => {
    const isBetweenDates = match.endsWith(',') && dateEnd.test(whole.slice(0, place));
    return isBetweenDates ? ', ' : ' ';
  };
  return (
    words
      .replace(spans, drop)
      // "From 10am on 4 July" keeps its "from", "4 July from 10am" does not.
      .replace(times, (match, place: number, whole: string) =>
        match.startsWith('from ') && place + match.length < whole.length
          ? 'from '
          : drop(match, place, whole),
      )
      .replace(/(?: ?,)+/g, ',')
      .replace(/ {2,}/g, ' ')
      // What joined two times of one day joins nothing.
      .replace(/ (?:and|&) $/, '')
      .replace(/^[ ,;:-]+|[ ,;:-]+$/g, '')
      .replace(/,(?= (?:to|until|-|\())/g, '')
  );
}

/** The times of day in plain words, as they stand there: "6.30pm-8pm". */
export function timesIn(words: string): string[] {
  const rest = words.replace(spans, '\n');
  const [first, later] = [words.match(spans) ?? [], rest.match(times) ?? []];
  return [...first, ...later];
}
