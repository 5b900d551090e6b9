import { dateOf, monthName, type Day } from '../../dates/index.ts';
import type { Grouping } from '../../plan/timeline-settings.ts';
import { phrase } from '../../source/quote.ts';
import { spanOf, type Row, type Span, type Timeline } from '../../timeline/timeline.ts';
import { counted } from '../view/words.ts';

/** What the timeline is and when: "Engagement timeline, February 2026 to January 2027". */
export function timelineTitle({ window }: Timeline): string {
  return window ? `Engagement timeline, ${monthsInWords(window)}` : 'Engagement timeline, no dates yet';
}

function monthsInWords(window: Span): string {
  const [start, end] = [dateOf(window.start), dateOf(window.end)];
  if (start.year !== end.year) return `${monthAt(window.start)} to ${monthAt(window.end)}`;
  return start.month === end.month
    ? monthAt(window.end)
    : `${monthName(start.month)} to ${monthAt(window.end)}`;
}

/** What it shows, in three sentences at most. */
export function timelineDescription(
  timeline: Timeline,
  { hasTable }: { readonly hasTable: boolean },
): string {
  const sentences = [
    overview(timeline),
    milestones(timeline),
    hasTable ? 'The table of activities holds the same information.' : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What one page of several shows, beside the description of the whole, which the first page has. */
export function pageDescription(blocks: readonly { readonly heading: readonly string[] }[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)].map((block) => block?.heading.join(' '));
  const groups = first === last ? first : `${first} to ${last}`;
  return `The rows of ${groups}. The table of activities holds the same information.`;
}

function overview({ lanes, window, groupBy }: Timeline): string {
  const activities = lanes.flatMap(({ rows }) => rows.filter(({ item }) => item.kind === 'activity'));
  const groups = lanes.filter(({ isGroup }) => isGroup).length;
  const busiest = window ? busiestMonth(activities, window) : undefined;
  const grouped = groupingWords[groupBy];
  const forGroups = groups === 0 ? '' : ` ${grouped.link} ${counted(groups, grouped.one, grouped.many)}`;
  const counts = `${counted(activities.length, 'activity', 'activities')}${forGroups}`;
  return busiest === undefined ? `${counts}.` : `${counts}, busiest in ${busiest}.`;
}

/** What the rows are grouped by: "for 8 stakeholder groups", "in 3 phases". */
const groupingWords: Readonly<Record<Grouping, { link: string; one: string; many: string }>> = {
  stakeholder: { link: 'for', one: 'stakeholder group', many: 'stakeholder groups' },
  level: { link: 'at', one: 'level', many: 'levels' },
  lead: { link: 'led by', one: 'person or team', many: 'people or teams' },
  topic: { link: 'about', one: 'topic', many: 'topics' },
  phase: { link: 'in', one: 'phase', many: 'phases' },
  month: { link: 'in', one: 'month', many: 'months' },
};

const mostNamed = 6;

function milestones({ lanes }: Timeline): string {
  const rows = lanes.flatMap(({ rows }) => rows.filter(({ item }) => item.kind === 'milestone'));
  if (rows.length === 0) return '';
  const named = rows.slice(0, mostNamed).map(({ item, words }) => `${item.name} (${words})`);
  const more = rows.length > mostNamed ? [`${rows.length - mostNamed} more`] : [];
  return `Milestones: ${phrase([...named, ...more], 'and')}.`;
}

/** The month, with its year, in which most activities happen; the first of several. */
function busiestMonth(activities: readonly Row[], window: Span): string | undefined {
  const first = monthIndex(window.start);
  // How many more activities there are in each month than in the one before.
  const changes = Array.from({ length: monthIndex(window.end) - first + 2 }, () => 0);
  const shown = activities.filter(({ item, outside }) => !outside && item.status !== 'cancelled');
  for (const mark of shown.flatMap(({ marks }) => marks)) {
    const { start, end } = spanOf(mark);
    if (end < window.start || start > window.end) continue;
    changes[monthIndex(Math.max(start, window.start)) - first]! += 1;
    changes[monthIndex(Math.min(end, window.end)) - first + 1]! -= 1;
  }
  let [count, most, month] = [0, 0, -1];
  changes.forEach((change, index) => {
    count += change;
    if (count > most) [most, month] = [count, index];
  });
  if (month < 0) return undefined;
  const index = first + month;
  return `${monthName((index % 12) + 1)} ${Math.floor(index / 12)}`;
}

/** The month that holds a day: "May 2010". */
export function monthAt(day: Day): string {
  const { year, month } = dateOf(day);
  return `${monthName(month)} ${year}`;
}

function monthIndex(day: Day): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

/** What a reader must know beside the key; nothing where there is nothing. */
export function timelineCaption({ lanes, window, asAt, groupBy }: Timeline): string | undefined {
  const rows = lanes.flatMap((lane) => lane.rows);
  const isOutside = window && asAt !== undefined && (asAt < window.start || asAt > window.end);
  const sentences = [
    ...(rows.some(({ also }) => also.length > 0)
      ? [`What has several ${groupingWords[groupBy].many} is shown once, with the first of them.`]
      : []),
    ...(isOutside ? ['The day that the plan is seen from is outside the months shown.'] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
