import type { AcceptedDiagnostic } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';

/** Why and how long a problem is accepted, in one line: "until 2026-07-31, because: The post is vacant." */
export function reasonOf({ because, until }: AcceptedDiagnostic, longest?: number): string {
  const words = printable(because.trim().replaceAll(/\s+/g, ' '), longest);
  return `${until === undefined ? '' : `until ${until}, `}because: ${words}`;
}
