import type { Ink, Page } from '../reporters/reporter.ts';
import { given } from '../plan/given.ts';
import { inkFor } from './ink.ts';
import type { Stream } from './stream.ts';

/** Where a command speaks: its result on `out`, everything else on `err`. */
export interface Terminal {
  readonly out: Stream;
  readonly err: Stream;
}

/** What `--color` says. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** How reports are to look. */
export interface Look {
  readonly color: ColourChoice;
  readonly maxProblems: number | undefined;
  readonly quiet: boolean;
  /** The command line that spells out all problems. */
  readonly showAll?: string | undefined;
}

/** What a stream is to a report: its width and its colours. */
export async function pageFor(
  stream: Stream | undefined,
  { color, maxProblems, quiet, showAll }: Look,
): Promise<Page> {
  const ink = await inkOf(stream, color);
  return { ink, width: widthOf(stream), quiet, ...given({ most: maxProblems, showAll }) };
}

/** A file has no colours, whatever is said of the terminal. */
async function inkOf(stream: Stream | undefined, choice: ColourChoice): Promise<Ink> {
  return inkFor(stream !== undefined && isColoured(choice, process.env, stream.isTerminal));
}

/**
 * Whether a stream has colours. The flag decides, then NO_COLOR, then FORCE_COLOR; else a terminal that can show
 * them has them. Empty variables say nothing.
 */
export function isColoured(
  choice: ColourChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** Lines are 80 columns where no terminal says otherwise; longer ones than 120 are hard to read. */
function widthOf(stream: Stream | undefined): number {
  return Math.min(120, Math.max(40, stream?.columns ?? 80));
}
