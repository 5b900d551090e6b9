import { expect, test } from 'vitest';
import { isDraft, isFinal, plainVersion } from '../../../src/rules/parts/document-status.ts';

test.each([
  'Final',
  'FINAL v2',
  'Approved by the board',
  'Adopted',
  'Published in March',
  'Issued',
  'Signed off by the chair',
  'Signed-off',
])('%s is final', (status) => {
  expect(isFinal({ status })).toBe(true);
  expect(isDraft({ status, version: '0.1' })).toBe(false);
});

test.each([
  'Final draft',
  'Approved subject to changes',
  'Approved, awaiting signature',
  'Final, pending approval',
  'Issued for comment',
  'Finalised in part',
  'To be approved',
  'Unpublished',
  'Not final',
  'Signed, off to the printer',
])('%s is not', (status) => {
  expect(isFinal({ status })).toBe(false);
});

test.each([
  [{ status: 'DRAFT' }, true],
  [{ status: 'Draft for the board', version: '2' }, true],
  [{ version: 'V0.1' }, true],
  [{ status: 'Under review', version: '0.9' }, true],
  [{ version: '1.0' }, false],
  [{ version: '10.1' }, false],
  [{ status: 'Under review' }, false],
  [{}, false],
])('%j is a draft: %s', (document, is) => {
  expect(isDraft(document)).toBe(is);
  expect(isFinal(document)).toBe(false);
});

test.each([
  ['V0.1', '0.1'],
  ['version 0.1', '0.1'],
  ['Ver. 0.1', '0.1'],
  ['1.0', '1'],
  ['1.0.0', '1'],
  ['1.0.2', '1.0.2'],
  ['10', '10'],
  ['Rev 2', 'rev 2'],
  ['0.3 DRAFT', '0.3'],
  ['v2.0 FINAL', '2'],
  ['v2.0 (final)', '2'],
  ['1.1-draft', '1.1'],
  ['2_final', '2'],
  ['0.4: for comment by the board', '0.4'],
  ['Draft v0.3', '0.3'],
  ['Final: 2.0', '2'],
  ['Draft A', 'draft a'],
  ['0.3 draft 2', '0.3 draft 2'],
  ['2.0 annex', '2.0 annex'],
  ['2.0 formatted', '2.0 formatted'],
  ['draft', 'draft'],
  ['Very last', 'very last'],
])('version %s is %s', (version, plain) => {
  expect(plainVersion(version)).toBe(plain);
});
