import type { Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { weekdayNamed, weekdayPattern } from '../months.ts';
import { weekdayCodes } from '../print-recurrence.ts';
import { placeOf, placePattern } from './nth-weekday.ts';

const day = `(?:${weekdayPattern})`;
const several = `(${day}s?(?:(?:, | and | & |\\/)${day}s?)*)`;
const weekly = new RegExp(
  `^(?:(?:weekly|every week),? (?:on )?(?:a |every |each )?|(?:on )?(?:every|each) |on (?=\\S+s\\b))${several}$`,
);
const plural = new RegExp(`^(${day}s(?:(?:, | and | & |\\/)${day}s)*)$`);
const fortnightly = new RegExp(
  `^(?:(?:on )?every other |(?:on )?alternate |(?:fortnightly|every two weeks|every 2 weeks),? (?:on )?(?:a )?)${several}$`,
);
const ofMonth =
  '(?:,? (?:of|in) (?:each|every|the) (?:calendar )?month|,? monthly|,? each month|,? every month)';
const monthly = new RegExp(
  `^(?:on )?(?:the |every )?(?<places>(?:${placePattern})(?: and (?:${placePattern}))?) (?<days>${day})s?${ofMonth}$`,
);
const monthlyOn = new RegExp(
  `^(?:monthly|every month|each month)(?:,| -)? \\(?(?:on )?(?:the )?(?<places>${placePattern}) (?<days>${day})(?: of (?:each|every|the) month)?\\)?$`,
);

/** Days of the week that come back. */
export const weekdays: PhraseForm = {
  name: 'weekdays',
  what: 'A day of the week, every week or in every month',
  cues: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'weekday'],
  examples: [
    { text: 'every Tuesday', reads: 'recurring FREQ=WEEKLY;BYDAY=TU' },
    { text: 'Tuesdays and Thursdays', reads: 'recurring FREQ=WEEKLY;BYDAY=TU,TH' },
    { text: 'every other Tuesday', reads: 'recurring FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' },
    { text: 'every weekday', reads: 'recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
    { text: 'first Tuesday of each month', reads: 'recurring FREQ=MONTHLY;BYDAY=1TU' },
    { text: 'the last Friday of every month', reads: 'recurring FREQ=MONTHLY;BYDAY=-1FR' },
    { text: '1st and 3rd Monday of the month', reads: 'recurring FREQ=MONTHLY;BYDAY=1MO,3MO' },
  ],
  read(words) {
    if (words === 'every weekday' || words === 'each weekday')
      return weekdaysOf('MO,TU,WE,TH,FR'.split(','), 1);
    const inMonth = (monthly.exec(words) ?? monthlyOn.exec(words))?.groups;
    if (inMonth) return placesOf(inMonth['places']!, inMonth['days']!);
    const inWeek = (weekly.exec(words) ?? plural.exec(words))?.[1];
    if (inWeek !== undefined) return weekdaysOf(codesOf(inWeek), 1);
    const inTwo = fortnightly.exec(words)?.[1];
    return inTwo === undefined ? undefined : weekdaysOf(codesOf(inTwo), 2);
  },
};

function codesOf(words: string): string[] {
  return words.split(/, | and | & |\//).map(codeOf);
}

function codeOf(name: string): string {
  return weekdayCodes[weekdayNamed(name) - 1]!;
}

function weekdaysOf(codes: readonly string[], every: number): Reading | undefined {
  if (!isInOrder(codes.map((code) => weekdayCodes.indexOf(code)))) return undefined;
  return {
    type: 'recurring',
    frequency: { unit: 'week', every, count: codes.length },
    rrule: `FREQ=WEEKLY${every > 1 ? `;INTERVAL=${every}` : ''};BYDAY=${codes.join(',')}`,
    deadline: false,
  };
}

function placesOf(placeWords: string, weekday: string): Reading | undefined {
  const places = placeWords.split(' and ').map(placeOf);
  // The last may be the fourth or the fifth: after all others. Not every month has a fifth.
  if (places.includes(5) || !isInOrder(places.map((place) => (place === -1 ? 5 : place)))) return undefined;
  const codes = places.map((place) => `${place}${codeOf(weekday)}`);
  return {
    type: 'recurring',
    frequency: { unit: 'month', every: 1, count: codes.length },
    rrule: `FREQ=MONTHLY;BYDAY=${codes.join(',')}`,
    deadline: false,
  };
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || numbers[index - 1]! < number);
}
