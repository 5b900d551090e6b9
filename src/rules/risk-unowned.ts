import type { Plan, Risk } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const riskUnowned: Rule = {
  code: 'risk-unowned',
  severity: 'warning',
  title: 'A risk has nobody who looks after it, or nothing that is done about it.',
  why: 'A risk that is only written down still happens. Somebody has to watch it, and a board has to see what is done about it.',
  evidence:
    'Published plans often end with a sentence that there are risks; those with a table of risks, a mitigation and an owner for each are the ones that boards can hold to account.',
  *check({ risks }) {
    for (const risk of risks) {
      const finding = findingOf(risk);
      if (finding) yield finding;
    }
  },
  together(findings, { risks }) {
    if (findings.length < risks.length) return undefined;
    return {
      at: '/risks',
      on: 'key',
      message: `None of the ${risks.length} risks has ${lackOfAll(risks)}.`,
      hint: 'Add `owner:`, the role that looks after it, and `mitigation:`, what is done about it, to each of them.',
    };
  },
};

function findingOf(risk: Risk): Finding | undefined {
  const { name, pointer, owner } = risk;
  if (owner === undefined && lacksMitigation(risk)) {
    return {
      at: at(pointer, 'owner'),
      message: `Nobody looks after the risk ${quote(name)}, and nothing is done about it.`,
      hint: 'Add `owner:`, the role that looks after it, and `mitigation:`, what is done about it.',
    };
  }
  if (owner === undefined) {
    return {
      at: at(pointer, 'owner'),
      message: `The risk ${quote(name)} has no owner.`,
      hint: 'Add `owner:` and the role that looks after it.',
    };
  }
  if (!lacksMitigation(risk)) return undefined;
  return {
    at: at(pointer, 'mitigation'),
    message: `The risk ${quote(name)} does not say what is done about it.`,
    hint: 'Add `mitigation:`, even if that is only to keep watch.',
  };
}

/** What is unlikely and would do little harm is watched, and no more has to be done about it. */
function lacksMitigation({ mitigation, likelihood, impact }: Risk): boolean {
  return mitigation === undefined && !(likelihood === 'low' && impact === 'low');
}

function lackOfAll(risks: Plan['risks']): string {
  if (risks.every(lacksMitigation))
    return risks.every(({ owner }) => owner === undefined) ? 'an owner or a mitigation' : 'a mitigation';
  return risks.every(({ owner }) => owner === undefined) ? 'an owner' : 'both an owner and a mitigation';
}
