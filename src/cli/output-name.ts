import path from 'node:path';
import { kinds } from '../plan/kinds.ts';
import { phrase, quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import type { PlanInput } from './plan-input.ts';
import { safeName } from './safe-name.ts';

/** Where the outputs of a plan go: a path below the output folder, with `/`, without the ending. */
export type OutputName = string;

/** The page that lists several plans. */
export const indexName: OutputName = 'index';

/**
 * Names for the outputs of plans, in their order. A plan's outputs are called like its file: `water.yaml` gives
 * `water`. Plans whose files are called alike keep the folders that tell them apart: `a/plan.yaml` and
 * `b/plan.yaml` give `a/plan` and `b/plan`. What is still the same is a `UsageError`: nothing is written over.
 * The names are compared as systems do that do not tell capital letters apart. Where another document than the plan
 * itself is made of them, its name stands behind: `water-feedback`, so that it does not take the place of the plan's.
 */
export function outputNames(inputs: readonly PlanInput[], document?: string): OutputName[] {
  const alike = new Map<string, PlanInput[]>();
  for (const input of inputs) {
    const key = folded(stemOf(input));
    alike.set(key, [...(alike.get(key) ?? []), input]);
  }
  const names = inputs.map((input) => nameAmong(alike.get(folded(stemOf(input)))!, input));
  refuseSame(names, inputs);
  const isOther = document !== undefined && !(kinds as readonly string[]).includes(document);
  return isOther ? names.map((name) => `${name}-${safeName(document)}`) : names;
}

function nameAmong(alike: readonly PlanInput[], input: PlanInput): OutputName {
  const stem = stemOf(input);
  if (alike.length === 1 || input.path === undefined) return stem;
  const folders = alike.flatMap((one) => (one.path === undefined ? [] : [foldersOf(one.path)]));
  const shared = sharedLength(folders);
  return [...foldersOf(input.path).slice(shared).map(safeName), stem].join('/');
}

/** The name of its file without the ending; standard input is called `plan`. */
function stemOf({ path: file, name }: PlanInput): string {
  const base = file === undefined ? (name === '<stdin>' ? 'plan' : path.basename(name)) : path.basename(file);
  return safeName(path.parse(base).name);
}

function foldersOf(file: string): string[] {
  return path.dirname(file).split(path.sep);
}

/** How many folders from the root on all have in common. */
function sharedLength(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const differs = first.findIndex((folder, index) => lists.some((list) => list[index] !== folder));
  return differs < 0 ? first.length : differs;
}

function refuseSame(names: readonly OutputName[], inputs: readonly PlanInput[]): void {
  const taken = new Map<string, string>();
  if (inputs.length > 1) taken.set(folded(indexName), 'the page that lists the plans');
  for (const [index, name] of names.entries()) {
    const other = taken.get(folded(name));
    const file = quote(inputs[index]!.name);
    if (other !== undefined)
      throw new UsageError(
        `The outputs of ${phrase([other, file], 'and')} would both be called ${quote(name)}. Rename one of the files, or build them one at a time with an --out each.`,
      );
    taken.set(folded(name), file);
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
