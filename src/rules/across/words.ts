import { printTiming, type Day } from '../../dates/index.ts';
import { counted } from '../../source/count.ts';
import { phrase, quote } from '../../source/quote.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Claim, PlanFile } from './claims.ts';

/** More activities than these are only counted. */
const mostNamed = 4;

/** Activities by name, those of other plans than that of the first with their files: "`Walk` and `Talk` in `roads.yaml`". */
export function namesOf(claims: readonly Claim[]): string {
  const shown = claims.length > mostNamed ? claims.slice(0, mostNamed - 1) : claims;
  const names = [...groupedBy(shown, fileOf)].map(([file, each]) => {
    const words = phrase(
      each.map(({ activity }) => quote(activity.name)),
      'and',
    );
    return file === fileOf(claims[0]!) ? words : `${words} in ${quote(file.name)}`;
  });
  const rest = claims.length - shown.length;
  return phrase(rest > 0 ? [...names, counted(rest, 'more', 'more')] : names, 'and');
}

/** How many plans have a part in it. */
export function plansOf(claims: readonly Claim[]): number {
  return new Set(claims.map(fileOf)).size;
}

/** The last of them before the others: what came last is moved most easily. */
export function lastFirst(claims: readonly Claim[]): [Claim, ...Claim[]] {
  return [claims.at(-1)!, ...claims.slice(0, -1)];
}

/** Days in a row: "16 June 2026", "13 to 15 July 2026". */
export function printDays(from: Day, until: Day): string {
  return printTiming({
    type: 'interval',
    text: '',
    precision: 'day',
    approximate: false,
    start: { earliest: from, latest: from },
    end: { earliest: until, latest: until },
  });
}

function fileOf({ activity }: Claim): PlanFile {
  return activity.file;
}
