import path from 'node:path';
import { reporters } from '../reporters/index.ts';
import type { Report, Reporter } from '../reporters/reporter.ts';
import { UsageError } from './exit-code.ts';
import { workingFolder } from './paths.ts';
import type { ReportRequest } from './settings.ts';
import type { Stream } from './stream.ts';
import { pageFor, type ColourChoice, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';
import { written } from './written.ts';

/** How reports are to look. */
export interface Look {
  readonly color: ColourChoice;
  readonly maxProblems: number;
  readonly quiet: boolean;
}

interface Request extends ReportRequest {
  readonly reporter: Reporter;
}

/** Prints a report in every way that was asked for: files first, as standard output may close early. */
export async function printReports(
  report: Report,
  { format, ...look }: Look & { readonly format: readonly ReportRequest[] },
  terminal: Terminal,
  sources: ReadonlySet<string>,
): Promise<void> {
  const requests = await loaded(format.length > 0 ? format : usual());
  const shown = requests.filter(({ file }) => file === undefined);
  const alone = shown.find(({ reporter }) => reporter.isDocument);
  if (alone && shown.length > 1) throw new UsageError(onlyOne(alone.name));
  const page = await pageFor(undefined, look);
  const files = requests.flatMap(({ file, reporter }) =>
    file === undefined
      ? []
      : [{ path: path.resolve(workingFolder(), file), bytes: Buffer.from(reporter.print(report, page)) }],
  );
  await writeFiles(files, { sources });
  if (!look.quiet) await terminal.err.write(written(files));
  await print(report, shown, look, terminal.out);
}

/** The report of a build: for people, where it does not mix with outputs. */
export async function printForPeople(report: Report, look: Look, terminal: Terminal): Promise<void> {
  await print(report, await loaded(usual()), look, terminal.err);
}

async function print(
  report: Report,
  requests: readonly Request[],
  look: Look,
  stream: Stream,
): Promise<void> {
  const page = await pageFor(stream, look);
  for (const { reporter } of requests) await stream.write(reporter.print(report, page));
}

/** For people; in GitHub Actions also for the pull request. */
function usual(): ReportRequest[] {
  const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
  return [{ name: 'pretty' }, ...(isGitHub ? [{ name: 'github' }] : [])];
}

function loaded(requests: readonly ReportRequest[]): Promise<Request[]> {
  return Promise.all(
    requests.map(async (request) => ({ ...request, reporter: await reporters[request.name]!() })),
  );
}

function onlyOne(name: string): string {
  return `A ${name} report has to stand alone on standard output; give it a file: --format ${name}:report.${name}.`;
}
