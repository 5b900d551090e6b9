import { counted, grouped } from '../source/count.ts';
import { printable } from '../source/printable.ts';

/** What folders hold that was not checked though it is called like a plan, a line each; empty if there is none. */
export function passedOver(files: readonly string[], links: readonly string[]): string {
  const are = files.length === 1 ? 'that is not a plan' : 'that are not plans';
  return [
    files.length === 0 ? '' : `Passed over ${counted(files.length, 'file')} ${are}: ${fewOf(files)}\n`,
    links.length === 0 ? '' : `Passed over ${counted(links.length, 'link')}: ${fewOf(links)}\n`,
  ].join('');
}

/** More names than these are only counted. */
const mostNamed = 5;

/** "a.yaml, b.yaml", "a.yaml, b.yaml, c.yaml, d.yaml, e.yaml and 12 more". */
export function fewOf(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name) => printable(name));
  return `${shown.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}
