import { dateOf, dayOf, daysInMonth, mondayOf, weekdayOf, type Day } from '../dates/index.ts';

/** Where bank holidays differ; England and Wales share theirs. */
export type HolidayNation = 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'ireland';

/**
 * The bank and public holidays of a year, in order. By the rules that have held since 1978 (Banking and Financial
 * Dealings Act 1971 and the proclamations under it; Organisation of Working Time Act 1997 for Ireland), with the
 * days that were moved or added once. Days to come may be moved or added still: last checked in 2026.
 */
export function bankHolidays(year: number, nation: HolidayNation): Day[] {
  const easter = easterSunday(year);
  const days = fixedDays[nation](year, easter);
  const { moved, added } = nation === 'ireland' ? onceInIreland : once;
  const usual = withSubstitutes(
    days.map((day) => moved[day] ?? day),
    nation !== 'ireland',
  );
  const all = nation === 'scotland' ? [...added, ...onceInScotland] : added;
  const extra = all.filter((day) => day >= dayOf(year, 1, 1) && day <= dayOf(year, 12, 31));
  return [...new Set([...usual, ...extra])].sort((a, b) => a - b);
}

/** Tells whether a day is a holiday of a nation; without a nation none is. Each year is worked out once. */
export function holidaysOf(nation: HolidayNation | undefined): (day: Day) => boolean {
  const years = new Map<number, ReadonlySet<Day>>();
  return (day) => {
    if (nation === undefined) return false;
    const { year } = dateOf(day);
    const holidays = years.get(year) ?? new Set(bankHolidays(year, nation));
    years.set(year, holidays);
    return holidays.has(day);
  };
}

const british = (year: number): Day[] => [
  nthMonday(year, 5, 1),
  lastMonday(year, 5),
  dayOf(year, 12, 25),
  dayOf(year, 12, 26),
];

const englishDays = (year: number, easter: Day): Day[] => [
  dayOf(year, 1, 1),
  easter - 2,
  easter + 1,
  lastMonday(year, 8),
  ...british(year),
];

const fixedDays: Record<HolidayNation, (year: number, easter: Day) => Day[]> = {
  england: englishDays,
  wales: englishDays,
  'northern-ireland': (year, easter) => [
    ...englishDays(year, easter),
    dayOf(year, 3, 17),
    dayOf(year, 7, 12),
  ],
  scotland: (year, easter) => [
    dayOf(year, 1, 1),
    dayOf(year, 1, 2),
    easter - 2,
    nthMonday(year, 8, 1),
    ...(year >= 2007 ? [dayOf(year, 11, 30)] : []),
    ...british(year),
  ],
  ireland: (year, easter) => [
    dayOf(year, 1, 1),
    ...(year >= 2023 ? [saintBrigid(year)] : []),
    dayOf(year, 3, 17),
    easter + 1,
    ...(year >= 1994 ? [nthMonday(year, 5, 1)] : []),
    nthMonday(year, 6, 1),
    nthMonday(year, 8, 1),
    lastMonday(year, 10),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ],
};

/** The first Monday of February, unless the 1st is a Friday. */
function saintBrigid(year: number): Day {
  const first = dayOf(year, 2, 1);
  return weekdayOf(first) === 5 ? first : nthMonday(year, 2, 1);
}

interface Once {
  readonly moved: Readonly<Record<Day, Day>>;
  readonly added: readonly Day[];
}

/** Proclaimed for one year. */
const once: Once = {
  moved: {
    [dayOf(1995, 5, 1)]: dayOf(1995, 5, 8), // VE Day, 50 years
    [dayOf(2002, 5, 27)]: dayOf(2002, 6, 4), // Golden Jubilee
    [dayOf(2012, 5, 28)]: dayOf(2012, 6, 4), // Diamond Jubilee
    [dayOf(2020, 5, 4)]: dayOf(2020, 5, 8), // VE Day, 75 years
    [dayOf(2022, 5, 30)]: dayOf(2022, 6, 2), // Platinum Jubilee
  },
  added: [
    dayOf(1999, 12, 31), // Millennium
    dayOf(2002, 6, 3), // Golden Jubilee
    dayOf(2011, 4, 29), // Royal wedding
    dayOf(2012, 6, 5), // Diamond Jubilee
    dayOf(2022, 6, 3), // Platinum Jubilee
    dayOf(2022, 9, 19), // State funeral
    dayOf(2023, 5, 8), // Coronation
  ],
};

const onceInScotland: readonly Day[] = [dayOf(2026, 6, 15)]; // Football World Cup

const onceInIreland: Once = {
  moved: { [dayOf(1995, 5, 1)]: dayOf(1995, 5, 8) }, // End of the war in Europe, 50 years
  added: [
    dayOf(1999, 12, 31), // Millennium
    dayOf(2022, 3, 18), // Day of remembrance
  ],
};

/** What falls on a weekend is kept on the next day that is free; in Ireland it is not moved. */
function withSubstitutes(days: readonly Day[], areMoved: boolean): Day[] {
  if (!areMoved) return [...days];
  const kept = new Set(days.filter((day) => weekdayOf(day) < 6));
  for (const day of days.filter((day) => weekdayOf(day) >= 6).sort((a, b) => a - b)) {
    let free = day;
    while (weekdayOf(free) >= 6 || kept.has(free)) free++;
    kept.add(free);
  }
  return [...kept];
}

function nthMonday(year: number, month: number, count: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7) + 7 * (count - 1);
}

function lastMonday(year: number, month: number): Day {
  return mondayOf(dayOf(year, month, daysInMonth(year, month)));
}

/** Whether a day is the Saturday or the Sunday between Good Friday and Easter Monday: no bank holidays, but people are away. */
export function isEasterWeekend(day: Day): boolean {
  const easter = easterSunday(dateOf(day).year);
  return day === easter || day === easter - 1;
}

/** Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
