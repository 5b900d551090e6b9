import { calendarNameNear } from './slip.ts';
import { canBeAnchor } from './time-words.ts';
import { countPattern } from './numbers.ts';

/** A part of a regular expression (with the flag u) for a thing in one word, which may be an id: "board", "board-decision". */
export const oneWord = '\\p{L}[\\p{L}\\d]{2,}(?:-[\\p{L}\\d]+)*';

const places =
  'abroad|church|city|college|council|counter|county|desk|door|foot|gate|ground|hand|home|hospital|inside|land|level|library|line|local|locality|location|national|neighbourhood|office|online|outside|premises|reception|regional|road|school|sea|site|stage|station|street|town|university|venue|village|ward|within|work|workplace';
const means =
  'air|behalf|bus|camera|email|facebook|file|film|instagram|linkedin|loan|media|paper|phone|post|radio|screen|site|social|source|tape|teams|telephone|television|train|tour|trust|twitter|video|web|website|whatsapp|youtube|zoom';
const manners =
  'average|balance|bay|best|budget|call|condition|cost|course|demand|display|duty|ease|experience|form|heart|hold|invitation|issue|large|leave|length|loan|maximum|memory|merit|message|minimum|notice|occasion|order|pace|peace|principle|purpose|random|record|reflection|request|rest|risk|rotation|sale|scale|schedule|scratch|show|side|speed|stake|strike|target|top|track|trend|trial|view|war|will|worst|basis';
const people = 'anyone|everybody|everyone|her|him|members|people|someone|staff|them|you|public';
const pointers =
  'about|above|all|its|our|the|their|alternate|another|any|around|below|both|different|each|either|every|few|first|here|last|least|less|many|more|most|neither|next|none|once|other|same|selected|several|some|such|that|there|these|those|various|what|when|where|which|who';
const times =
  'afternoon|date|dawn|day|dusk|earliest|early|evening|forward|hour|latest|late|long|lunchtime|midday|minute|morning|night|ongoing|onward|point|present|regular|short|then|time';
const noThing = new RegExp(
  `^(?:${[places, means, manners, people, pointers, times, countPattern].join('|')})$`,
);
/** "At events" is at each of them, "on Facebook pages" at a place. */
const several = /[^s]s$/;

/**
 * Whether one plain word after "at", "on" or "from" names a thing that has a date: no place, no means, nothing of the
 * calendar, and nothing that is written nearly so.
 */
export function isOneThing(word: string): boolean {
  const parts = word.split('-');
  if (noThing.test(parts.at(-1)!) || calendarNameNear(word) !== undefined) return false;
  return canBeAnchor(parts.join(' ')) && (parts.length > 1 || !several.test(word));
}
