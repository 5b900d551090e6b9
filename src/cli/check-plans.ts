import { checkBytes, type Checked, type CheckOptions } from '../compile.ts';
import { activitiesOf } from '../plan/plan.ts';
import { counted } from '../reporters/count.ts';
import type { CheckedFile } from '../reporters/report.ts';
import { phrase, quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import { findInputs, type PlanInput, type Search, type SearchedFolder } from './plan-input.ts';
import { Progress } from './progress.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** A plan that was asked for, and what the check says of it. */
export interface CheckedInput {
  readonly input: PlanInput;
  readonly checked: Checked;
}

/**
 * Reads and checks one plan after the other, so that no more than one is in memory unless the caller keeps it. What
 * folders hold beside plans is passed over; a folder without any plan is a `UsageError`, once all is read.
 */
export async function* checkPlans(
  search: Search,
  options: CheckOptions,
  terminal: Terminal,
): AsyncGenerator<CheckedInput> {
  const found = findInputs(search);
  const plans = new Set<string | undefined>();
  const progress = new Progress(terminal.err, found.inputs.length);
  try {
    for (const [index, input] of found.inputs.entries()) {
      await progress.at(index);
      const checked = await checkBytes(input.name, await readInput(input, terminal), options);
      if (!checked.isPlan && input.foundIn !== undefined) continue;
      plans.add(input.path);
      yield { input, checked };
    }
  } finally {
    await progress.end();
  }
  const empty = found.folders.filter(({ files }) => !files.some((file) => plans.has(file)));
  if (empty.length > 0) throw new UsageError(nothingFound(empty));
}

function nothingFound(folders: readonly SearchedFolder[]): string {
  const others = folders.reduce((sum, { files }) => sum + files.length, 0);
  const where = phrase(
    folders.map(({ name }) => (name === '.' ? 'the current folder' : quote(name))),
    'or',
  );
  const why =
    others === 0
      ? 'no file there ends in .yaml or .yml'
      : `${counted(others, 'file')} there ${others === 1 ? 'ends' : 'end'} in .yaml or .yml, but none has the keys of a plan, such as activities and stakeholders`;
  return `There is no plan in ${where}: ${why}.`;
}

/**
 * Takes from plans what a report needs, so that they can be forgotten: the text only of those whose lines will be
 * shown, which are those of the first `most` problems (0 for all).
 */
export function gatherer(most: number): (found: CheckedInput) => CheckedFile {
  let left = most > 0 ? most : Infinity;
  return ({ checked }) => {
    const file = reported(checked, left > 0);
    left -= checked.diagnostics.length;
    return file;
  };
}

function reported(checked: Checked, isShown: boolean): CheckedFile {
  const { source, plan, diagnostics, accepted } = checked;
  return {
    name: source.name,
    ...(isShown && diagnostics.length > 0 && { source }),
    activities: plan ? activitiesOf(plan).length : 0,
    groups: plan ? plan.stakeholders.length : 0,
    diagnostics,
    accepted,
  };
}

/** Whether an error stops the build of a plan. */
export function hasError({ checked }: CheckedInput): boolean {
  return checked.diagnostics.some(({ severity }) => severity === 'error');
}
