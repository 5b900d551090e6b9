import path from 'node:path';
import { reporters } from '../reporters/index.ts';
import type { Report, Reporter } from '../reporters/reporter.ts';
import { phrase, quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import { workingFolder } from './paths.ts';
import type { ReportRequest } from './settings.ts';
import type { Stream } from './stream.ts';
import { pageFor, type Look, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';
import { written } from './written.ts';

/** A report that was asked for, and what prints it. */
export interface ReportMeant extends ReportRequest {
  readonly reporter: Reporter;
}

/** The reports that were asked for, or the usual ones. A `UsageError` if one would stand in the way of another. */
export async function reportsMeant(format: readonly ReportRequest[]): Promise<ReportMeant[]> {
  const reports = await loaded(format.length > 0 ? format : usual());
  const shown = reports.filter(({ file }) => file === undefined);
  const alone = shown.find(({ reporter }) => reporter.isDocument);
  if (alone && shown.length > 1) throw new UsageError(onlyOne(alone.reporter));
  refuseSameFile(reports);
  return reports;
}

/** Compared as systems do that do not tell capital letters apart. */
function refuseSameFile(reports: readonly ReportRequest[]): void {
  const taken = new Map<string, string>();
  for (const { name, file } of reports) {
    if (file === undefined) continue;
    const place = path.resolve(workingFolder(), file).normalize('NFC').toLowerCase();
    const other = taken.get(place);
    if (other !== undefined)
      throw new UsageError(
        `The ${phrase([other, name], 'and')} reports would both be written to ${quote(file)}; give each a file of its own.`,
      );
    taken.set(place, name);
  }
}

/** Prints a report in every way that was asked for: files first, as standard output may close early. */
export async function printReports(
  report: Report,
  reports: readonly ReportMeant[],
  look: Look,
  terminal: Terminal,
  sources: ReadonlySet<string>,
): Promise<void> {
  const page = await pageFor(undefined, look);
  const files = reports.flatMap(({ file, reporter }) =>
    file === undefined
      ? []
      : [{ path: path.resolve(workingFolder(), file), bytes: Buffer.from(reporter.print(report, page)) }],
  );
  await writeFiles(files, { sources });
  if (!look.quiet) await terminal.err.write(written(files));
  const shown = reports.filter(({ file }) => file === undefined);
  await print(report, shown, look, terminal.out);
  await summarise(report, reports, look, terminal);
}

/** The report of a build: for people, where it does not mix with outputs. */
export async function printForPeople(report: Report, look: Look, terminal: Terminal): Promise<void> {
  const reports = await loaded(usual());
  await print(report, reports, look, terminal.err);
  await summarise(report, reports, look, terminal);
}

async function print(
  report: Report,
  reports: readonly ReportMeant[],
  look: Look,
  stream: Stream,
): Promise<void> {
  const page = await pageFor(stream, look);
  for (const { reporter } of reports) await stream.write(reporter.print(report, page));
}

/** Wherever the pull request is annotated, the page of the job has all of it. */
async function summarise(report: Report, reports: readonly ReportMeant[], look: Look, terminal: Terminal) {
  if (!reports.some(({ name }) => name === 'github')) return;
  const { addToJobSummary } = await import('./job-summary.ts');
  await addToJobSummary(report, await pageFor(undefined, look), terminal);
}

/** For people; in GitHub Actions also for the pull request. */
function usual(): ReportRequest[] {
  const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
  return [{ name: 'pretty' }, ...(isGitHub ? [{ name: 'github' }] : [])];
}

function loaded(requests: readonly ReportRequest[]): Promise<ReportMeant[]> {
  return Promise.all(
    requests.map(async (request) => ({ ...request, reporter: await reporters[request.name]!() })),
  );
}

function onlyOne({ name, ending }: Reporter): string {
  return `A ${name} report has to stand alone on standard output; give it a file: --format ${name}:report.${ending}.`;
}
