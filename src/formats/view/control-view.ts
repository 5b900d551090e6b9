import type { Approval, DocumentControl, Plan, Prose, Revision } from '../../plan/plan.ts';
import { fact, factAsList, factOrLine, factsOf, type FactView } from './facts.ts';
import { filledColumns, type Columns } from './columns.ts';
import { listed, whenWords } from './words.ts';

/** Which version of the document this is. */
export type ControlWords = {
  readonly status: readonly string[];
  readonly version: readonly string[];
  readonly date: readonly string[];
};

/** Document control: who answers for the document, and its history. */
export type ControlView = {
  readonly facts: readonly FactView[];
  readonly history?: HistoryView;
};

export type HistoryView = {
  /** The columns that some version fills. */
  readonly columns: Columns<keyof RevisionView>;
  readonly rows: readonly RevisionView[];
};

export type RevisionView = {
  readonly version: readonly string[];
  readonly date: readonly string[];
  readonly by: readonly string[];
  readonly changes?: Prose;
};

export function controlWords({ status, version, date }: DocumentControl): ControlWords {
  return { status: listed(status), version: listed(version), date: whenWords(date) };
}

/** Absent where the plan says nothing of the kind but what stands with its title already. */
export function controlView({ document }: Plan): ControlView | undefined {
  const { reference, authors, sponsors, review, history, effective, supersedes } = document;
  const { status, version, date } = controlWords(document);
  const facts = factsOf(
    fact('Reference', listed(reference)),
    fact('Status', status),
    fact('Version', version),
    fact('Date', date),
    fact('Written by', authors),
    fact('Sponsors', sponsors),
    fact('Next review', whenWords(review)),
    fact('Holds from', whenWords(effective)),
    factOrLine('Takes the place of', supersedes),
    factAsList('Approved by', document.approvals.map(approvalWords)),
    factOrLine('Sent to', document.distribution),
  );
  const versions = historyView(history);
  const isTold = facts.length <= [status, version, date].filter(({ length }) => length > 0).length;
  if (!versions && isTold) return undefined;
  return { facts, ...(versions && { history: versions }) };
}

function approvalWords({ by, role, date }: Approval): string {
  return [...by, ...listed(role), ...whenWords(date)].join(', ');
}

function historyView(history: readonly Revision[]): HistoryView | undefined {
  const rows = history.map(revisionView);
  const columns = filledColumns(rows, ['version', 'date', 'by', 'changes']);
  return Object.values(columns).flat().length > 0 ? { columns, rows } : undefined;
}

function revisionView({ version, date, by, changes }: Revision): RevisionView {
  return {
    version: listed(version),
    date: whenWords(date),
    by,
    ...(changes !== undefined && { changes }),
  };
}
