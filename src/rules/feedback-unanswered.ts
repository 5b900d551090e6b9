import { printTiming, type Day } from '../dates/index.ts';
import type { Feedback, Plan } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { endOf } from './parts/bounds.ts';
import type { Finding, Rule } from './rule.ts';

export const feedbackUnanswered: Rule = {
  code: 'feedback-unanswered',
  severity: 'warning',
  title: 'Something that people said has no answer, or an answer without its change or its reason.',
  why: 'People who took the time to say something want to know what came of it. “We did not, because …” is an answer too; silence is not.',
  evidence:
    'Statutory consultation statements of neighbourhood plans have to say what the main issues were and how each was addressed. A clinical commissioning group was told in 2019 that feeding back was its weakest area.',
  *check(plan, { asAt }) {
    const { feedback } = plan;
    const areOthersAnswered = feedback.some(isAnswered);
    for (const said of feedback) {
      const finding = isAnswered(said) ? halfAnswered(said) : unanswered(said, asAt, areOthersAnswered);
      if (finding) yield finding;
    }
    if (areOthersAnswered && !isPublished(plan)) yield unpublished;
  },
  together(findings, { feedback }) {
    if (feedback.some(isAnswered) || findings.length < feedback.length) return undefined;
    const areAllHints = findings.every(({ severity }) => severity === 'hint');
    return {
      at: '/feedback',
      on: 'key',
      ...(areAllHints && { severity: 'hint' }),
      message: `None of the ${feedback.length} things that people said has an answer.`,
      hint: 'Add `answer:` and `response:` to each of them.',
    };
  },
};

/** Within how many days the Cabinet Office’s Consultation Principles (2018) ask for an answer, or the reason why not: 12 weeks. */
const daysToAnswer = 84;

function isAnswered({ answer, response, change }: Feedback): boolean {
  return (answer ?? response ?? change) !== undefined;
}

/** What was said a short while ago may wait; without the day of today, it is held against what is answered. */
function unanswered(said: Feedback, asAt: Day | undefined, areOthersAnswered: boolean): Finding | undefined {
  const end = said.date && endOf(said.date.timing);
  if (asAt !== undefined && end) {
    if (end.latest + daysToAnswer < asAt) return waiting(said, 'has waited');
    if (end.earliest + daysToAnswer >= asAt) return undefined;
    return { ...waiting(said, 'may have waited'), severity: 'hint' };
  }
  if (areOthersAnswered) return noAnswer(said, 'has no answer, while other things that people said have one');
  return asAt === undefined ? undefined : { ...noAnswer(said, 'has no answer yet'), severity: 'hint' };
}

function waiting(said: Feedback, words: string): Finding {
  return noAnswer(said, `(${printTiming(said.date!.timing)}) ${words} for an answer for more than 12 weeks`);
}

function noAnswer({ said, pointer }: Feedback, words: string): Finding {
  return {
    at: at(pointer, 'answer'),
    message: `${quote(said)} ${words}.`,
    hint: 'Add `answer:` and, in `response:`, what was answered; also where the answer is no, or not yet.',
  };
}

function halfAnswered({ said, answer, response, change, pointer }: Feedback): Finding | undefined {
  if (change !== undefined || answer === 'out-of-scope') return undefined;
  if (answer === 'adopted' || answer === 'partly') {
    return {
      at: at(pointer, 'answer'),
      message: `${quote(said)} is ${answer === 'partly' ? 'partly ' : ''}adopted, but the plan does not say what changed.`,
      hint: 'Add `change:` and what is different now.',
    };
  }
  if (response !== undefined) return undefined;
  return {
    at: at(pointer, 'answer'),
    message: `${quote(said)} is ${answer === 'later' ? 'put off until later' : 'not adopted'}, but the plan does not say why.`,
    hint: 'Add `response:` and the reason.',
  };
}

/** Whether the plan says when people hear of the answers. */
function isPublished({ items, evaluation }: Plan): boolean {
  if (evaluation?.report) return true;
  return items.some((item) => {
    if (item.status === 'cancelled') return false;
    if (item.kind === 'milestone') return item.what === 'report' || item.what === 'publication';
    return item.kind === 'activity' && item.purpose === 'give-feedback';
  });
}

const unpublished: Finding = {
  at: '/feedback',
  on: 'key',
  severity: 'hint',
  message: 'The plan has answers to what people said, but nothing says when people hear of them.',
  hint: 'Add a milestone of the kind `publication`, or an activity with the purpose `give-feedback`.',
};
