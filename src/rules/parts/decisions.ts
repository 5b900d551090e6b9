import type { Timing } from '../../dates/index.ts';
import type { ConsultationWindow, Milestone, Plan } from '../../plan/plan.ts';
import { knownDaysOf } from './item-dates.ts';

/** A decision on what people are asked about. */
export interface Decision {
  readonly milestone: Milestone;
  readonly timing: Timing;
  /** What it has to wait for: the window that it is about, or all of the plan, of which it may be about any. */
  readonly windows: readonly ConsultationWindow[];
}

/**
 * The dated decisions of a plan that must not come before people were heard. Whether to ask them may be decided
 * before, and another matter at any time; where `decides:` is missing, a plain name says so too. What names no window and is not said to be the outcome may be between any two
 * of several, or be about something that nobody is consulted on.
 */
export function decisionsOf(plan: Plan): Decision[] {
  const all = windowsOf(plan);
  const byId = new Map(all.map((window) => [window.id, [window]]));
  return plan.items.flatMap((milestone) => {
    if (milestone.kind !== 'milestone' || !isOnTheProposal(milestone)) return [];
    const { about, decides } = milestone;
    const windows = about === undefined ? all : (byId.get(about) ?? []);
    const timing = knownDaysOf(milestone);
    const isClear =
      about === undefined ? windows.length === 1 || decides === 'the-outcome' : windows.length > 0;
    if (!timing || !isClear) return [];
    return [{ milestone, timing, windows }];
  });
}

function isOnTheProposal({ what, decides, name }: Milestone): boolean {
  if (what !== 'decision') return isWeighty(decides);
  return decides === undefined
    ? !isPlainlyOther(name)
    : decides !== 'to-consult' && decides !== 'another-matter';
}

const toConsult =
  /\bto (?:consult|(?:begin|go (?:out )?to|hold|launch|open|run|start) (?:(?:a|formal|public|the) ){0,3}consult(?:ation|ing))\b|\bapprov\w+ (?:\w+ )?for (?:(?:a|formal|public|the) ){0,3}consultation\b|\bconsultation (?:booklet|document|material|paper|plan|questionnaire)s?\b/i;
const ofContract = /\bawards?\b.{0,40}\bcontracts?\b|\bcontracts?\b.{0,20}\baward/i;
/** "After the extended consultation" tells when: what is done to it is a verb, or "extension of". */
const ofTheConsultation =
  /(?<!\b(?:after|following|since) (?:the )?)\b(?:extension (?:of|to)|(?:extend|paus|prolong|re-?open|suspend|withdraw)(?:e?s?|ing|ed(?= (?:the|this|our|its) ))) (?:(?:the|this|our|its) (?:(?:closing date|deadline) (?:of|for) the )?(?:[\w-]+ )?)?consultation\b/i;

/** Its name says what `decides:` does not: "Board agrees to consult", "Award of the contract", "Cabinet extends the consultation". */
function isPlainlyOther(name: string): boolean {
  return [toConsult, ofContract, ofTheConsultation].some((pattern) => pattern.test(name));
}

/** Whether the plan says itself that a decision is to wait for the window that it is about. */
export function isToWait({ milestone, windows }: Decision): boolean {
  const { id, about, after } = milestone;
  return (
    about !== undefined &&
    windows.some(
      (window) => after.some((link) => link.id === window.id) || window.before.some((link) => link.id === id),
    )
  );
}

/** A meeting that decides is a decision too. */
function isWeighty(decides: Milestone['decides']): boolean {
  return decides === 'the-outcome' || decides === 'to-proceed';
}

/** The consultation windows of a plan that take place. */
export function windowsOf({ items }: Plan): ConsultationWindow[] {
  return items.filter((item) => item.kind === 'window').filter(({ status }) => status !== 'cancelled');
}
