import { printTiming } from '../dates/index.ts';
import type { Passage } from '../plan/passages.ts';
import type { ConsultationWindow, Item, Plan, Step } from '../plan/plan.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import { equalityDutyFrom, statutesChecked } from '../practice/statutes.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { startOf } from './parts/bounds.ts';
import { windowsOf } from './parts/decisions.ts';
import { hasHappened, placeOfDate, timingOf } from './parts/item-dates.ts';
import { spanOf } from './parts/plan-span.ts';
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
    const steps = plan.items.filter((item) => item.kind === 'step').filter(isAssessment);
    const finding =
      steps.length > 0 ? lateFinding(steps, launch, plan) : unsaid(plan, saidOf(passages()), nation);
    if (finding) yield finding;
  },
};

function unsaid(plan: Plan, said: Said, nation: HolidayNation | undefined): Finding | undefined {
  if (said === 'something') return undefined;
  return said === 'nothing' ? missing(plan, nation) : deniedFinding(said, plan, nation);
}

/** The first window, in the order of the file, else the first activity: a plan without either has not begun. */
function launchOf({ items }: Plan): Item | undefined {
  const open = items.filter(({ status }) => status !== 'cancelled');
  return open.find(({ kind }) => kind === 'window') ?? open.find(({ kind }) => kind === 'activity');
}

const assessment =
  /\bequalit(?:y|ies)\b[^.]{0,40}\b(?:impact|assess|analys|screening)|\bE(?:Q|H|QH|HQ)?IA\b|\b(?:protected characteristics?|section 75)\b[^.]{0,40}\b(?:affect|analys|assess|disadvantage|effect|impact|screen)/i;

/** A step whose name denies that it is one, is none. */
function isAssessment({ what, name }: Step): boolean {
  return what === 'equality-assessment' || (assessment.test(name) && !isDenied(name));
}

/** What is said of an assessment: that there is one, or will be, goes before that there is none. */
type Said = 'something' | 'nothing' | Denial;

/** Words that say that there is no assessment, or leave it open whether there is one. */
interface Denial {
  readonly at: Pointer;
  readonly words: string;
}

function saidOf(passages: readonly Passage[]): Said {
  let denial: Denial | undefined;
  for (const { text, at } of passages) {
    const isOnEquality = at === '/equality';
    if (!isOnEquality && !assessment.test(text)) continue;
    const words = text.trim();
    const sentences = sentencesOf(words);
    const denied = isOnEquality && isGap(words) ? words : sentences.find(isDenied);
    if (denied !== undefined) denial ??= { at, words: denied };
    // Who is reached, and how, may be said there without an assessment.
    const isSaid = isOnEquality && denied === undefined;
    if (isSaid || sentences.some((sentence) => assessment.test(sentence) && !isDenied(sentence)))
      return 'something';
  }
  return denial ?? 'nothing';
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s|\n\s*\n|\n(?=\s*[-*•])/).map((sentence) => sentence.trim());
}

const noneOf = /\b(?:no|without)(?: (?:an|any|formal|full|new|separate)){0,2} $/i;
const notDone =
  /^[^.,;:]{0,40}\b(?:cannot|won['’]t|(?:did|do|does|has|have|is|was|will)(?: not|n['’]t))(?: yet)?(?: be| been)? (?:available|attached|begun|carried|completed|done|made|needed|planned|prepared|required|started|undertaken|written)\b/i;
/** Whoever gives a reason has looked at it; what is not there until May is planned. */
const reasoned = /\b(?:because|before|screen(?:ed|ing)?|since|until)\b/i;
const left = /^(?:none|not applicable|n\/a)\b|\b(?:TB[ACD]|to be (?:agreed|completed|confirmed))\b/i;

/** "No equality impact assessment will be done", "The EqIA has not been done yet", "EqIA: TBC". */
function isDenied(sentence: string): boolean {
  const found = assessment.exec(sentence);
  if (!found || reasoned.test(sentence)) return false;
  return (
    isGap(sentence) ||
    noneOf.test(sentence.slice(0, found.index).replace(/\s+/g, ' ')) ||
    notDone.test(sentence.slice(found.index + found[0].length))
  );
}

/** What is left open among more words may be its date. */
function isGap(sentence: string): boolean {
  return sentence.split(/\s+/).length <= 6 && left.test(sentence);
}

function missing(plan: Plan, nation: HolidayNation | undefined): Finding {
  return {
    at: '/title',
    message:
      'The plan says nothing of an equality impact assessment, nor whom the proposal may put at a disadvantage.',
    hint: `Say it under \`equality:\`, with the date of the assessment, or add a step of \`kind: equality-assessment\`${lawOf(plan, nation)}.`,
  };
}

function deniedFinding({ at, words }: Denial, plan: Plan, nation: HolidayNation | undefined): Finding {
  return {
    at,
    words,
    message: `${quote(words.replace(/\s+/g, ' '))} says that there is no equality impact assessment, or leaves it open, and the plan has no other.`,
    hint: `Plan one, as a step of \`kind: equality-assessment\`, or say under \`equality:\` what the proposal means for whom and why that is enough${lawOf(plan, nation)}.`,
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
function lateFinding(steps: readonly Step[], launch: Item, plan: Plan): Finding | undefined {
  if (launch.kind !== 'window') return undefined;
  const windows = windowsOf(plan);
  const usual = formalOf(plan, windows) ?? launch;
  const late = steps.flatMap((step) => {
    const window = windows.find(({ id }) => step.before.some((link) => link.id === id)) ?? usual;
    const [timing, opening] = [timingOf(step), timingOf(window)];
    if (!timing || !opening || hasHappened(window) || isUpdate.test(step.name)) return [];
    const [start, opens] = [startOf(timing), startOf(opening)];
    return start && opens && start.earliest > opens.latest ? [{ step, timing, window, opening }] : [];
  });
  if (late.length < steps.length) return undefined;
  const { step, timing, window, opening } = late[0]!;
  return {
    at: placeOfDate(step),
    message: `${quote(step.name)} (${printTiming(timing)}) begins after ${quote(window.name)} (${printTiming(opening)}) has opened: what it finds comes too late for whom to ask.`,
    hint: 'Do it before the consultation opens, and bring it up to date with what people say.',
  };
}

/** The last to open of the windows of which the plan says that they are formal: by their regime, or as what the outcome rests on. */
function formalOf({ items }: Plan, windows: readonly ConsultationWindow[]): ConsultationWindow | undefined {
  const decided = new Set(
    items.map((item) =>
      item.kind === 'milestone' && item.decides === 'the-outcome' ? item.about : undefined,
    ),
  );
  const opensOn = (window: ConsultationWindow) => {
    const timing = timingOf(window);
    return (timing && startOf(timing)?.latest) ?? Infinity;
  };
  return windows
    .filter(({ id, regime }) => regime !== undefined || decided.has(id))
    .toSorted((a, b) => opensOn(a) - opensOn(b))
    .at(-1);
}

const isUpdate = /\b(?:up ?dat|up to date|review|refresh|revis|final)/i;
