import { expect, test } from 'vitest';
import { levelMissing } from '../../src/plan/level-missing.ts';
import { scales } from '../../src/practice/scales.ts';

const scaleOf = (id: string) => scales.find((scale) => scale.id === id)!;
const said = (word: string, id: string) => levelMissing(word, scaleOf(id));

test('a level of another scale is told with that scale', () => {
  expect(said('empower', 'involvement')).toEqual({
    meant: undefined,
    message: 'The scale “Involvement continuum” has no level `empower`. `empower` is a level of `iap2`.',
    hint: 'Write `continuum: { use: iap2 }` for a plan on that scale, or one of the levels of this one, lowest first: `giving-information`, `getting-information`, `forums-for-debate`, `participation`, `partnership`.',
  });
  expect(said('Consult', 'involvement').message).toContain(
    '`consult` is a level of `iap2` and `nhs-england`.',
  );
  expect(said('consult', 'involvement').hint).toContain(
    'Write `continuum: { use: iap2 }` or `continuum: { use: nhs-england }` for',
  );
});

test.each([
  ['co-production', 'nhs-england', 'co-produce'],
  ['collaboration', 'iap2', 'collaborate'],
  ['consultation', 'iap2', 'consult'],
  ['information', 'nhs-england', 'inform'],
  ['engagement', 'nhs-england', 'engage'],
  ['participate', 'involvement', 'participation'],
  ['Forum for debate', 'involvement', 'forums-for-debate'],
])('another form of a word: %s on %s', (word, scale, meant) => {
  expect(said(word, scale).meant?.id).toBe(meant);
  expect(said(word, scale).message).toContain(`Did you mean \`${meant}\`?`);
});

test('another form of a level of another scale', () => {
  expect(said('Co-production', 'involvement').message).toMatch(/`co-produce` is a level of `nhs-england`\.$/);
});

test('what is no level anywhere, and a scale of the plan’s own', () => {
  expect(said('co-delivery', 'nhs-england').meant).toBeUndefined();
  expect(said('part', 'involvement').message).toMatch(/has no level `part`\.$/);
  const own = { id: 'own', name: 'Ours', levels: [{ id: 'told', name: 'Told', rank: 1, methods: [] }] };
  expect(levelMissing('consult', own)).toEqual({
    meant: undefined,
    message: 'The scale “Ours” has no level `consult`.',
    hint: 'Its levels, lowest first: `told`.',
  });
});
