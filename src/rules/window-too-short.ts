import {
  endBound,
  printTiming,
  roughly,
  startBound,
  withWeekend,
  type Day,
  type Timing,
} from '../dates/index.ts';
import type { ConsultationWindow } from '../plan/plan.ts';
import { holidaysOf } from '../practice/bank-holidays.ts';
import type { Regime } from '../practice/profile.ts';
import { lengthWords } from '../practice/regimes.ts';
import { quote } from '../source/quote.ts';
import { placeOfEnd, timingOf } from './parts/item-dates.ts';
import { daysThatCount, isTooShort, regimeOf } from './parts/least-length.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const windowTooShort: Rule = {
  code: 'window-too-short',
  severity: 'warning',
  title: 'A consultation is shorter than law or custom has it for its kind.',
  why: 'People need time to hear of a proposal, to understand it, to talk about it and to answer. Too little of it is the third of the principles (Gunning’s) that English courts hold a consultation against.',
  evidence:
    'No length fits all: NHS bodies keep to twelve weeks for a substantial change by custom, neighbourhood plans have six weeks by law, school organisation four. Only what a plan, a profile or the settings ask for is looked at.',
  *check(plan, context) {
    const ofChange: (Finding | undefined)[] = [];
    for (const item of plan.items) {
      if (item.kind !== 'window') continue;
      const regime = regimeOf(item, plan, context.profile);
      const timing = timingOf(item);
      const finding = regime && timing && findingOf(item, regime, timing, context);
      if (item.regime === undefined && regime?.isForSubstantial) ofChange.push(finding);
      else if (finding) yield finding;
    }
    // Before the consultation on a change people may be asked for a shorter time: one that is long enough will do.
    if (ofChange.every((finding) => finding !== undefined)) yield* ofChange;
  },
};

/** Only where the longest that the dates allow is too short: "June to August" may be twelve weeks. */
function findingOf(
  window: ConsultationWindow,
  regime: Regime,
  timing: Timing,
  { nation }: RuleContext,
): Finding | undefined {
  if (timing.type !== 'interval') return undefined;
  const start = roughly(startBound(timing)!, timing);
  const end = roughly(endBound(timing)!, timing);
  const { least, name, source } = regime;
  const isHoliday = least.unit === 'working days' ? holidaysOf(nation) : undefined;
  const daysTo = (last: Day) => daysThatCount([start.earliest, last], least.unit, isHoliday);
  const counted = least.unit === 'weeks' ? withWeekend(start, end, `P${least.count}W`) : end;
  if (!isTooShort(daysTo(counted.latest), least)) return undefined;
  const days = daysTo(end.latest);
  const isExact = start.earliest === start.latest && end.earliest === end.latest;
  const open = `${days} ${least.unit === 'working days' ? 'working ' : ''}day${days === 1 ? '' : 's'}`;
  return {
    at: placeOfEnd(window),
    message: `${quote(window.name)} (${printTiming(timing)}) is open ${isExact ? '' : 'at the most '}${open}, less than the ${lengthWords(least)} that are taken as the least for ${quote(name)}.`,
    hint: `Keep it open longer, or accept it on the record with the reason. ${source}`,
  };
}
