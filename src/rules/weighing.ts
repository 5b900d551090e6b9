import type { Milestone, Plan, Step } from '../plan/plan.ts';
import { isSurelyBefore } from './bounds.ts';
import { windowsOf, type Decision } from './decisions.ts';
import { timingOf } from './item-dates.ts';

/** The work in which what people said is put together for a decision, in the order of the file. */
export interface Weighing {
  readonly analyses: readonly Step[];
  readonly reports: readonly Milestone[];
}

/**
 * Finds the work that a decision can rest on: not what is over before its window opens, nor what may be about another
 * window. What names no window is about the only one.
 */
export function weighingsOf(plan: Plan): (decision: Decision) => Weighing {
  const works = plan.items.filter(({ status }) => status !== 'cancelled');
  const analyses = works.filter((item) => item.kind === 'step').filter(({ what }) => what === 'analysis');
  const reports = works.filter((item) => item.kind === 'milestone').filter(({ what }) => what === 'report');
  const hasOneWindow = windowsOf(plan).length < 2;
  const known = new Map<string | undefined, Weighing>();
  const find = (window: Decision['windows'][number] | undefined): Weighing => {
    const isLater = (work: Milestone | Step) => !window || !isSurelyBefore(timingOf(work), timingOf(window));
    return {
      analyses: hasOneWindow ? analyses.filter(isLater) : [],
      reports: reports.filter(
        (report) =>
          (report.about === undefined ? hasOneWindow : report.about === window?.id) && isLater(report),
      ),
    };
  };
  return ({ windows: [window] }) => {
    const weighing = known.get(window?.id) ?? find(window);
    known.set(window?.id, weighing);
    return weighing;
  };
}
