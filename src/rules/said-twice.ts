import { currentTiming } from '../plan/current-timing.ts';
import type { Passage } from '../plan/passages.ts';
import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';
import { at, keysOf, parentOf, type Pointer } from '../source/pointer.ts';
import { quote, quoteList } from '../source/quote.ts';
import { groupedBy } from './parts/grouped-by.ts';
import type { Finding, Rule } from './rule.ts';

export const saidTwice: Rule = {
  code: 'said-twice',
  severity: 'hint',
  title: 'Two activities cannot be told apart by name and date, or a paragraph stands in two places.',
  why: 'Readers look for a difference that is not there, and when one of the two is changed the other goes on saying what was true before.',
  evidence:
    'Herefordshire’s engagement plan of 2010 has two activities “Engagement event” in one month; in the strategy of Leeds West, sections 12 and 13 are sections 8 and 9 once more, and what they should have said is lost.',
  *check(plan, context) {
    for (const activities of namesakesOf(plan)) yield namesakesFinding(activities, plan);
    const passages = context.passages();
    const repeats = repeatsOf(passages);
    if (repeats.size === 0) return;
    const placeOf = placeNames(passages);
    for (const each of repeats.values()) yield repeatFinding(each, placeOf);
  },
};

/** Activities with one name, at one time and in one place. A series on different days is told apart by its days. */
function namesakesOf(plan: Plan): Activity[][] {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  const groups = groupedBy(planned, (activity) =>
    JSON.stringify([plain(activity.name), currentTiming(activity).words, plain(activity.venue ?? '')]),
  );
  return [...groups.values()].filter(({ length }) => length > 1);
}

function namesakesFinding(activities: readonly Activity[], { stakeholders }: Plan): Finding {
  const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
  const groups = activities.map((activity) => activity.with.map((id) => names.get(id)!));
  const [first, second] = groups as [string[], string[]];
  const isSame = new Set(groups.map((group) => JSON.stringify(group.toSorted()))).size === 1;
  const [{ name }, other] = activities as [Activity, Activity];
  const times = activities.length === 2 ? 'twice' : `${activities.length} times`;
  const pair = isSame
    ? first.length > 0 && `, each time with ${quoteList(first, 'and')}`
    : activities.length === 2 && `, once ${withWhom(first)} and once ${withWhom(second)}`;
  return {
    at: at(other.pointer, 'name'),
    message: `${quote(name)} (${currentTiming(other).words}) is here ${times}${pair || ''}.`,
    hint: isSame
      ? 'Take one out, or say in the names what sets them apart.'
      : 'If it is one activity, give it once, with all its groups in `with:`; if not, say in the names what sets them apart.',
  };
}

function withWhom(groups: readonly string[]): string {
  return groups.length > 0 ? `with ${quoteList(groups, 'and')}` : 'with no group';
}

/** A paragraph as it stands in one place. */
interface Paragraph {
  readonly words: string;
  readonly at: Pointer;
}

/** Shorter ones may be said twice. */
const shortest = 120;

/** A paragraph wherever it stands, in the order of the file: a text is there twice, if it has it twice. */
type Repeat = readonly Paragraph[];

/** Paragraphs that were there before, by the second place that has them. */
function repeatsOf(passages: readonly Passage[]): Map<Pointer, Repeat[]> {
  const paragraphs = new Map<string, Paragraph[]>();
  for (const passage of passages) {
    if (passage.text.length < shortest || mayRepeat(passage)) continue;
    for (const words of paragraphsOf(passage.text)) {
      const key = plain(words);
      if (key.length < shortest) continue;
      const known = paragraphs.get(key);
      if (known) known.push({ words, at: passage.at });
      else paragraphs.set(key, [{ words, at: passage.at }]);
    }
  }
  const repeats = new Map<Pointer, Repeat[]>();
  for (const repeat of paragraphs.values()) {
    const second = repeat[1];
    if (second) repeats.set(second.at, [...(repeats.get(second.at) ?? []), repeat]);
  }
  return repeats;
}

/** What is done so that everyone can take part is said at each activity, and one answer may be given to many. */
function mayRepeat({ at: pointer, key }: Passage): boolean {
  return key === 'access' || pointer.startsWith('/feedback/');
}

/** Items of a list are paragraphs of their own; rows of tables are none. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n|(?:^|\n)\s*(?:[-*+•]|\d{1,3}[.)])\s/)
    .filter((paragraph) => !paragraph.trimStart().startsWith('|'));
}

/** The words alone, without case, marks and how the lines run. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of what one text says again. */
function repeatFinding(repeats: readonly Repeat[], placeOf: (pointer: Pointer) => string): Finding {
  const [first, second, ...rest] = repeats[0] as [Paragraph, Paragraph, ...Paragraph[]];
  const others = rest.length;
  const more = others === 0 ? '' : ` and in ${others === 1 ? 'one more place' : `${others} more places`}`;
  const where = first.at === second.at ? 'here twice' : `in ${placeOf(first.at)} as well`;
  const what =
    repeats.length === 1
      ? 'A paragraph of this stands'
      : `${repeats.length} paragraphs of this stand, in the same words,`;
  return {
    at: second.at,
    words: second.words,
    message: `${what} ${where}${more}: ${quote(first.words.replace(/\s+/g, ' ').trim())}`,
    hint: 'Say it in one place only, and point to it from the other.',
  };
}

/** What readers call the part that a text belongs to: its own name or heading, or that of what holds it. */
function placeNames(passages: readonly Passage[]): (pointer: Pointer) => string {
  const names = new Map(
    passages
      .filter(({ key }) => key === 'name' || key === 'heading')
      .map((name) => [parentOf(name.at), name]),
  );
  return (pointer) => {
    for (let up = pointer; up !== ''; up = parentOf(up)) {
      const name = names.get(up);
      if (name) return quote(name.text);
    }
    return quote(keysOf(pointer)[0]!);
  };
}
