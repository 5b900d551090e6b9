import type { ConsultationWindow } from '../../plan/plan.ts';

/**
 * Whether a window is plainly called something else than the consultation of the public on a proposal: what comes before
 * it, when people are asked early or informally, or the consultation of the staff alone. What says itself of what regime
 * it is, is that.
 */
export function isBesideProposal({ name, regime }: ConsultationWindow): boolean {
  return regime === undefined && (early.test(name) || (ofStaff.test(name) && !ofThePublic.test(name)));
}

/** "Early years" are children, and no time of asking. */
const early =
  /\bpre-?\s?(?:consultation|engagement)\b|\binformal\b|\blistening\b|\b(?:early|initial|preliminary) (?:consultation|conversations?|discussions?|engagement|involvement|talks|views)\b/i;
const ofStaff =
  /\b(?:staff|employees?|workforce|TUPE|trade unions?|redundanc(?:y|ies)|organi[sz]ational change)\b/i;
const ofThePublic =
  /\b(?:public|patients?|residents?|carers?|communit(?:y|ies)|citizens?|people|families|users?|stakeholders?)\b/i;
