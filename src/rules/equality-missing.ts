import { printTiming } from '../dates/index.ts';
import type { Passage } from '../plan/passages.ts';
import type { Item, Plan, Step } from '../plan/plan.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import { equalityDutyFrom, statutesChecked } from '../practice/statutes.ts';
import { quote } from '../source/quote.ts';
import { startOf } from './bounds.ts';
import { hasHappened, placeOfDate, timingOf } from './item-dates.ts';
import { spanOf } from './plan-span.ts';
import type { Finding, Rule } from './rule.ts';

export const equalityMissing: Rule = {
  code: 'equality-missing',
  severity: 'warning',
  title:
    'Nothing says what the proposal means for equality, or it is only found out when people are being asked.',
  why: 'Whom a change will hit hardest has to be known before they are asked, or they are not asked at all. Decisions are quashed for want of it.',
  evidence:
    'None of three real engagement plans and papers of 2010 to 2015 that were read has an assessment; the decision of a city was quashed in 2026 with a breach of the equality duty among the reasons. Only profiles of public bodies ask for it.',
  *check(plan, { profile, nation, passages }) {
    if (plan.kind !== 'plan' || profile.characteristics.length === 0) return;
    const launch = launchOf(plan);
    if (!launch) return;
    const steps = plan.items.filter((item) => item.kind === 'step' && isAssessment(item));
    const finding =
      steps.length > 0
        ? lateFinding(steps, launch)
        : isMentioned(plan, passages())
          ? undefined
          : missing(plan, nation);
    if (finding) yield finding;
  },
};

/** The first window, in the order of the file, else the first activity: a plan without either has not begun. */
function launchOf({ items }: Plan): Item | undefined {
  const open = items.filter(({ status }) => status !== 'cancelled');
  return open.find(({ kind }) => kind === 'window') ?? open.find(({ kind }) => kind === 'activity');
}

const assessment =
  /\bequalit(?:y|ies)\b[^.]{0,40}\b(?:impact|assess|analys|screening|duty|act\b)|\bE(?:Q|H|QH|HQ)?IA\b|\bprotected characteristics?\b|\bsection 75\b/i;

function isAssessment({ what, name }: Step): boolean {
  return what === 'equality-assessment' || assessment.test(name);
}

function isMentioned({ equality, items }: Plan, passages: readonly Passage[]): boolean {
  if (equality !== undefined) return true;
  return (
    items.some(({ name }) => assessment.test(name)) || passages.some(({ text }) => assessment.test(text))
  );
}

function missing(plan: Plan, nation: HolidayNation | undefined): Finding {
  return {
    at: plan.isSubstantial ? '/substantial' : (plan.profile?.pointer ?? ''),
    message:
      'The plan says nothing of an equality impact assessment, nor whom the proposal may put at a disadvantage.',
    hint: `Say it under \`equality:\`, with the date of the assessment, or add a step of \`kind: equality-assessment\`${lawOf(plan, nation)}.`,
  };
}

/** What asks for it, where that was in force: plans from before the duty are not told of it. */
function lawOf(plan: Plan, nation: HolidayNation | undefined): string {
  const latest = spanOf(plan)?.latest ?? -Infinity;
  if (latest < equalityDutyFrom) return '';
  const law =
    nation === 'northern-ireland'
      ? 'section 75 of the Northern Ireland Act 1998'
      : 'section 149 of the Equality Act 2010';
  return `; ${law} asks public bodies to have regard to equality (as of ${statutesChecked})`;
}

/** Where the launch is a window; an assessment that is brought up to date later is no late one. */
function lateFinding(steps: readonly Item[], launch: Item): Finding | undefined {
  const opening = timingOf(launch);
  const starts = steps.map((step) => ({ step, timing: timingOf(step) }));
  if (launch.kind !== 'window' || hasHappened(launch) || !opening) return undefined;
  const opens = startOf(opening);
  const late = starts.flatMap(({ step, timing }) => {
    const start = timing && startOf(timing);
    return opens && start && start.earliest > opens.latest && !isUpdate.test(step.name)
      ? [{ step, timing }]
      : [];
  });
  if (late.length < starts.length) return undefined;
  const { step, timing } = late[0]!;
  return {
    at: placeOfDate(step),
    message: `${quote(step.name)} (${printTiming(timing)}) begins after ${quote(launch.name)} (${printTiming(opening)}) has opened: what it finds comes too late for whom to ask.`,
    hint: 'Do it before the consultation opens, and bring it up to date with what people say.',
  };
}

const isUpdate = /\b(?:up ?dat|up to date|review|refresh|revis|final)/i;
