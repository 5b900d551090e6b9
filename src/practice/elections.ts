import { dayOf, isoOf, weekdayOf, type Day } from '../dates/index.ts';
import type { HolidayNation } from './bank-holidays.ts';
import type { Election } from './profile.ts';
import { workingDaysAfter } from './working-days.ts';

/** The month in which polls and periods were last looked up, as a message says it. */
const checked = 'March 2026';

/** Notice of an election is given at least so many working days before the poll (Electoral Commission). */
const noticeDays = 25;

/**
 * In Scotland it is given at least 28 of them before, and at most 35 (timetables of the council elections of 2022 and
 * of the Scottish Parliament of 2026). Not known to hold for polls before 2016.
 */
const scottishNotice = { days: 28, from: dayOf(2016, 1, 1) };

/** The last day on which a pre-election period begins: that of the notice. Many bodies keep still a few days sooner. */
export function latestStart(poll: Day, nation: HolidayNation | undefined): Day {
  if (nation !== 'scotland') return workingDaysAfter(poll, -noticeDays, nation);
  // Easter Monday is no bank holiday there, but is left out of the count, as it is in England.
  return workingDaysAfter(poll, poll < scottishNotice.from ? -noticeDays : -scottishNotice.days, 'england');
}

/**
 * General elections with the first day of the pre-election period: that of the guidance to public bodies from 2015 on
 * (in 2024, NHS England's), until 2010 the day on which the election was called.
 */
const general: readonly (readonly [poll: string, from: string])[] = [
  ['1992-04-09', '1992-03-11'],
  ['1997-05-01', '1997-03-17'],
  ['2001-06-07', '2001-05-08'],
  ['2005-05-05', '2005-04-05'],
  ['2010-05-06', '2010-04-06'],
  ['2015-05-07', '2015-03-30'],
  ['2017-06-08', '2017-04-22'],
  ['2019-12-12', '2019-11-06'],
  ['2024-07-04', '2024-05-25'],
];

const scottishParliament =
  '1999-05-06 2003-05-01 2007-05-03 2011-05-05 2016-05-05 2021-05-06 2026-05-07'.split(' ');
const senedd = scottishParliament;
const assembly = '2003-11-26 2007-03-07 2011-05-05 2016-05-05 2017-03-02 2022-05-05 2027-05-06'.split(' ');

/** First days that were published: guidance of the Scottish Government and of the Welsh Government of 2026. */
const stated: Readonly<Record<string, string>> = {
  'scotland 2026-05-07': '2026-03-26',
  'wales 2026-05-07': '2026-04-08',
};

/** Polls in a whole nation. Last checked in March 2026: whatever is called since then stands in a profile of one's own. */
export const nationalElections: readonly Election[] = [
  ...general.map(([poll, from]) => ({
    name: 'the general election',
    poll: day(poll),
    from: day(from),
    nations: [],
    checked,
  })),
  ...polls('the election to the Scottish Parliament', scottishParliament, 'scotland'),
  ...polls('the election to the Senedd', senedd, 'wales'),
  ...polls('the election to the Northern Ireland Assembly', assembly, 'northern-ireland'),
];

/** English councils vote on the first Thursday in May, but for these years; in 2020 nobody did. */
const movedInEngland: Readonly<Record<number, string>> = {
  2001: '2001-06-07',
  2004: '2004-06-10',
  2009: '2009-06-04',
  2014: '2014-05-22',
};
const [firstLocal, lastLocal] = [1992, 2035];

const inEngland = Array.from({ length: lastLocal - firstLocal + 1 }, (_, index) => firstLocal + index)
  .filter((year) => year !== 2020)
  .map((year) => movedInEngland[year] ?? firstThursdayInMay(year));
const inScotland = '1999-05-06 2003-05-01 2007-05-03 2012-05-03 2017-05-04 2022-05-05 2027-05-06'.split(' ');
const inWales = '1999-05-06 2004-06-10 2008-05-01 2012-05-03 2017-05-04 2022-05-05 2027-05-06'.split(' ');
const inNorthernIreland =
  '2001-06-07 2005-05-05 2011-05-05 2014-05-22 2019-05-02 2023-05-18 2027-05-06'.split(' ');

/** Polls for councils. In England some councils vote in each year, and none in all of them. */
export const localElections: readonly Election[] = [
  ...polls('local elections', inEngland, 'england', true),
  ...polls('the council elections', inScotland, 'scotland'),
  ...polls('the council elections', inWales, 'wales'),
  ...polls('the council elections', inNorthernIreland, 'northern-ireland'),
];

/** Counting back over holidays is put off until somebody asks: most polls lie far from a plan. */
function polls(
  name: string,
  days: readonly string[],
  nation: HolidayNation,
  isInSomeAreas = false,
): Election[] {
  return days.map((written) => {
    const poll = day(written);
    const from = stated[`${nation} ${written}`];
    return {
      name,
      poll,
      nations: [nation],
      checked,
      ...(isInSomeAreas && { isInSomeAreas }),
      ...(from === undefined && { isFromLatest: true }),
      get from() {
        return from === undefined ? latestStart(poll, nation) : day(from);
      },
    };
  });
}

function firstThursdayInMay(year: number): string {
  const first = dayOf(year, 5, 1);
  return isoOf(first + ((11 - weekdayOf(first)) % 7));
}

function day(written: string): Day {
  const [year, month, date] = written.split('-').map(Number);
  return dayOf(year!, month!, date!);
}
