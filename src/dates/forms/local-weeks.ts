import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';

const name =
  '(?:(?:freshers?|welcome|induction|reading|exam|exams|awareness|[a-z]+ers) (?:s )?(?:week|month)|awareness day|(?:autumn|spring|summer|winter|michaelmas|hilary|trinity|lent|school|half)[ -]term|semester|(?:academic|school) year|(?:school|easter|summer|christmas) holidays?)';
const pattern = new RegExp(`\\b${name}\\b`);

/** Words that set what is meant apart from the named days: "the week after half-term". */
const apart =
  '(?:after|before|by|until|till|from|since|to|prior|ahead|following|preceding|every|each|between|or|not|no|except|excluding|outside|avoiding|avoid|next|last|plus|minus)';
/** Nothing but the name, with what it is called besides and a word that puts things within it. */
const nameAlone = new RegExp(
  `^(?:(?:in|on|over|during|throughout) )?(?:the )?(?:(?!${apart}\\b)[a-z-]+ ){0,5}?${name}(?: week| holidays?| break)?$`,
);

/** What is on certain days under a name of its own, with capitals: "Carers Rights Day". They must stand behind it. */
const ownName =
  /^(?:(?:on|over|during) )?(?:the )?(?!(?:Any|Each|Every|First|Last|Later|Never|No|Not|Next|One|Some|Working|After|Before|By|Until|Start|End|Closing|Deadline|Cancelled|Postponed)\b)(?:\p{Lu}[\p{L}’'.-]*(?: (?:and|of|the))? ){1,5}(?:Day|Weekend|Festival)(?: \d{4})? ?\(/u;

const datesBehind = /^(?<name>[^()]+?)(?: (?<year>\d{4}))? \((?<dates>[^()]+)\)$/;
/** "Autumn half-term 26–30 October 2026". */
const datesNext = /^(?<name>[^(),:;\d]+) (?<dates>\d.+)/;
const besides = [
  datesBehind,
  /^(?<dates>[^()]+) \((?<name>[^()]+)\)$/,
  /^(?<name>[^(),:;]+)(?:[,:;]| -) (?<dates>.+)/,
  datesNext,
  /^(?<dates>.+)(?:,| -) (?<name>[^(),:;]+)$/,
];

/** Terms and the weeks of a place, whose dates are not the same everywhere. */
export const localWeeks: PhraseForm = {
  name: 'local-weeks',
  what: 'Terms, holidays and weeks with a name, where their days stand beside it; without them they are refused, as their dates differ by place and year; a day, a weekend or a festival with a name of its own, where its days stand behind it',
  examples: [
    { text: 'Carers’ Week, 9 to 15 June 2025', reads: 'interval day 2025-06-09..2025-06-15' },
    { text: 'half-term (w/c 27 October 2025)', reads: 'interval week 2025-10-27..2025-11-02' },
    { text: '29 October 2024 (half-term)', reads: 'interval day 2024-10-29' },
    { text: 'Carers Week 2026 (8–14 June)', reads: 'interval day 2026-06-08..2026-06-14' },
    { text: 'summer holidays (21 July to 29 August 2025)', reads: 'interval day 2025-07-21..2025-08-29' },
    { text: 'dementia awareness day (3 June 2025)', reads: 'interval day 2025-06-03' },
    { text: 'Carnival Weekend (11–12 July 2026)', reads: 'interval day 2026-07-11..2026-07-12' },
    { text: 'autumn term (3 September 2025)', reads: 'ambiguous' },
    { text: 'Fresher’s Week in September', reads: 'ambiguous' },
    { text: 'autumn term 2026', reads: 'ambiguous' },
    { text: 'Welcome Week, September 2019', reads: 'ambiguous' },
    { text: 'the week after half-term (27 to 31 October 2025)', reads: 'ambiguous' },
  ],
  read(words, reader) {
    if (!pattern.test(words)) return ownName.test(reader.text) ? daysBehind(words, reader) : undefined;
    return datesBeside(words, reader) ?? withoutDates(reader.text);
  },
};

/** The days that stand beside the name: a month would only say where they are to be looked for. */
function datesBeside(words: string, reader: Reader): Reading | Fault | undefined {
  for (const beside of besides) {
    const { name, year = '', dates } = beside.exec(words)?.groups ?? {};
    if (name === undefined || !nameAlone.test(name)) continue;
    const reading = reader.timing(dates!.includes(year) ? dates! : `${dates} ${year}`);
    if (reading?.type === 'error' && reading.reason === 'impossible') return reading;
    if (reading?.type !== 'interval' && reading?.type !== 'set') continue;
    const hasDays = reading.precision === 'day' || reading.precision === 'week';
    const mayBegin = (beside === datesBehind || beside === datesNext) && !/\bday$/.test(name);
    if (hasDays && !(mayBegin && isOneDay(reading))) return reading;
  }
  return undefined;
}

/** The days in brackets behind a name of its own, each of them written. */
function daysBehind(words: string, reader: Reader): Reading | Fault | undefined {
  const { year = '', dates } = /(?: (?<year>\d{4}))? \((?<dates>[^()]+)\)$/.exec(words)?.groups ?? {};
  const reading = dates === undefined ? undefined : reader.timing(`${dates} ${year}`.trim());
  if (reading?.type === 'error') return reading.reason === 'impossible' ? reading : undefined;
  const hasDays = (reading?.type === 'interval' || reading?.type === 'set') && reading.precision === 'day';
  return hasDays ? reading : undefined;
}

/** "Autumn term (3 September 2025)" does not say whether that day is meant, or a term that begins on it. */
function isOneDay(reading: Reading): boolean {
  return reading.type === 'interval' && reading.start.earliest === reading.end.latest;
}

function withoutDates(text: string): Fault {
  const example =
    /term|semester|year/i.test(text) && !/half/i.test(text)
      ? '5 January to 27 March 2026'
      : '16 to 20 September 2013';
  return fault(
    'ambiguous',
    `“${text}” has more than one reading: its dates are not the same in every place and every year.`,
    `Write the dates, for example “${example}”.`,
  );
}
