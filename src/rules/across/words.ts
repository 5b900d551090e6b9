import { grouped } from '../../source/count.ts';
import { phrase, quote, quoteList } from '../../source/quote.ts';
import { groupedBy } from '../parts/grouped-by.ts';
import type { Claim, PlanFile } from './claims.ts';

/** More activities than these are only counted. */
const mostNamed = 4;

/**
 * Activities by name, those of other plans than that of the first with their files: "`Walk` and `Talk` in `roads.yaml`",
 * "`Walk`; `Talk` and `Tour` in `roads.yaml`; and 3 more".
 */
export function namesOf(claims: readonly Claim[]): string {
  const shown = claims.length > mostNamed ? otherPlansFirst(claims).slice(0, mostNamed - 1) : claims;
  const rest = claims.length > shown.length ? [`${grouped(claims.length - shown.length)} more`] : [];
  const [home, ...others] = groupedBy(shown, fileOf);
  const own = home![1].map(({ activity }) => quote(activity.name));
  const foreign = others.map(([file, each]) => {
    const names = each.map(({ activity }) => activity.name);
    return `${quoteList(names, 'and')} in ${quote(file.name)}`;
  });
  if (others.every(([, each]) => each.length === 1)) return phrase([...own, ...foreign, ...rest], 'and');
  return [phrase(own, 'and'), ...foreign, ...rest.map((words) => `and ${words}`)].join('; ');
}

/** The first one, then those of other plans: where few are named, each side is. */
function otherPlansFirst([first, ...others]: readonly Claim[]): Claim[] {
  const isOfFirst = (claim: Claim) => fileOf(claim) === fileOf(first!);
  return [first!, ...others.filter((claim) => !isOfFirst(claim)), ...others.filter(isOfFirst)];
}

/** How many plans have a part in it. */
export function plansOf(claims: readonly Claim[]): number {
  return new Set(claims.map(fileOf)).size;
}

/** The last of them before the others: what came last is moved most easily. */
export function lastFirst(claims: readonly Claim[]): [Claim, ...Claim[]] {
  return [claims.at(-1)!, ...claims.slice(0, -1)];
}

function fileOf({ activity }: Claim): PlanFile {
  return activity.file;
}
