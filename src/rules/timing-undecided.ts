import { printTiming, type Bound, type Day, type Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { Limits } from '../practice/profile.ts';
import { quote } from '../source/quote.ts';
import { endOf, startOf } from './parts/bounds.ts';
import { windowsOf } from './parts/decisions.ts';
import { placeOfDate } from './parts/item-dates.ts';
import type { Finding, Rule } from './rule.ts';

export const timingUndecided: Rule = {
  code: 'timing-undecided',
  severity: 'warning',
  title: 'A date is still to be confirmed, and nobody is named who confirms it, or it is high time.',
  why: 'People cannot keep an evening free that has no date. “To be confirmed” stays in plans until somebody answers for it.',
  evidence:
    'Published plans have a whole column “(all TBC)”, or “As required” for every meeting of a year; the strategy of NHS Leeds West (2013) leaves dates to a plan that is to follow.',
  *check(plan, { profile, asAt }) {
    const undated = undatedSteps(plan);
    if (undated) yield undated;
    const open = plan.items.filter(isOpen);
    const share = shareOf(open, plan, profile.limits.undecided);
    if (share) yield share;
    const frameOf = asAt === undefined ? undefined : framesOf(plan);
    for (const item of open) {
      const soon = frameOf && dueSoon(item, frameOf(item), asAt!, profile.limits);
      if (soon) yield soon;
      else if (!share && item.lead.length === 0) yield withoutOwner(item);
    }
  },
};

/** Members agree to what a paper proposes; that none of it has a date, they may only see when nothing came of it. */
function undatedSteps({ kind, items }: Plan): Finding | undefined {
  const steps = items.filter((item) => item.kind === 'step' && item.status !== 'cancelled');
  if (kind !== 'paper' || steps.length === 0 || steps.some((step) => currentTiming(step).timing))
    return undefined;
  return {
    at: '/steps',
    on: 'key',
    message: `${steps.length === 1 ? 'The next step that the paper names has no date' : `None of the ${steps.length} steps that the paper names has a date`}, so the meeting cannot tell when to ask what became of it.`,
    hint: 'Write `when:` at each, even a rough one such as `autumn 2026`.',
  };
}

/** What may stay without a date is not meant: what goes on all the time, such as a website, and what is only hoped for. */
function isOpen(item: Item): boolean {
  const { kind, status } = item;
  if (kind === 'target' || kind === 'event' || kind === 'phase') return false;
  if (status === 'cancelled' || status === 'done') return false;
  return isToBeConfirmed(item) || onDemand.test(wordsOf(item));
}

const toBeConfirmed: ReadonlySet<string> = new Set([
  'to be confirmed',
  'in due course',
  'in the future',
  'future years',
  'in future years',
  'at the appropriate time',
]);
const onDemand = /^(?!ongoing).*\b(?:required|needed|necessary|appropriate|ad ?hoc(?: basis)?)$|as and when/;

function isToBeConfirmed(item: Item): boolean {
  return toBeConfirmed.has(wordsOf(item));
}

/** The words of a timing that is said to be none; of another one, nothing. */
function wordsOf(item: Item): string {
  const { timing } = currentTiming(item);
  return timing?.type === 'unscheduled' ? printTiming(timing) : '';
}

/** Two activities without a date are no sign of anything, whatever their share is. */
function shareOf(open: readonly Item[], { items }: Plan, most: number): Finding | undefined {
  const count = open.filter(({ kind }) => kind === 'activity').length;
  const all = items.filter(({ kind, status }) => kind === 'activity' && status !== 'cancelled').length;
  if (count < 3 || count * 100 <= most * all) return undefined;
  return {
    at: '/activities',
    on: 'key',
    message: `${count} of the ${all} activities have no date yet, such as ${quote(open.find(({ kind }) => kind === 'activity')!.name)}: more than ${most} per cent.`,
    hint: 'Give each of them a date, even a rough one such as `autumn 2026`, or say by when it is confirmed: `TBC (September 2026)`.',
  };
}

function withoutOwner(item: Item): Finding {
  const at = placeOfDate(item);
  if (isToBeConfirmed(item)) {
    return {
      at,
      message: `${quote(item.name)} is still without a date, and nobody is named who settles it.`,
      hint: 'Add a `lead`, or say by when it is confirmed, such as `TBC (September 2026)`.',
    };
  }
  return {
    at,
    severity: 'hint',
    message: `${quote(item.name)} is to be held ${quote(wordsOf(item))}, and nobody is named whom people can ask for it.`,
    hint: 'Add a `lead`, or the dates between which it is to be had.',
  };
}

/** What an activity belongs to, and when that is. */
interface Frame {
  readonly words: string;
  readonly timing: Timing;
}

/** The phase that holds it; else the only window, of an activity; else the plan's period. */
function framesOf(plan: Plan): (item: Item) => Frame | undefined {
  const phases = new Map(plan.items.filter(({ kind }) => kind === 'phase').map((phase) => [phase.id, phase]));
  const [window, other] = windowsOf(plan);
  const period = plan.period && { words: 'the plan’s period', timing: plan.period.timing };
  return (item) => {
    if ((item.kind !== 'activity' && item.kind !== 'window') || !isToBeConfirmed(item)) return undefined;
    const phase = item.phase === undefined ? undefined : phases.get(item.phase);
    return phase ? frame(phase) : (item.kind === 'activity' && window && !other && frame(window)) || period;
  };
}

function frame(item: Item): Frame | undefined {
  const { timing, words } = currentTiming(item);
  return timing && { words: `${quote(item.name)} (${words})`, timing };
}

function dueSoon(
  item: Item,
  frame: Frame | undefined,
  asAt: Day,
  { undecidedWithin }: Limits,
): Finding | undefined {
  const start = frame && startOf(frame.timing);
  if (!start || start.earliest - undecidedWithin > asAt || isOver(endOf(frame.timing), asAt))
    return undefined;
  const isSure = start.latest - undecidedWithin <= asAt;
  return {
    at: placeOfDate(item),
    ...(!isSure && { severity: 'hint' as const }),
    message: `${quote(item.name)} is still without a date, and ${frame.words} ${start.latest <= asAt ? 'has begun' : isSure ? `begins within ${daysOf(start.latest - asAt)}` : 'may begin soon'}.`,
    hint: 'Settle the date now, or take it out of the plan.',
  };
}

function daysOf(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}

/** What is over is for another rule. */
function isOver(end: Bound | undefined, asAt: Day): boolean {
  return end !== undefined && end.latest < asAt;
}
