import { latestDay, overlaps, printTiming } from '../dates/index.ts';
import type { DocumentControl, Revision } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const documentControlDiffers: Rule = {
  code: 'document-control-differs',
  severity: 'warning',
  title: 'The cover of the document and its version history disagree.',
  why: 'Two people with two printouts cannot tell whether they hold the same plan, and a board cannot tell which one it approved.',
  evidence:
    'Herefordshire’s engagement plan of 2010 has 19 July on its cover and 20 July in its version history; another published plan has 21 and 19 October.',
  *check({ document }) {
    const newest = newestOf(document.history);
    if (!newest) return;
    const { version, date } = document;
    const row = document.history.find((revision) => isSameVersion(revision.version, version)) ?? newest;
    if (version !== undefined && newest.version !== undefined && !isSameVersion(newest.version, version)) {
      yield versionDiffers(document, version, newest.version);
    }
    if (date && row.date && overlaps(date.timing, row.date.timing) === 'no') {
      yield {
        at: at(document.pointer, 'date'),
        message: `The document is dated ${quote(printTiming(date.timing))}, but its history has ${quote(printTiming(row.date.timing))}${row.version === undefined ? '' : ` for version ${quote(row.version)}`}.`,
        hint: 'Write the same date in both places, or add a row to the history for this version.',
      };
    }
  },
};

function versionDiffers({ pointer }: DocumentControl, version: string, newest: string): Finding {
  return {
    at: at(pointer, 'version'),
    message: `The document is version ${quote(version)}, but the newest row of its history is version ${quote(newest)}.`,
    hint: 'Write the same version in both places, or add a row to the history for this version.',
  };
}

/** The row with the latest date; where dates are missing or equal the last one written. */
function newestOf(history: readonly Revision[]): Revision | undefined {
  let newest: Revision | undefined;
  for (const row of history) if (dayOf(row) >= dayOf(newest)) newest = row;
  return newest;
}

function dayOf(row: Revision | undefined): number {
  return (row?.date && latestDay(row.date.timing)) ?? -Infinity;
}

/** "V0.1" and "version 0.1" are "0.1". */
function isSameVersion(a: string | undefined, b: string | undefined): boolean {
  const plain = (version: string) =>
    version
      .toLowerCase()
      .replace(/^v(?:ersion|er)?[\s.]*(?=\d)/, '')
      .trim();
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}
