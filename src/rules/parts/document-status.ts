import type { DocumentControl } from '../../plan/plan.ts';

type Status = Pick<DocumentControl, 'status' | 'version'>;

/** In the organisation's own words: "Final", "Approved by the board"; but not "Final draft", "Approved subject to …". */
export function isFinal({ status = '' }: Status): boolean {
  return (
    /^(?:final|approved|adopted|published|issued|signed[ -]off)\b/i.test(status) &&
    !/draft|subject to|awaiting|pending|\bfor\b|\bnot\b/i.test(status)
  );
}

/** "DRAFT", "Draft for the board", or a version under 1.0 of what is not said to be final. */
export function isDraft(document: Status): boolean {
  const { status = '', version = '' } = document;
  return /\bdraft\b/i.test(status) || (isOfDraft(version) && !isFinal(document));
}

/** Whether a version is counted as one of a draft: "V0.1". */
export function isOfDraft(version: string): boolean {
  return /^0\.\d/.test(plainVersion(version));
}

/** "V0.1", "version 0.1" and "0.1 DRAFT" are "0.1"; "1.0" and "v1.0 (final)" are "1". What else stands there is kept. */
export function plainVersion(version: string): string {
  return version
    .toLowerCase()
    .replace(/^(?:draft|final)[\s:,–-]+(?=v|\d)/, '')
    .replace(/^v(?:ersion|er)?[\s.]*(?=\d)/, '')
    .replace(/(?<=\d)[\s,:([_–-]*(?:approved|draft|final|for|issued|published|working)\b\D*$/, '')
    .replace(/(?:\.0)+$/, '');
}
