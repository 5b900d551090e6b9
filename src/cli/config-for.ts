import { reportOf } from '../reporters/report.ts';
import { printable } from '../source/printable.ts';
import { noConfig, type Config } from './config.ts';
import { UsageError } from './exit-code.ts';
import { findConfig } from './find-config.ts';
import { printForPeople } from './print-reports.ts';
import { readInput } from './read-input.ts';
import type { Look, Terminal } from './terminal.ts';

/** More bytes than any settings take; a file of a repository must not keep every run waiting. */
const largestConfig = 64 * 1024;

/**
 * The settings that hold for a run. What is wrong with them is reported on standard error, and an error ends the run:
 * half of somebody's settings would be a guess.
 */
export async function configFor(
  { config: named, ...look }: Look & { readonly config: string | undefined },
  terminal: Terminal,
): Promise<Config> {
  const place = findConfig(named);
  if (!place) return noConfig;
  const { name } = place;
  const bytes = await readInput(place, terminal);
  if (bytes.length > largestConfig)
    throw new UsageError(`Cannot read ${printable(name)}: it is larger than 64 KiB, and settings are few.`);
  const { readConfig } = await import('./read-config.ts');
  const { config, source, diagnostics } = await readConfig(place, bytes);
  if (diagnostics.length > 0) {
    const report = reportOf([{ name, source, diagnostics, activities: 0, groups: 0, accepted: [] }]);
    await printForPeople(report, { ...look, quiet: true }, terminal);
  }
  if (!config) throw new UsageError(`The settings in ${printable(name)} cannot be used as they are.`);
  return { ...config, file: place.path };
}
