import { printTiming, type Bound, type Certainty, type Timing } from '../dates/index.ts';
import { activitiesOf, type Activity, type Item, type Plan } from '../plan/plan.ts';
import type { Severity } from '../source/diagnostic.ts';
import { beginsBefore, beginsBeforeEnd, endOf, firstEnd, firstStart } from './parts/bounds.ts';
import { consults } from './parts/consults.ts';
import { decisionsOf, isToWait, type Decision } from './parts/decisions.ts';
import { hasHappened, placeOfDate, knownDaysOf } from './parts/item-dates.ts';
import { namedItem } from './parts/named-item.ts';
import type { Finding, Rule } from './rule.ts';
import { weighingsOf, type Weighing } from './parts/weighing.ts';

export const decisionBeforeClose: Rule = {
  code: 'decision-before-close',
  severity: 'error',
  title: 'Something is decided before people have been heard, or before what they said has been weighed.',
  why: 'People are asked while a proposal can still change, and what they say is weighed before the decision: these are the first and the last of the four principles (Gunning’s) that English courts hold a consultation against.',
  evidence:
    'Herefordshire’s boards approved the proposals in May 2010; the engagement about them began in August.',
  *check(plan) {
    const weighingOf = weighingsOf(plan);
    const heard = activitiesOf(plan).filter(
      (activity) => consults(activity) && activity.status !== 'cancelled',
    );
    for (const decision of decisionsOf(plan)) {
      const finding = isBeforeOpening(decision)
        ? beforeOpening(decision, plan)
        : (beforeClose(decision) ??
          beforeAnybodyIsHeard(decision, heard) ??
          beforeItIsWeighed(decision, weighingOf(decision), plan));
      if (finding) yield finding;
    }
  },
};

/** What is to wait for the window by the plan's own words is held against its close, unless it is the end of the matter. */
function isBeforeOpening(decision: Decision): boolean {
  const { milestone, timing, windows } = decision;
  return (milestone.decides === 'the-outcome' || !isToWait(decision)) && isAllAfter(timing, windows);
}

function beforeOpening({ milestone, windows }: Decision, { negotiable }: Plan): Finding | undefined {
  const window = namedItem(windows[0]!);
  if (milestone.decides === 'the-outcome') {
    return {
      at: placeOfDate(milestone),
      ...weight(milestone, windows),
      message: `${namedItem(milestone)} decides the outcome before ${window} has opened, so that nobody is heard before it.`,
      hint: 'Take the decision after the close of the window, or correct what it `decides`.',
    };
  }
  // What is still open for people to change is the question that such an approval raises: the plan answers it.
  if (negotiable.length > 0) return undefined;
  return {
    at: placeOfDate(milestone),
    severity: 'hint',
    message: `${namedItem(milestone)} comes before ${window} opens: people will ask what is left for them to change.`,
    hint: 'If it was only decided to ask people, write `decides: to-consult`; else say under `negotiable` what is still open.',
  };
}

function beforeClose(decision: Decision): Finding | undefined {
  const { milestone, timing, windows } = decision;
  const certainty = beginsBefore(timing, firstOf(windows, firstEnd));
  if (certainty === 'no') return undefined;
  const isSure = certainty === 'surely';
  const own = ownWeight(decision);
  return {
    at: placeOfDate(milestone),
    ...weight(milestone, windows, isSure ? own : lighter(own)),
    message: `${namedItem(milestone)} ${isSure ? 'comes' : 'may come'} before ${namedItem(windows[0]!)} closes, so that ${isSure ? 'what people say after it' : 'some of what people say'} cannot count.`,
    hint: 'Take the decision after the close of the window, or say in `decides` what else it is about.',
  };
}

/** Without a window, the engagement opens with the first activity in which people are heard. */
function beforeAnybodyIsHeard(
  { milestone, timing, windows }: Decision,
  heard: readonly Activity[],
): Finding | undefined {
  const [first] = heard;
  if (windows.length > 0 || !first || !isAllAfter(timing, heard)) return undefined;
  return {
    at: placeOfDate(milestone),
    severity: 'warning',
    message: `${namedItem(milestone)} decides the outcome before anything in which people are heard, such as ${namedItem(first)}.`,
    hint: 'Take the decision after these activities, or correct what it `decides`.',
  };
}

/** Before every analysis and report: an interim one may be what the decision rests on. */
function beforeItIsWeighed(decision: Decision, { works, first }: Weighing, plan: Plan): Finding | undefined {
  const early = beginsBefore(decision.timing, firstOf(works, firstEnd));
  if (first && early !== 'no') return unweighed(decision, namedItem(first), early, 'warning');
  const report = plan.evaluation?.report?.timing;
  if (!report || decision.windows.length > 1 || works.length > 0) return undefined;
  const certainty = beginsBeforeEnd(decision.timing, report);
  const words = `the report of the evaluation (${printTiming(report)})`;
  // It may be about the engagement itself, and not for this decision.
  return certainty === 'no' ? undefined : unweighed(decision, words, certainty, 'hint');
}

function unweighed({ milestone }: Decision, work: string, certainty: Certainty, severity: Severity): Finding {
  const isSure = certainty === 'surely';
  return {
    at: placeOfDate(milestone),
    severity: isSure ? severity : 'hint',
    message: `${namedItem(milestone)} ${isSure ? 'comes' : 'may come'} before ${work} is ready, so that those who decide ${isSure ? 'cannot' : 'may not'} know what people said.`,
    hint: 'Take the decision after it, or add a step or a report from which those who decide know it earlier.',
  };
}

/** How much it weighs to decide while people are still being heard, by what the plan says of the decision. */
function ownWeight(decision: Decision): Severity {
  const { decides, about } = decision.milestone;
  if (decides === 'the-outcome' || isToWait(decision)) return 'error';
  // Half way through, somebody may look whether to go on.
  return decides === 'to-proceed' || about !== undefined ? 'warning' : 'hint';
}

function lighter(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'hint';
}

/** What has happened is told, but stops no build: it cannot be mended. */
function weight(
  decision: Item,
  windows: readonly Item[],
  severity: Severity = 'error',
): Required<Pick<Finding, 'severity'>> {
  const isPast = hasHappened(decision) && windows.every(hasHappened);
  return { severity: severity === 'error' && isPast ? 'warning' : severity };
}

function isAllAfter(timing: Timing, items: readonly Item[]): boolean {
  const [end, start] = [endOf(timing), firstOf(items, firstStart)];
  return end !== undefined && start !== undefined && end.latest < start.earliest;
}

/** Lists are shared by many decisions: the bound of each is looked for once. */
function firstOf(items: readonly Item[], boundOf: typeof firstEnd): Bound | undefined {
  const known = bounds.get(items) ?? new Map<typeof firstEnd, Bound | undefined>();
  bounds.set(items, known);
  if (!known.has(boundOf)) known.set(boundOf, boundOf(items.map(knownDaysOf)));
  return known.get(boundOf);
}

const bounds = new WeakMap<readonly Item[], Map<typeof firstEnd, Bound | undefined>>();
