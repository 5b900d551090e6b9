import { endBound, printDay, printTiming, startBound, weekdayOf, type Day } from '../dates/index.ts';
import type { Plan, When } from '../plan/plan.ts';
import { holidaysOf } from '../practice/bank-holidays.ts';
import type { Profile } from '../practice/profile.ts';
import { workingDaysAfter } from '../practice/working-days.ts';
import type { Pointer } from '../source/pointer.ts';
import { phrase, quote } from '../source/quote.ts';
import { hasHappened, placeOfDate, timingOf } from './parts/item-dates.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const paperDeadlineShort: Rule = {
  code: 'paper-deadline-short',
  severity: 'warning',
  title:
    'The papers of a meeting are due too late to be read, or a board decides on a day on which it does not meet.',
  why: 'Members who get a paper the night before decide on what they are told at the table. Minutes of a decision on a day without a meeting are what a challenge begins with.',
  evidence:
    'In one timetable that was published, papers were due 3, 3, 2, 7, 8 and 11 days before the meetings. The limit is `days-to-read` of the profile; where nobody has set one, five working days are a prompt.',
  *check(plan, context) {
    for (const meeting of meetingsOf(plan)) {
      const finding = lateFinding(meeting, context) ?? dayFinding(meeting, context.profile);
      if (finding) yield finding;
    }
  },
};

interface Meeting {
  readonly name: string;
  /** Where its day stands. */
  readonly at: Pointer;
  readonly day: Day;
  readonly papers?: When;
  /** Whether it is one of the board, whose days the profile may list. */
  readonly isOfBoard: boolean;
}

/** Those of exact days: within a month nobody can say how long there is to read. */
function meetingsOf({ cover, items, organisation = '' }: Plan): Meeting[] {
  const ofCover = cover?.date
    ? meetingOn(cover.date, {
        name: cover.meeting,
        at: cover.date.pointer,
        papers: cover.papers,
        isOfBoard: isBoardOf(organisation, cover.meeting),
      })
    : [];
  const ofItems = items.flatMap((item) => {
    if (item.kind !== 'milestone' || hasHappened(item)) return [];
    const timing = timingOf(item);
    if (!timing) return [];
    const isOfBoard = item.what === 'decision' && isBoardOf(organisation, item.name);
    return meetingOn({ timing }, { name: item.name, at: placeOfDate(item), papers: item.papers, isOfBoard });
  });
  return [...ofCover, ...ofItems];
}

function meetingOn(
  { timing }: Pick<When, 'timing'>,
  { papers, ...meeting }: Omit<Meeting, 'day' | 'papers'> & { readonly papers: When | undefined },
): Meeting[] {
  const [start, end] = [startBound(timing), endBound(timing)];
  if (!start || start.earliest !== end?.latest) return [];
  return [{ ...meeting, day: start.earliest, ...(papers && { papers }) }];
}

const board = /\bboard\b(?!\s+(?:sub-?)?(?:committee|seminar|workshop|development))/i;

/** Of an organisation's own board; "Programme Board" and "Health and Wellbeing Board" are others. */
function isBoardOf(organisation: string, name: string): boolean {
  if (/\bgoverning body\b/i.test(name)) return true;
  const start = board.exec(name)?.index;
  if (start === undefined) return false;
  const before = name.slice(0, start).trimEnd().split(/\s/).at(-1)!;
  return before === '' || plainly.test(before) || isWordOf(organisation, before);
}

/** What stands before "board" and does not make another of it. */
const plainly =
  /^(?:the|our|its|a|of|to|by|at|for|and|trust|trust[’']s|full|governing|public|main|unitary)$/i;

function isWordOf(organisation: string, word: string): boolean {
  return organisation.toLowerCase().split(/\s+/).includes(word.toLowerCase());
}

/** Where nobody has set a limit; then it is no more than a prompt. */
const usualDaysToRead = 5;

function lateFinding({ name, day, papers }: Meeting, { profile, nation }: RuleContext): Finding | undefined {
  const due = papers && endBound(papers.timing);
  if (!due) return undefined;
  const { daysToRead = usualDaysToRead } = profile.limits;
  const isEnough = (deadline: Day) => workingDaysAfter(deadline, daysToRead, nation) <= day;
  if (isEnough(due.latest)) return undefined;
  const isSure = !isEnough(due.earliest);
  const holidays =
    workingDaysAfter(due.latest, daysToRead, undefined) <= day ? dueToHolidays(due.latest, day, nation) : '';
  // Papers after the meeting are a slip.
  const isPrompt = profile.limits.daysToRead === undefined && due.earliest < day;
  return {
    at: papers.pointer,
    ...((!isSure || isPrompt) && { severity: 'hint' as const }),
    message: `The papers of ${quote(name)} are due ${quote(printTiming(papers.timing))}, ${isSure ? '' : 'which may be '}less than ${daysToRead} working ${daysToRead === 1 ? 'day' : 'days'} before the meeting on ${printDay(day)}${holidays}.`,
    hint: 'Let them be due sooner, or say in the settings how long your members have to read: `days-to-read`.',
  };
}

/** The bank holidays between the deadline and the meeting, without which there would be time enough. */
function dueToHolidays(deadline: Day, meeting: Day, nation: RuleContext['nation']): string {
  const isHoliday = holidaysOf(nation);
  const days: string[] = [];
  for (let day = deadline + 1; day <= meeting; day++) {
    if (isHoliday(day) && weekdayOf(day) < 6) days.push(printDay(day));
  }
  if (days.length === 0) return '';
  return `, as ${phrase(days, 'and')} ${days.length === 1 ? 'is a bank holiday' : 'are bank holidays'}`;
}

/** Only within the time that the list of meetings is about. */
function dayFinding({ name, at, day, isOfBoard }: Meeting, { meetings }: Profile): Finding | undefined {
  if (!isOfBoard || meetings.includes(day)) return undefined;
  if (day < Math.min(...meetings) || day > Math.max(...meetings)) return undefined;
  const next = Math.min(...meetings.filter((meeting) => meeting > day));
  return {
    at,
    message: `${quote(name)} is on ${printDay(day)}, on which the board does not meet.`,
    hint: `Its next meeting is on ${printDay(next)}; correct the day here, or \`meetings\` in the settings.`,
  };
}
