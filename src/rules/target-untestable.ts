import type { Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import type { Item, Plan, Target } from '../plan/plan.ts';
import { at, parentOf } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { isToBeConfirmed } from './parts/is-to-be-confirmed.ts';
import type { Rule } from './rule.ts';

export const targetUntestable: Rule = {
  code: 'target-untestable',
  severity: 'warning',
  title: 'A target has neither a date by which it is to be met nor a measure that shows whether it was.',
  why: 'A target that nobody can judge cannot be missed, and so it promises nothing to those who were told of it.',
  evidence:
    'Of the 17 targets in the engagement strategy of East and North Hertfordshire NHS Trust (2016), 2 have no date and 1 only says when it begins.',
  *check(plan) {
    const phases = phasesOf(plan);
    for (const target of targetsOf(plan)) {
      const lack = lackOf(target, phases);
      if (lack === undefined) continue;
      yield {
        at: at(target.pointer, 'when'),
        message: `${quote(target.name)} ${lack}, so nobody can tell whether it was met.`,
        hint: 'Write `when:` with the date by which it is to be met, or `measure:` and what will show that it was.',
      };
    }
  },
  together(findings, plan) {
    const targets = targetsOf(plan);
    if (findings.length < targets.length) return undefined;
    return {
      at: parentOf(targets[0]!.pointer),
      on: 'key',
      message: `None of the ${targets.length} targets has a measure or a date by which it is to be met, so nobody can tell whether they were.`,
      hint: 'Give each of them `when:` with the date by which it is to be met, or `measure:` and what will show that it was.',
    };
  },
};

/** What is done needs no judging any more. */
function targetsOf({ items }: Plan): Target[] {
  return items.filter(
    (item) => item.kind === 'target' && item.status !== 'cancelled' && item.status !== 'done',
  ) as Target[];
}

/** Phases that give what is in them a date. */
function phasesOf({ items }: Plan): ReadonlySet<string> {
  return new Set(
    items.filter((item) => item.kind === 'phase' && currentTiming(item).timing).map(({ id }) => id),
  );
}

/** What it lacks, as a phrase; nothing where a reader may be able to judge it. */
function lackOf(target: Target, phases: ReadonlySet<string>): string | undefined {
  if (target.measure !== undefined || /\d/.test(target.name) || isDatedByOthers(target, phases))
    return undefined;
  const { timing, words } = currentTiming(target);
  if (timing === undefined) return 'has neither a date nor a measure';
  return isEndless(timing) ? `is ${quote(words)}, without an end and without a measure` : undefined;
}

function isDatedByOthers({ phase, before }: Item, phases: ReadonlySet<string>): boolean {
  return before.length > 0 || (phase !== undefined && phases.has(phase));
}

/** "From April 2016", "ongoing". That a date is still to be found is for another rule. */
function isEndless(timing: Timing): boolean {
  return timing.type === 'open' || (timing.type === 'unscheduled' && !isToBeConfirmed(timing));
}
