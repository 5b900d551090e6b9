import { printDay, printTiming, type Day } from '../dates/index.ts';
import type { Item } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { startOf } from './parts/bounds.ts';
import { timingOf } from './parts/item-dates.ts';
import type { Finding, Rule } from './rule.ts';

export const statusDiffers: Rule = {
  code: 'status-differs',
  severity: 'warning',
  title: 'The status of something does not agree with its progress or its dates.',
  why: 'A board counts what is done by its status. Where the progress or the dates say something else, one of the two was not brought up to date.',
  evidence:
    'Pages of consultations are left at “open” after they have closed, and action logs are closed at 80 per cent: a status is the first thing to be forgotten.',
  *check({ items }, { asAt }) {
    for (const item of items) {
      const finding = findingOf(item, asAt);
      if (finding) yield finding;
    }
  },
};

function findingOf(item: Item, asAt: Day | undefined): Finding | undefined {
  const { name, pointer, status, progress, actual } = item;
  const common = { at: at(pointer, 'status'), hint: 'Correct the status, or what disagrees with it.' };
  if (status === 'done' && progress !== undefined && progress < 100) {
    return {
      ...common,
      message: `${quote(name)} is said to be done, but only ${progress} per cent of it is.`,
    };
  }
  if (status === 'planned' && progress === 100) {
    return { ...common, message: `${quote(name)} is said to be planned, but all of it is done.` };
  }
  if (status === 'planned' && actual) {
    const dates = quote(printTiming(actual.timing));
    return {
      ...common,
      message: `${quote(name)} is said to be planned, but has the dates on which it took place, ${dates}.`,
    };
  }
  const timing = status === 'done' ? timingOf(item) : undefined;
  const start = timing && startOf(timing);
  // What is due by a day may be done before it.
  if (asAt === undefined || !start || start.earliest <= asAt) return undefined;
  return {
    ...common,
    message: `${quote(name)} is said to be done on ${printDay(asAt)}, but is to begin later, ${quote(printTiming(timing!))}.`,
  };
}
