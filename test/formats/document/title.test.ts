import { expect, test } from 'vitest';
import { runningTitle } from '../../../src/formats/document/title.ts';

test('a long title is cut between characters', () => {
  expect(runningTitle('A plan')).toBe('A plan');
  expect(runningTitle(`${'x'.repeat(88)} y`)).toBe(`${'x'.repeat(88)} y`);
  expect(runningTitle(`x${'👩'.repeat(100)}`)).toBe(`x${'👩'.repeat(89)}…`);
});
