import { repeatsOf, type Day, type Interval, type Recurrence, type Timing } from '../dates/index.ts';
import { barOf, milestoneOf, openBarOf, untilBarOf } from './bars.ts';
import { mostRepeats, spanOf, type Mark, type Span } from './timeline.ts';

/** What is drawn for a timing inside a window; nothing where it has no dates. */
export function marksOf(timing: Timing, isMilestone: boolean, window: Span): Mark[] {
  switch (timing.type) {
    case 'open':
      return [openBarOf(timing, Math.max(window.end, timing.start.latest))];
    case 'deadline':
      return timing.isUntil
        ? [untilBarOf(timing, Math.min(window.start, timing.end.earliest))]
        : closedMarks(timing, isMilestone);
    case 'recurring':
      return [recurringMark(timing, window)];
    default:
      return closedMarks(timing, isMilestone);
  }
}

/** What is drawn for a timing that has its own start and end. */
function closedMarks(timing: Timing, isMilestone: boolean): Mark[] {
  const draw: (timing: Interval) => Mark = isMilestone ? milestoneOf : barOf;
  switch (timing.type) {
    case 'interval':
      return [draw(timing)];
    case 'set':
      return joined(timing.parts.map(draw));
    case 'deadline':
      return [{ type: 'deadline', end: timing.end.latest }];
    default:
      return [];
  }
}

/** Days that follow each other, as "8 and 9 May", are one bar. */
function joined(marks: readonly Mark[]): Mark[] {
  const bars: Mark[] = [];
  for (const mark of marks) {
    const last = bars.at(-1);
    const isNext = last?.type === 'bar' && mark.type === 'bar' && last.end + 1 === mark.start;
    if (isNext) bars[bars.length - 1] = { ...last, end: mark.end, solidEnd: mark.solidEnd };
    else bars.push(mark);
  }
  return bars;
}

function recurringMark(timing: Recurrence, window: Span): Mark {
  const { from, until } = timing;
  const span = {
    start: from?.earliest ?? Math.min(window.start, until?.latest ?? Infinity),
    end: until?.latest ?? Math.max(window.end, from?.latest ?? -Infinity),
  };
  const days = repeatsOf(timing, span, mostRepeats);
  if (days && days.length > 0) return { type: 'repeats', days, deadline: timing.deadline };
  return { type: 'rate', ...span, openStart: from === undefined, openEnd: until === undefined };
}

/** The days that a timing itself names, first and last, which the window must show; nothing where it names none. */
export function datesOf(timing: Timing, isMilestone: boolean): Day[] {
  switch (timing.type) {
    case 'open':
      return [timing.start.earliest, timing.start.latest];
    case 'recurring':
      return [timing.from, timing.until].flatMap((bound) => (bound ? [bound.earliest, bound.latest] : []));
    default:
      return closedMarks(timing, isMilestone).flatMap((mark) => [spanOf(mark).start, spanOf(mark).end]);
  }
}
