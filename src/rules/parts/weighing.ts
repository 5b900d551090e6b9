import type { Milestone, Plan, Step } from '../../plan/plan.ts';
import { isSurelyBefore } from './bounds.ts';
import { windowsOf, type Decision } from './decisions.ts';
import { timingOf } from './item-dates.ts';

/** Work in which what people said is put together. */
export type Work = Milestone | Step;

/** The work in which what people said is put together for a decision. */
export interface Weighing {
  /** Every analysis, then every report, in the order of the file. */
  readonly works: readonly Work[];
  /** The first of them that is surely meant for those who decide. */
  readonly first?: Work;
}

/**
 * Finds the work that a decision can rest on: not what is over before its window opens, nor what may be about another
 * window. What names no window is about the only one.
 */
export function weighingsOf(plan: Plan): (decision: Decision) => Weighing {
  const all = worksOf(plan);
  const hasOneWindow = windowsOf(plan).length < 2;
  const known = new Map<string | undefined, Weighing>();
  const find = (window: Decision['windows'][number] | undefined): Weighing => {
    const works = all
      .filter((work) => {
        const about = work.kind === 'milestone' ? work.about : undefined;
        return about === undefined ? hasOneWindow : about === window?.id;
      })
      .filter((work) => !window || !isSurelyBefore(timingOf(work), timingOf(window)));
    const first = works.find(isForDecision);
    return { works, ...(first && { first }) };
  };
  return ({ windows: [window] }) => {
    const weighing = known.get(window?.id) ?? find(window);
    known.set(window?.id, weighing);
    return weighing;
  };
}

/** Every analysis that is not called off, then every such report, in the order of the file. */
export function worksOf(plan: Plan): Work[] {
  const all = plan.items.filter(({ status }) => status !== 'cancelled');
  return [
    ...all.filter((item) => item.kind === 'step').filter(({ what }) => what === 'analysis'),
    ...all.filter((item) => item.kind === 'milestone').filter(({ what }) => what === 'report'),
  ];
}

/** A report may also be for those who took part, or on the engagement itself: these come after a decision. */
function isForDecision({ kind, name }: Work): boolean {
  return kind === 'step' || !/evaluat|feedback|you said|we did|lessons/i.test(name);
}
