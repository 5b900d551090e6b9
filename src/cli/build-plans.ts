import path from 'node:path';
import { render, type Output, type RenderOptions } from '../compile.ts';
import { formats } from '../formats/index.ts';
import { documentMisfit } from '../formats/document-misfit.ts';
import { BrandFault } from '../formats/brand.ts';
import { NotInstalled } from '../formats/not-installed.ts';
import { given } from '../plan/given.ts';
import type { Plan } from '../plan/plan.ts';
import { reportOf, type CheckedFile } from '../reporters/report.ts';
import { isError } from '../source/diagnostic.ts';
import { acrossPlans, keptOf, type CheckedAlone } from './across-plans.ts';
import type { Built, StoredOutput } from './built.ts';
import { checkPlans, gatherer, hasError } from './check-plans.ts';
import { printable } from '../source/printable.ts';
import { quote } from '../source/quote.ts';
import type { Request } from './command.ts';
import type { PlanInput } from './plan-input.ts';
import { exitCodes, MachineError, UsageError, type ExitCode } from './exit-code.ts';
import { filesOf, hasOutputs, indexFile } from './output-files.ts';
import { outputNames, type OutputName } from './output-name.ts';
import { displayPath, workingFolder } from './paths.ts';
import { commandForAll } from './command-for-all.ts';
import { printForPeople } from './print-reports.ts';
import type { building, checking, common } from './settings.ts';
import type { Stream } from './stream.ts';
import { templatesFor, type TemplatesInUse } from './templates-for.ts';
import { tooManyWarnings, verdict } from './verdict.ts';
import { writeFiles } from './write-files.ts';
import { notBuilt, written } from './written.ts';

type BuildRequest = Request<typeof building & typeof checking & typeof common>;

/** Checks, renders everything, then writes everything: what stops the run before the end leaves all as it was. */
export async function buildPlans(request: BuildRequest): Promise<ExitCode> {
  const { chosen, terminal } = request;
  if (chosen.out === '-' && terminal.out.isTerminal) refuseBinary(chosen.to);
  const templates = await templatesFor(chosen.template, request.config);
  const { built, unchecked } = await renderPlans(request, templates);
  const names = outputNames(
    built.map(({ input }) => input),
    templates.choice.document,
  );
  if (chosen.out === '-') refuseSeveral(built, chosen.to);
  const report = reportOf(built.map(({ file }) => file));
  await printForPeople(report, { ...chosen, showAll: commandForAll('build', request.words) }, terminal);
  if (unchecked) throw unchecked;
  if (chosen.out === '-') await terminal.out.write(built[0]?.outputs[0]?.bytes ?? '');
  else await writeOutputs(request, { built, names, templates });
  if (!chosen.quiet) await terminal.err.write(tooManyWarnings(report.summary, chosen));
  const isStopped = built.some(({ plan }) => !plan);
  return isStopped ? exitCodes.problems : verdict(report.summary, chosen);
}

interface Rendered {
  readonly built: readonly Built[];
  /** What was asked for and could not be checked. */
  readonly unchecked: UsageError | undefined;
}

