import type { Answer, Feedback, Plan, Prose } from '../../plan/plan.ts';
import { named, type Names } from './names.ts';
import { counted, whenWords } from './words.ts';

/** What was said, and what came of it. */
export type FeedbackView = {
  readonly counts: FeedbackCounts;
  /** The same by stakeholder group, where more than one has said something. */
  readonly groups: readonly ({ readonly name: string } & FeedbackCounts)[];
  readonly entries: readonly FeedbackEntry[];
};

export type FeedbackCounts = {
  /** "12 pieces of feedback". */
  readonly total: string;
  /** How many of them were answered in each way: "3 adopted". */
  readonly answers: readonly string[];
};

/** One thing that was said, and what came of it. */
export type FeedbackEntry = {
  readonly from: readonly string[];
  readonly activity: readonly string[];
  readonly date: readonly string[];
  readonly said: Prose;
  readonly answer: readonly string[];
  readonly response?: Prose;
  readonly change?: Prose;
};

/** Absent where nothing is recorded. */
export function feedbackView({ feedback, stakeholders }: Plan, names: Names): FeedbackView | undefined {
  if (feedback.length === 0) return undefined;
  const groups = stakeholders.flatMap(({ id, name }) => {
    const own = feedback.filter(({ from }) => from.includes(id));
    return own.length > 0 ? [{ name, ...countsOf(own) }] : [];
  });
  return {
    counts: countsOf(feedback),
    groups: groups.length > 1 ? groups : [],
    entries: feedback.map((entry) => entryView(entry, names)),
  };
}

function entryView(
  { from, activity, date, said, answer, response, change }: Feedback,
  names: Names,
): FeedbackEntry {
  return {
    from: named(from, names.stakeholders),
    activity: named(activity === undefined ? [] : [activity], names.items),
    date: whenWords(date),
    said,
    answer: answer === undefined ? [] : [answerWords[answer]],
    ...(response !== undefined && { response }),
    ...(change !== undefined && { change }),
  };
}

function countsOf(feedback: readonly Feedback[]): FeedbackCounts {
  const answers = Object.entries(answerWords).flatMap(([answer, words]) => {
    const count = feedback.filter((entry) => entry.answer === answer).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const open = feedback.filter(isOpen).length;
  return {
    total: counted(feedback.length, 'piece of feedback', 'pieces of feedback'),
    answers: [...answers, ...(open > 0 ? [`${open} without an answer yet`] : [])],
  };
}

function isOpen({ answer, response, change }: Feedback): boolean {
  return answer === undefined && response === undefined && change === undefined;
}

const answerWords: Readonly<Record<Answer, string>> = {
  adopted: 'adopted',
  partly: 'partly adopted',
  'not-adopted': 'not adopted',
  later: 'for later',
  'out-of-scope': 'out of scope',
};
