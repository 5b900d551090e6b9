import { printTiming, type Bound, type Certainty, type Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import { activitiesOf, type Activity, type Item, type Plan } from '../plan/plan.ts';
import type { Severity } from '../source/diagnostic.ts';
import { quote } from '../source/quote.ts';
import { beginsBefore, beginsBeforeEnd, endOf, firstEnd, firstStart } from './bounds.ts';
import { consults } from './consults.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { hasHappened, placeOfDate, timingOf } from './item-dates.ts';
import type { Finding, Rule } from './rule.ts';
import { weighingsOf, type Weighing } from './weighing.ts';

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
      const finding = isAllAfter(decision.timing, decision.windows)
        ? beforeOpening(decision, plan)
        : (beforeClose(decision) ??
          beforeAnybodyIsHeard(decision, heard) ??
          beforeItIsWeighed(decision, weighingOf(decision), plan));
      if (finding) yield finding;
    }
  },
};

function beforeOpening({ milestone, windows }: Decision, { negotiable }: Plan): Finding | undefined {
  const window = named(windows[0]!);
  if (milestone.decides === 'the-outcome') {
    return {
      at: placeOfDate(milestone),
      ...weight(milestone, windows),
      message: `${named(milestone)} decides the outcome before ${window} has opened, so that nobody is heard before it.`,
      hint: 'Move the decision behind the close of the window, or correct what it `decides`.',
    };
  }
  // What is still open for people to change is the question that such an approval raises: the plan answers it.
  if (negotiable.length > 0) return undefined;
  return {
    at: placeOfDate(milestone),
    severity: 'hint',
    message: `${named(milestone)} comes before ${window} opens: people will ask what is left for them to change.`,
    hint: 'If it was only decided to ask people, write `decides: to-consult`; else say under `negotiable` what is still open.',
  };
}

function beforeClose({ milestone, timing, windows }: Decision): Finding | undefined {
  const certainty = beginsBefore(timing, firstOf(windows, firstEnd));
  if (certainty === 'no') return undefined;
  const isSure = certainty === 'surely';
  const own = ownWeight(milestone);
  return {
    at: placeOfDate(milestone),
    ...weight(milestone, windows, isSure ? own : lighter(own)),
    message: `${named(milestone)} ${isSure ? 'comes' : 'may come'} before ${named(windows[0]!)} closes, so that ${isSure ? 'what people say after it' : 'some of what people say'} cannot count.`,
    hint: 'Move the decision behind the close of the window, or say in `decides` what else it is about.',
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
    message: `${named(milestone)} decides the outcome before anything in which people are heard, such as ${named(first)}.`,
    hint: 'Move the decision behind these activities, or correct what it `decides`.',
  };
}

/** Before all of the analysis, or before every report: an interim one may be what the decision rests on. */
function beforeItIsWeighed(
  decision: Decision,
  { analyses, reports }: Weighing,
  plan: Plan,
): Finding | undefined {
  for (const works of [analyses, reports]) {
    const certainty = beginsBefore(decision.timing, firstOf(works, firstEnd));
    if (certainty !== 'no') return unweighed(decision, named(works[0]!), certainty, 'warning');
  }
  const report = plan.evaluation?.report?.timing;
  if (!report || decision.windows.length > 1 || analyses.length + reports.length > 0) return undefined;
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
    message: `${named(milestone)} ${isSure ? 'comes' : 'may come'} before ${work} is ready, so that those who decide ${isSure ? 'cannot' : 'may not'} know what people said.`,
    hint: 'Move the decision behind it, or add a step or a report from which those who decide know it earlier.',
  };
}

/** How much it weighs to decide while people are still being heard, by what the plan says of the decision. */
function ownWeight({ decides, about }: Decision['milestone']): Severity {
  if (decides === 'the-outcome') return 'error';
  if (decides === 'to-proceed') return about === undefined ? 'warning' : 'error';
  return about === undefined ? 'hint' : 'warning';
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
  if (!known.has(boundOf)) known.set(boundOf, boundOf(items.map(timingOf)));
  return known.get(boundOf);
}

const bounds = new WeakMap<readonly Item[], Map<typeof firstEnd, Bound | undefined>>();

function named(item: Item): string {
  return `${quote(item.name)} (${currentTiming(item).words})`;
}
