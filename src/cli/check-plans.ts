import path from 'node:path';
import { checkBytes, type Checked, type CheckOptions } from '../compile.ts';
import { activitiesOf } from '../plan/plan.ts';
import type { RegistersRead } from '../plan/neighbours.ts';
import type { Folder } from '../plan/folder.ts';
import { counted } from '../source/count.ts';
import type { CheckedFile } from '../reporters/report.ts';
import { mostShown } from '../reporters/shown-problems.ts';
import { isError } from '../source/diagnostic.ts';
import { phrase, quote } from '../source/quote.ts';
import { folderOf, type FilesRead } from './beside.ts';
import { UsageError } from './exit-code.ts';
import { fewOf, passedOver } from './passed-over.ts';
import { isWithin, workingFolder } from './paths.ts';
import { findInputs, type PlanInput, type Search, type SearchedFolder } from './plan-input.ts';
import { Progress } from './progress.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** A plan that was asked for, and what the check says of it. */
export interface CheckedInput {
  readonly input: PlanInput;
  readonly checked: Checked;
}

/** What a check is made with. */
export interface CheckRun {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
  readonly quiet: boolean;
}

/**
 * Reads and checks one plan after the other, and hands each to `take`, so that no more than one is in memory unless
 * the caller keeps it. What folders hold beside plans is passed over, and said to be.
 *
 * A path that leads nowhere, or to a folder where nothing is called like a plan, is a `UsageError` before anything is
 * read. What turns out only then, a file that cannot be read or a folder without any plan, must not cost the report on
 * the rest: that error is given back, for the caller to throw after the report.
 */
export async function checkPlans(
  search: Search,
  run: CheckRun,
  take: (found: CheckedInput) => void | Promise<void>,
): Promise<UsageError | undefined> {
  const { inputs, folders } = findInputs(search);
  const [nothing] = emptyAmong(folders, () => true);
  if (nothing !== undefined) throw new UsageError(nothing);
  const { taken, others, unread } = await checkEach(inputs, run, search.settings, take);
  const faults = [
    ...folders.flatMap((folder) => folder.faults),
    ...unread.values(),
    ...emptyAmong(folders, (file) => taken.has(file) || unread.has(file)),
  ];
  const error = faults.length > 0 ? new UsageError(linesOf(faults)) : undefined;
  if (error && taken.size === 0) throw error;
  if (!run.quiet) await run.terminal.err.write(passedOver(others, linksBeside(inputs, folders)));
  return error;
}

interface Sorted {
  /** Absolute paths of what was checked; `undefined` for standard input. */
  readonly taken: ReadonlySet<string | undefined>;
  /** Names of what is no plan. */
  readonly others: readonly string[];
  /** Why a file could not be read, by its absolute path. */
  readonly unread: ReadonlyMap<string | undefined, string>;
}

async function checkEach(
  inputs: readonly PlanInput[],
  { options, terminal }: CheckRun,
  settings: string | undefined,
  take: (found: CheckedInput) => void | Promise<void>,
): Promise<Sorted> {
  const taken = new Set<string | undefined>();
  const others: string[] = [];
  const unread = new Map<string | undefined, string>();
  const files: FilesRead = new Map();
  const registers: RegistersRead = new Map();
  const progress = new Progress(terminal.err, inputs.length);
  try {
    for (const [index, input] of inputs.entries()) {
      await progress.at(index);
      const bytes = await readInput(input, terminal).catch(unlessUsage);
      if (bytes instanceof UsageError) {
        unread.set(input.path, bytes.message);
        continue;
      }
      const folder = folderFor(input, settings, files);
      const checked = await checkBytes(input.name, bytes, { ...options, folder, registers });
      if (!checked.isPlan && input.foundIn !== undefined) others.push(input.name);
      else {
        taken.add(input.path);
        if (!isGoodRegister(checked) || input.foundIn === undefined) await take({ input, checked });
      }
    }
  } finally {
    await progress.end();
  }
  return { taken, others, unread };
}

/** There is nothing to say of a register that was found in a folder and is in order: it is no plan. */
function isGoodRegister({ isRegister = false, diagnostics }: Checked): boolean {
  return isRegister && diagnostics.length === 0;
}

/** A document reads what lies in the folder of the settings; without them, or outside of it, in its own. */
function folderFor({ path: file, name }: PlanInput, settings: string | undefined, files: FilesRead): Folder {
  // Standard input may say which file it is.
  const document = file ?? path.resolve(workingFolder(), name);
  const own = path.dirname(document);
  const root = settings === undefined ? own : path.dirname(settings);
  return folderOf(document, isWithin(root, document) ? root : own, files);
}

function unlessUsage(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}

/** More faults than these are only counted. */
const mostTold = 5;

function linesOf(faults: readonly string[]): string {
  const rest = faults.length - mostTold;
  return [
    ...faults.slice(0, mostTold),
    ...(rest > 0 ? [`… and ${counted(rest, 'more fault')} like these.`] : []),
  ].join('\n');
}

/** Links in folders that are not also named. */
function linksBeside(inputs: readonly PlanInput[], folders: readonly SearchedFolder[]): string[] {
  const named = new Set(inputs.map(({ name }) => name));
  const links = new Set(folders.flatMap((folder) => folder.links));
  return [...links].filter((name) => !named.has(name));
}

/** What there is to say of folders in which no file counts, if there are any. */
function emptyAmong(folders: readonly SearchedFolder[], counts: (file: string) => boolean): string[] {
  const empty = folders.filter(({ files, faults }) => faults.length === 0 && !files.some(counts));
  return empty.length > 0 ? [nothingFound(empty)] : [];
}

function nothingFound(folders: readonly SearchedFolder[]): string {
  const others = folders.reduce((sum, { files }) => sum + files.length, 0);
  const links = [...new Set(folders.flatMap((folder) => folder.links))];
  const where = phrase(
    folders.map(({ name }) => (name === '.' ? 'the current folder' : quote(name))),
    'or',
  );
  const why =
    others === 0
      ? 'no file there ends in .yaml or .yml'
      : `${counted(others, 'file')} there ${others === 1 ? 'ends' : 'end'} in .yaml or .yml, but none has the keys of a plan, such as activities and stakeholders`;
  const also =
    links.length > 0 ? ` Links are passed over (${fewOf(links)}); to check what one leads to, name it.` : '';
  return `There is no plan in ${where}: ${why}.${also}`;
}

/**
 * Takes from plans what a report needs, so that they can be forgotten: the text only of those whose lines may be
 * shown, which are those of the first problems of each severity.
 */
export function gatherer(most: number | undefined): (found: CheckedInput) => CheckedFile {
  const left = { error: 0, warning: 0, hint: 0 };
  for (const severity of severities) left[severity] = mostShown(severity, most);
  return ({ input, checked }) => {
    // Standard input cannot be read again, should there be something to say of it later.
    const isShown =
      input.path === undefined || checked.diagnostics.some(({ severity }) => left[severity] > 0);
    for (const { severity } of checked.diagnostics) left[severity]--;
    return reported(checked, isShown);
  };
}

const severities = ['error', 'warning', 'hint'] as const;

function reported(checked: Checked, isShown: boolean): CheckedFile {
  const { source, plan, diagnostics, accepted } = checked;
  return {
    name: source.name,
    ...(isShown && { source }),
    activities: plan ? activitiesOf(plan).length : 0,
    groups: plan ? plan.stakeholders.length : 0,
    diagnostics,
    accepted,
  };
}

/** Whether an error stops the build of a plan. */
export function hasError({ checked }: CheckedInput): boolean {
  return checked.diagnostics.some(isError);
}
