import { phrase } from '../../source/quote.ts';

/** Groups in a description, which is heard in one go: four by name, and the number of the rest. */
export function groupNames(groups: readonly { readonly name: string }[]): string {
  const names = groups.slice(0, 4).map(({ name }) => name);
  const rest = groups.length - names.length;
  return phrase(rest > 0 ? [...names, `${rest} more`] : names, 'and');
}
