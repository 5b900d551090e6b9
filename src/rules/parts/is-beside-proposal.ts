import type { ConsultationWindow } from '../../plan/plan.ts';

/**
 * Whether a window is plainly called something else than the consultation of the public on a proposal: what comes before
 * it, when people are asked early or informally, or the consultation of the staff alone. What says itself of what regime
 * it is, is that.
 */
export function isBesideProposal({ name, regime }: ConsultationWindow): boolean {
  return regime === undefined && (early.test(name) || (ofStaff.test(name) && !ofThePublic.test(name)));
}

/** Only how it begins: "Consultation on early conversations" is one. "Early years" are children, and no time of asking. */
const early =
  /^(?:the |public |patient |community |stakeholder |our )*(?:pre-?\s?(?:consultation|engagement)\b|(?:informal|early|initial|preliminary) (?:consultation|conversations?|discussions?|engagement|involvement|talks|views)\b|listening (?:events?|exercise|period|phase)\b)/i;
const ofStaff =
  /^(?:the |formal )*(?:staff|employee|workforce|TUPE|trade union|redundancy|organi[sz]ational change)\b|\bconsultation (?:of|with) (?:the |our )?(?:affected )?(?:staff|employees|workforce|trade unions)\b|\bconsultation (?:on|under) (?:the |our )?(?:TUPE|redundanc(?:y|ies)|organi[sz]ational change)\b/i;
const ofThePublic =
  /\b(?:public|patients?|residents?|carers?|communit(?:y|ies)|citizens?|people|families|users?|stakeholders?)\b/i;
