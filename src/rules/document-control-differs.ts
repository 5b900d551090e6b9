import { before, overlaps, printTiming } from '../dates/index.ts';
import type { Approval, DocumentControl, Revision } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { isFinal, isOfDraft, plainVersion } from './parts/document-status.ts';
import type { Finding, Rule } from './rule.ts';

export const documentControlDiffers: Rule = {
  code: 'document-control-differs',
  severity: 'warning',
  title: 'What the document says of its own version, dates and approval does not agree.',
  why: 'Two people with two printouts cannot tell whether they hold the same plan, and a board cannot tell which one it approved.',
  evidence:
    'Herefordshire’s engagement plan of 2010 has 19 July on its cover and 20 July in its version history; another published plan has 21 and 19 October, and a third is at version 1.1 with its approval still to be confirmed.',
  *check({ document }) {
    const { version, date, history } = document;
    const newest = newestOf(history);
    const row = version === undefined ? newest : rowOf(version, history, newest);
    if (version !== undefined) {
      const other = versionInstead(version, history, row, newest);
      if (other !== undefined) yield versionDiffers(document, version, other);
    }
    if (date && row?.date && overlaps(date.timing, row.date.timing) === 'no') {
      yield {
        at: at(document.pointer, 'date'),
        message: `The document is dated ${quote(printTiming(date.timing))}, but its history has ${quote(printTiming(row.date.timing))}${row.version === undefined ? '' : ` for version ${quote(row.version)}`}.`,
        hint: 'Write the same date in both places, or add a row to the history for this version.',
      };
    }
    yield* finalFaults(document);
    if (isBeforeIssue(document)) yield reviewBeforeIssue(document);
  },
};

/** The row of a version: of a draft and a final of the same number, the one in these words, else the newest. */
function rowOf(
  version: string,
  history: readonly Revision[],
  newest: Revision | undefined,
): Revision | undefined {
  const rows = history.filter((row) => isOfVersion(row, version));
  return rows.findLast((row) => row.version === version) ?? rows.find((row) => row === newest) ?? rows.at(-1);
}

/** What the history has in the place of the document's version; `own` is that version's row, if it has one. */
function versionInstead(
  version: string,
  history: readonly Revision[],
  own: Revision | undefined,
  newest: Revision | undefined,
): string | undefined {
  if (own) return newest && isOfVersion(newest, version) ? undefined : newest?.version;
  return (newest ?? history.findLast(({ version }) => version !== undefined))?.version;
}

function versionDiffers({ pointer }: DocumentControl, version: string, other: string): Finding {
  return {
    at: at(pointer, 'version'),
    message: `The document is version ${quote(version)}, but the newest version in its history is ${quote(other)}.`,
    hint: 'Write the same version in both places, or add a row to the history for this version.',
  };
}

/** The row that is surely later than all others; of one row it is that. Where a date is missing nothing is sure. */
function newestOf(history: readonly Revision[]): Revision | undefined {
  return history.find((row) => history.every((other) => other === row || isSurelyLater(row, other)));
}

function isSurelyLater({ date }: Revision, other: Revision): boolean {
  return (
    date !== undefined && other.date !== undefined && before(other.date.timing, date.timing) === 'surely'
  );
}

function isOfVersion(row: Revision, version: string): boolean {
  return row.version !== undefined && plainVersion(row.version) === plainVersion(version);
}

function* finalFaults(document: DocumentControl): Generator<Finding> {
  const { status, version, approvals, pointer } = document;
  if (!isFinal(document)) return;
  if (version !== undefined && isOfDraft(version)) {
    yield {
      at: at(pointer, 'version'),
      message: `The document is ${quote(status)}, but its version ${quote(version)} is that of a draft.`,
      hint: 'Number the final version from 1.0, or correct the status.',
    };
  }
  // Where no approval has a date, the list may only say who approves.
  const open = approvals.find(({ date }) => date?.timing.type === 'unscheduled') ?? approvals.find(hasNoDate);
  if (!open || approvals.every(hasNoDate)) return;
  yield {
    at: open.date?.pointer ?? open.pointer,
    message: `The document is ${quote(status)}, but its approval by ${quote(open.by.join(', '))} has no date yet.`,
    hint: 'Write the day on which it was approved, or correct the status.',
  };
}

function hasNoDate({ date }: Approval): boolean {
  return date === undefined;
}

function isBeforeIssue({ review, date }: DocumentControl): boolean {
  return review !== undefined && date !== undefined && before(review.timing, date.timing) === 'surely';
}

function reviewBeforeIssue({ review, date }: DocumentControl): Finding {
  return {
    at: review!.pointer,
    message: `The next review of the document, ${quote(printTiming(review!.timing))}, is before its own date, ${quote(printTiming(date!.timing))}.`,
    hint: 'Write when it is reviewed next.',
  };
}