async function renderPlans(
  { paths, chosen, config, terminal }: BuildRequest,
  { choice, asUsage }: TemplatesInUse,
): Promise<Rendered> {
  const { asAt, maxProblems, quiet, stdinFilepath, out, to, orientation, groupBy } = chosen;
  const reported = gatherer(maxProblems);
  const options = {
    ...config.practice,
    ...given({ asAt, register: config.register, weights: config.weights }),
  };
  const timeline = { flags: given({ orientation, groupBy }), house: config.house };
  const shown = {
    ...options,
    ...choice,
    ...given({ brand: config.brand }),
    timeline,
    ...(out === '-' && shownOn(terminal.out)),
  };
  const built: Built[] = [];
  const alone: CheckedAlone[] = [];
  const search = { paths, stdinFilepath, out, settings: config.file };
  const unchecked = await checkPlans(search, { options, terminal, quiet }, async (found) => {
    const { plan, isRegister } = found.checked;
    if (isRegister && found.input.foundIn === undefined) throw new UsageError(nothingOf(found.input));
    const one = keptOf(found, reported(found));
    alone.push(one);
    const { input, file } = one;
    if (!plan || hasError(found)) built.push({ input, file, outputs: [] });
    else built.push({ input, file, plan: listed(plan), outputs: stored(await rendered(plan, input)) });
  });
  const files = await acrossPlans(alone, options, terminal);
  return { built: built.map((one, index) => saidAcross(one, files[index]!)), unchecked };

  async function rendered(plan: Plan, { name }: PlanInput): Promise<Output[]> {
    const misfit = documentMisfit(choice.document ?? plan.kind, plan.kind, printable(name));
    if (misfit !== undefined) throw new UsageError(misfit);
    try {
      return await render(plan, to, shown);
    } catch (error) {
      // A package that is not there is the machine's fault, and no mistake of the program.
      if (error instanceof NotInstalled) throw new MachineError(error.message);
      // Whether a file of the brand can be used is only known to what makes outputs of it.
      if (error instanceof BrandFault)
        throw new UsageError(`The brand's ${quote(displayPath(config.files[error.of]!))} ${error.message}.`);
      throw asUsage(error);
    }
  }
}

/** An error that shows only beside other plans stops a build, too. */
function saidAcross(one: Built, file: CheckedFile): Built {
  return file.diagnostics.some(isError) ? { input: one.input, file, outputs: [] } : { ...one, file };
}

function nothingOf({ name }: PlanInput): string {
  return `${printable(name)} is a register of stakeholders; outputs are made of the plans that name it.`;
}

/** What outputs are shown on, where that is a terminal. One that does not say how wide it is has 80 columns. */
function shownOn({ isTerminal, columns = 80 }: Stream): Pick<RenderOptions, 'terminal'> {
  return isTerminal ? { terminal: { columns } } : {};
}

function stored(outputs: readonly Output[]): StoredOutput[] {
  return outputs.map(({ format, ending, contents }) => ({ format, ending, bytes: Buffer.from(contents) }));
}

/** Only what the page that lists plans shows; the rest of a plan need not be kept. */
function listed({ kind, title, organisation, period, document }: Plan): Required<Built>['plan'] {
  return { kind, title, ...given({ organisation, period, version: document.version }) };
}

interface ToWrite {
  readonly built: readonly Built[];
  readonly names: readonly OutputName[];
  readonly templates: TemplatesInUse;
}

async function writeOutputs(
  { chosen, config, terminal }: BuildRequest,
  { built, names, templates }: ToWrite,
): Promise<void> {
  const root = path.resolve(workingFolder(), chosen.out);
  const files = await filesOf(built, names, { root, brand: config.brand });
  const sources = new Set(
    [
      ...built.map(({ input }) => input.path),
      config.file,
      config.files.logo,
      config.files.word,
      ...templates.files,
    ].flatMap((file) => file ?? []),
  );
  await writeFiles(files, { sources, root });
  if (chosen.quiet) return;
  const unlisted = files.find(({ path: file }) => file === indexFile(root))?.path;
  const stopped = built.flatMap(({ plan, file }, index) =>
    plan ? [] : [{ file, hasOutputs: hasOutputs(root, names[index]!) }],
  );
  await terminal.err.write(written(files) + notBuilt(stopped, unlisted));
}

/** What is no text would be noise on a terminal, or worse. */
function refuseBinary(names: readonly string[]): void {
  const name = names.find((name) => formats[name]!.isBinary);
  if (name === undefined) return;
  const { called, ending } = formats[name]!;
  throw new UsageError(
    `A terminal cannot show ${called}; write it to a file: --to ${name} --out - > plan.${ending}.`,
  );
}

function refuseSeveral(built: readonly Built[], formats: readonly string[]): void {
  if (built.length > 1)
    throw new UsageError(
      `Standard output takes the output of one plan, and here are ${built.length}; give one of them.`,
    );
  if (formats.length > 1)
    throw new UsageError(
      `Standard output takes one output; choose it with --to, for example --to ${formats[0]}.`,
    );
}
