import { expect, test } from 'vitest';
import { namesOf } from '../../../src/rules/across/words.ts';
import { claimIn, fileNamed } from './brief-claim.ts';

const files = { A: fileNamed('a.yaml'), B: fileNamed('b.yaml'), C: fileNamed('c.yaml') };

test.each([
  ['A1', '`A1`'],
  ['A1 B1', '`A1` and `B1` in `b.yaml`'],
  ['A1 B1 C1', '`A1`, `B1` in `b.yaml` and `C1` in `c.yaml`'],
  ['A1 A2 B1 B2', '`A1` and `A2`; `B1` and `B2` in `b.yaml`'],
  // Of more than four, three are named: those of other plans rather than those of the first one’s.
  ['A1 A2 A3 A4 A5', '`A1`, `A2`, `A3` and 2 more'],
  ['A1 A2 A3 A4 B1', '`A1`, `A2`, `B1` in `b.yaml` and 2 more'],
  ['A1 B1 A2 A3 A4', '`A1`, `A2`, `B1` in `b.yaml` and 2 more'],
  ['A1 A2 A3 B1 B2', '`A1`; `B1` and `B2` in `b.yaml`; and 2 more'],
])('%s: %s', (names, words) => {
  const claims = names.split(' ').map((name) => claimIn(files[name[0] as 'A' | 'B' | 'C'], name));
  expect(namesOf(claims)).toBe(words);
});
