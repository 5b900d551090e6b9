import type { Bound } from '../dates/index.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { Profile } from '../practice/profile.ts';
import { general } from '../practice/profiles.ts';
import { counted } from '../source/count.ts';
import { quote } from '../source/quote.ts';
import { beginsBeforeEnd, endOf, isSurelyBefore, startOf } from './parts/bounds.ts';
import { decisionsOf, windowsOf, type Decision } from './parts/decisions.ts';
import { placeOfDate, timingOf } from './parts/item-dates.ts';
import { namedItem } from './parts/named-item.ts';
import type { Finding, Rule } from './rule.ts';
import { weighingsOf, worksOf, type Work } from './parts/weighing.ts';

export const decisionTooSoon: Rule = {
  code: 'decision-too-soon',
  severity: 'warning',
  title: 'There is too little time, or no work planned, between what people say and the decision.',
  why: 'What people say has to be read, counted and put before those who decide. A decision that follows at once looks as if it had been made before.',
  evidence:
    'That responses are conscientiously taken into account is the last of the four principles (Gunning’s) that English courts hold a consultation against; six weeks from the close are a rule of thumb, and no law; a profile may set other days (`days-to-consider` under `limits`).',
  *check(plan, { profile }) {
    const weighingOf = weighingsOf(plan);
    const hasReader = hasReaders(plan);
    const works = worksOf(plan);
    const windows = new Set(windowsOf(plan).map(({ id }) => id));
    for (const decision of decisionsOf(plan)) {
      const close = closeOf(decision);
      if (!close) continue;
      const late = papersDueEarly(decision);
      if (late) yield late;
      const soon = tooSoon(decision, close, profile);
      if (soon) yield soon;
      const isRead =
        hasReader || weighingOf(decision).works.length > 0 || works.some(isBetween(decision, close, windows));
      if (!isRead) yield nobodyReads(decision, plan);
    }
  },
};

/** The days on which the one window may close that the decision waits for; nothing if it comes before that. */
function closeOf({ timing, windows }: Decision): Bound | undefined {
  const [window, other] = windows;
  const open = window && !other ? timingOf(window) : undefined;
  return open && beginsBeforeEnd(timing, open) === 'no' ? endOf(open) : undefined;
}

/** Of dates that leave it open, as far as they go: what is too soon in the middle of what they allow may be so. */
function tooSoon(decision: Decision, close: Bound, profile: Profile): Finding | undefined {
  const { milestone, timing } = decision;
  // Whether to go on is not the last word: what people said can still be weighed for that.
  if (milestone.decides === 'to-proceed') return undefined;
  const least = profile.limits.daysToConsider;
  const decided = startOf(timing);
  if (!decided) return undefined;
  const most = decided.latest - close.earliest;
  const isSure = most < least;
  const isLikely = decided.earliest !== -Infinity && (decided.earliest - close.latest + most) / 2 < least;
  if (!isSure && !isLikely) return undefined;
  return {
    at: placeOfDate(milestone),
    ...(!isSure && { severity: 'hint' as const }),
    message: isSure
      ? `${namedItem(milestone)} comes ${daysOf(most, decided, close)} ${namedItem(decision.windows[0]!)} closes; ${ruleOfThumb(profile)}.`
      : `${namedItem(milestone)} may come too soon after ${namedItem(decision.windows[0]!)} closes; ${ruleOfThumb(profile)}.`,
    hint: 'Decide later, or plan how everything is read and weighed by then. Where a law fixes both dates, accept it under `allow` and name the law; if fewer days do for you, set `days-to-consider` under `limits` of a profile of your own.',
  };
}

/** The days are nobody's law: some laws leave less, such as that on school admissions. */
function ruleOfThumb({ id, limits }: Profile): string {
  const whose = id === general.id ? 'a rule of thumb' : `the rule of thumb of the profile ${quote(id)}`;
  return `by ${whose}, reading and weighing the answers takes ${counted(limits.daysToConsider, 'day')}`;
}

function daysOf(most: number, decided: Bound, close: Bound): string {
  const isExact = decided.earliest === decided.latest && close.earliest === close.latest;
  if (most === 0) return `${isExact ? '' : 'at the latest '}on the day on which`;
  return `${isExact ? '' : 'at the most '}${most} day${most === 1 ? '' : 's'} after`;
}

/** Who writes the paper for a decision before the window closes has not read what is still to come. */
function papersDueEarly({ milestone, windows }: Decision): Finding | undefined {
  const { papers } = milestone;
  const certainty = beginsBeforeEnd(papers?.timing, timingOf(windows[0]!));
  if (!papers || certainty === 'no') return undefined;
  const isSure = certainty === 'surely';
  return {
    at: papers.pointer,
    ...(!isSure && { severity: 'hint' as const }),
    message: `The papers for ${namedItem(milestone)} ${isSure ? 'are' : 'may be'} due before ${namedItem(windows[0]!)} closes, so that they cannot say what people said by then.`,
    hint: 'Take a later meeting, or agree a later deadline for this paper.',
  };
}

function hasReaders({ items, evaluation }: Plan): boolean {
  return (
    evaluation?.report !== undefined || items.some((item) => item.status !== 'cancelled' && isReading(item))
  );
}

/**
 * Whether work is between the close of a window and the decision on it. Of several windows it may be about any, unless
 * it names one.
 */
function isBetween(
  { timing, windows: [window] }: Decision,
  close: Bound,
  windows: ReadonlySet<string | undefined>,
) {
  return (work: Work): boolean => {
    const about = work.kind === 'milestone' ? work.about : undefined;
    const named = [about, ...work.after.map(({ id }) => id)].filter((id) => windows.has(id));
    if (named.length > 0) return named.includes(window!.id);
    if (work.before.some(({ id }) => id === window!.id)) return false;
    const done = timingOf(work);
    const end = done && endOf(done);
    return !(end && end.latest < close.earliest) && !isSurelyBefore(timing, done);
  };
}

/** What is called so may be the analysis, whatever kind of step or phase it is said to be. */
function isReading({ kind, name }: Item): boolean {
  return (
    (kind === 'step' || kind === 'phase') &&
    /analy[sz]|respon[sd]|report|finding|summar|review|consider|evaluat|feedback/i.test(name)
  );
}

/** Of a plan that lists no steps at all, nobody knows what is done beside the activities. */
function nobodyReads({ milestone, windows }: Decision, { items }: Plan): Finding {
  const listsSteps = items.some(({ kind, status }) => kind === 'step' && status !== 'cancelled');
  return {
    at: milestone.pointer,
    ...(!listsSteps && { severity: 'hint' as const }),
    message: `Nothing in the plan puts together what people say in ${quote(windows[0]!.name)} for ${quote(milestone.name)}: it has no step for the analysis and no report.`,
    hint: 'Add a step of the kind `analysis`, or a milestone of the kind `report`, between the two.',
  };
}
