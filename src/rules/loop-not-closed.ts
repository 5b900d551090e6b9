import { printTiming, type Day } from '../dates/index.ts';
import {
  activitiesOf,
  type Activity,
  type Item,
  type Milestone,
  type Plan,
  type Stakeholder,
} from '../plan/plan.ts';
import { plainName } from '../practice/continuum.ts';
import { at } from '../source/pointer.ts';
import { endOf, startOf } from './parts/bounds.ts';
import { consults } from './parts/consults.ts';
import { groupedByEach } from './parts/grouped-by-each.ts';
import { timingOf } from './parts/item-dates.ts';
import { namedItem } from './parts/named-item.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Rule } from './rule.ts';

export const loopNotClosed: Rule = {
  code: 'loop-not-closed',
  severity: 'warning',
  title: 'People are asked, and nothing planned tells them what came of it.',
  why: 'Those who gave their time and never hear what it was good for do not come a second time. A report that lies with a board does not reach them.',
  evidence:
    'Herefordshire’s engagement plan of 2010 asks eight groups for their views and plans a final report in December; nothing goes back to those who took part. To tell people how their input counted belongs to the promise of every level of the IAP2 spectrum at which they are asked.',
  *check(plan) {
    for (const loop of openLoopsOf(plan)) {
      yield {
        at: at(loop.stakeholder.pointer, 'name'),
        ...(loop.isPartly && { severity: 'hint' as const }),
        message: messageOf([loop], plan),
        hint: loop.reply
          ? 'Plan another activity with `purpose: give-feedback` for this group after that, or move the one that is there.'
          : 'Plan an activity with `purpose: give-feedback` for this group, after it was asked.',
      };
    }
  },
  together(findings, plan) {
    const places = new Set(findings.map(({ at }) => at));
    const loops = openLoopsOf(plan).filter(({ stakeholder }) => places.has(at(stakeholder.pointer, 'name')));
    return {
      at: '/stakeholders',
      on: 'key',
      ...(findings.every(({ severity }) => severity === 'hint') && { severity: 'hint' as const }),
      message: messageOf(loops, plan),
      hint: loops.every(({ reply }) => reply)
        ? 'Plan another activity with `purpose: give-feedback` and these groups under `with` after that, or move the one that is there.'
        : 'Plan an activity with `purpose: give-feedback` and these groups under `with`, after they were asked.',
    };
  },
};

/** A group that is asked, and then not told what came of it. */
interface OpenLoop {
  readonly stakeholder: Stakeholder;
  /** Where it is asked last. */
  readonly asked: Activity;
  /** What was told it before. */
  readonly reply?: Activity;
  /** Whether it may hear something: what is published, or what came of an earlier time at which it was asked. */
  readonly isPartly: boolean;
}

function openLoopsOf(plan: Plan): OpenLoop[] {
  const asked = groupsOf(plan, isAsked);
  const answered = groupsOf(plan, givesFeedback);
  if (!isFarEnough(plan, answered.size > 0)) return [];
  const replied = new Set(plan.feedback.filter(({ response }) => response).flatMap(({ from }) => from));
  const published = milestonesOf(plan, 'publication');
  return plan.stakeholders.flatMap((stakeholder) => {
    const heard = asked.get(stakeholder.id);
    if (!heard || replied.has(stakeholder.id)) return [];
    const last = heard.reduce((last, item) => (firstDay(item) > firstDay(last) ? item : last));
    const reply = lastOver(answered.get(stakeholder.id) ?? []);
    if (reply && lastDay(reply) >= firstDay(last)) return [];
    const isPartly = isAnyAfter(published, firstDay(last)) || heard.some((item) => isAnswered(item, reply));
    return [{ stakeholder, asked: last, isPartly, ...(reply && { reply }) }];
  });
}

function lastOver(activities: readonly Activity[]): Activity | undefined {
  const [first, ...others] = activities;
  return first && others.reduce((last, item) => (lastDay(item) > lastDay(last) ? item : last), first);
}

function isAnswered(asked: Activity, reply: Activity | undefined): boolean {
  const day = firstDay(asked);
  return reply !== undefined && day !== -Infinity && day <= lastDay(reply);
}

