import { expect, test } from 'vitest';
import { levelOfMethod, type Continuum } from '../../src/practice/continuum.ts';
import { defaultScale } from '../../src/practice/scales.ts';

test.each([
  ['Focus groups', 'forums-for-debate'],
  ['focus group', 'forums-for-debate'],
  ['Questionnaires and surveys', 'getting-information'],
  ['survey', 'getting-information'],
  ['Displays', 'giving-information'],
  ['Discovery interviews', 'getting-information'],
  ['patient stories', 'getting-information'],
  ['Discovery interviews (patient stories)', 'getting-information'],
  ["advocacy for 'hard to reach' groups", 'participation'],
  ['Stakeholder feedback', 'getting-information'],
])('“%s” is a method of %s', (method, level) => {
  expect(levelOfMethod(defaultScale, method)?.id).toBe(level);
});

test.each(['Members', 'Service users', 'Open evening', 'Surveys and carrier pigeons', ''])(
  '“%s” is none',
  (method) => {
    expect(levelOfMethod(defaultScale, method)).toBeUndefined();
  },
);

test('a level that lists the whole goes before one that lists a part, and the lowest of several counts', () => {
  const scale: Continuum = {
    id: 'own',
    name: 'Own',
    levels: [
      { id: 'low', name: 'Low', rank: 1, methods: ['Letters & surveys', 'Talks'] },
      { id: 'high', name: 'High', rank: 2, methods: ['Survey', 'Talk', 'Visits (letters)'] },
    ],
  };
  const levels = ['survey', 'talks', 'letter', 'visit'].map((method) => levelOfMethod(scale, method)?.id);
  expect(levels).toEqual(['high', 'low', 'low', 'high']);
});
