import { appendFileSync, statSync } from 'node:fs';
import { markdown } from '../reporters/markdown.ts';
import type { Page, Report } from '../reporters/reporter.ts';
import { reasonOf } from './machine-words.ts';
import type { Terminal } from './terminal.ts';

/** Bytes that GitHub takes of the summary of one step; of more it shows nothing at all. */
const largest = 1024 * 1024;

/**
 * Adds a report to what GitHub Actions shows on the page of a job, since it marks only a few problems in the pull
 * request. The runner names the file; where there is none, nothing is done. That it cannot be written is told, and
 * changes nothing: whether plans are good does not depend on how that is shown.
 */
export async function addToJobSummary(report: Report, page: Page, terminal: Terminal): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const text = `${before > 0 ? '\n' : ''}${markdown.print(report, page)}`;
    appendFileSync(file, cutToFit(text, largest - before));
  } catch (error) {
    await terminal.err.write(`The summary of the job could not be written: ${reasonOf(error)}.\n`);
  }
}

const cutNote =
  '\n*The rest is left out, as GitHub takes 1 MiB of summary. The totals at the top count all of it.*\n';
const closing = '\n</details>\n';

/** A page in Markdown, cut after a line, in so many bytes. */
export function cutToFit(text: string, room: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= room) return text;
  const most = room - Buffer.byteLength(closing + cutNote);
  if (most <= 0) return '';
  const end = bytes.lastIndexOf('\n', most - 1) + 1;
  const kept = bytes.subarray(0, end).toString();
  // Nothing in a plan becomes a tag, so these are the report's own.
  const isOpen = kept.includes('<details>') && !kept.includes('</details>');
  return `${kept}${isOpen ? closing : ''}${cutNote}`;
}