/** First of those who hear nothing, then of those whom something is told too early. */
function messageOf(loops: readonly OpenLoop[], plan: Plan): string {
  const never = loops.filter(({ reply }) => !reply);
  const early = loops.filter(({ reply }) => reply);
  const sentences = [never.length > 0 && neverTold(never, plan), early.length > 0 && toldEarly(early)];
  return sentences.filter(Boolean).join(' ');
}

function neverTold(loops: readonly OpenLoop[], plan: Plan): string {
  const { are, them } = wordsFor(loops);
  return `${groupNames(loops)} ${are} asked, but nothing planned tells ${them} what came of it${restOf(plan)}.`;
}

function toldEarly(loops: readonly OpenLoop[]): string {
  const { are, them } = wordsFor(loops);
  const replies = [...new Set(loops.map(({ reply }) => reply!))];
  const asked = new Set(loops.map(({ asked }) => asked));
  const told =
    replies.length === 1
      ? `${namedItem(replies[0]!)} comes`
      : `${namesInShort(replies.map(({ name }) => name))} come`;
  const where = asked.size === 1 ? `, in ${namedItem(loops[0]!.asked)}` : '';
  return `${told} before the last time that ${groupNames(loops)} ${are} asked${where}, and nothing planned tells ${them} what came of that.`;
}

function groupNames(loops: readonly OpenLoop[]): string {
  return namesInShort(loops.map(({ stakeholder }) => stakeholder.name));
}

function wordsFor({ length }: readonly OpenLoop[]) {
  return length === 1 ? { are: 'is', them: 'this group' } : { are: 'are', them: 'them' };
}

/** A plan that says neither where it leads to nor whom it answers, and has but an activity or two, is only begun. */
function isFarEnough(plan: Plan, answersAnybody: boolean): boolean {
  const { kind, items, evaluation } = plan;
  const leadsTo =
    evaluation !== undefined || items.some(({ kind }) => kind === 'milestone' || kind === 'window');
  return kind === 'plan' && (leadsTo || answersAnybody || hasSeveral(plan));
}

function hasSeveral(plan: Plan): boolean {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return planned.length >= 5 || planned.filter(isAsked).length >= 2;
}

/** Those who decide with others know what came of it. */
function isAsked(activity: Activity): boolean {
  return consults(activity) && activity.purpose !== 'decide-together';
}

function givesFeedback({ purpose, method }: Activity): boolean {
  return purpose === 'give-feedback' || (!purpose && method !== undefined && isFeedback(method.name));
}

function isFeedback(method: string): boolean {
  return plainName(method) === 'giving feedback';
}

/** The activities of a kind that take place, by the group that they are with. */
function groupsOf(plan: Plan, isOfKind: (activity: Activity) => boolean): Map<string, Activity[]> {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return groupedByEach(planned.filter(isOfKind), (activity) => activity.with);
}

function milestonesOf({ items }: Plan, kind: Milestone['what']): Milestone[] {
  return items
    .filter((item) => item.kind === 'milestone')
    .filter(({ what, status }) => what === kind && status !== 'cancelled');
}

/** The first day on which it may begin; what has no date is before everything else. */
function firstDay(item: Item): Day {
  const timing = timingOf(item);
  return (timing && startOf(timing))?.earliest ?? -Infinity;
}

/** The last day on which it may be over; what has no date may come at any time. */
function lastDay(item: Item): Day {
  const timing = timingOf(item);
  return (timing && endOf(timing))?.latest ?? Infinity;
}

/** Whether any of them may be over on that day or later. */
function isAnyAfter(items: readonly Item[], day: Day): boolean {
  return items.some((item) => lastDay(item) >= day);
}

/** What there is in the place of an answer. */
function restOf(plan: Plan): string {
  const milestones = [...milestonesOf(plan, 'report'), ...milestonesOf(plan, 'publication')];
  const milestone = milestones.find(timingOf) ?? milestones[0];
  if (milestone) {
    return `: there is only ${namedItem(milestone)}, which goes to nobody in particular`;
  }
  const report = plan.evaluation?.report;
  return report
    ? `: there is only the report of the evaluation (${printTiming(report.timing)})`
    : ', and no report is planned';
}
