import { expect, test } from 'vitest';
import { levelOfMethod, plainName, type Continuum } from '../../src/practice/continuum.ts';
import { everydayMethods } from '../../src/practice/everyday-methods.ts';
import { defaultScale, scales } from '../../src/practice/scales.ts';

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
  ['Newsletters', 'giving-information'],
  ['social media', 'giving-information'],
  ['Staff briefing', 'giving-information'],
  ['Online survey', 'getting-information'],
  ['interviews', 'getting-information'],
  ['Public meeting', 'forums-for-debate'],
  ['Drop-in sessions', 'forums-for-debate'],
  ['Workshop', 'forums-for-debate'],
])('“%s” is a method of %s', (method, level) => {
  expect(levelOfMethod(defaultScale, method)?.id).toBe(level);
});

test.each(['Members', 'Service users', 'World café', 'Surveys and carrier pigeons', ''])(
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

test('everyday methods are of levels that there are, each of one, and none is what a scale lists itself', () => {
  for (const [id, levels] of Object.entries(everydayMethods)) {
    const scale = scales.find((candidate) => candidate.id === id)!;
    const listed = new Set(scale.levels.flatMap(({ methods }) => methods.map(plainName)));
    const everyday = Object.values(levels).flat().map(plainName);
    expect(scale.levels.map((level) => level.id)).toEqual(expect.arrayContaining(Object.keys(levels)));
    expect(everyday.filter((name) => listed.has(name))).toEqual([]);
    expect(new Set(everyday).size).toBe(everyday.length);
  }
});

test('a scale of the plan’s own knows its own methods alone', () => {
  const own: Continuum = { ...defaultScale, id: 'own' };
  expect(levelOfMethod(own, 'Newsletter')).toBeUndefined();
  expect(levelOfMethod(own, 'Focus group')?.id).toBe('forums-for-debate');
});
