import { expect, test } from 'vitest';
import {
  characteristicNamed,
  protectedCharacteristics,
  writesOfPeople,
} from '../../src/practice/characteristics.ts';

test.each([
  ['Roma, Gypsy and Traveller families', 'race'],
  ['BAME', 'race'],
  ['Black people', 'race'],
  ['South Asian elders', 'race'],
  ['Minority ethnic groups', 'race'],
  ['Asylum seekers', 'race'],
  ['Refugees in hotels', 'race'],
  ['Migrants', 'race'],
  ['The Deaf community', 'disability'],
  ['People with dementia', 'disability'],
  ['Autistic adults', 'disability'],
  ['Adults with learning disabilities', 'disability'],
  ['Wheelchair users', 'disability'],
  ['Muslim women', 'religion', 'sex'],
  ['Faith groups', 'religion'],
  ['Local churches', 'religion'],
  ['New mothers', 'pregnancy'],
  ['Pregnant teenagers', 'pregnancy', 'age'],
  ['LGBT+ network', 'gender-reassignment', 'sexual-orientation'],
  ['LGBTQI+ people', 'gender-reassignment', 'sexual-orientation'],
  ['Gay men', 'sex', 'sexual-orientation'],
  ['Older residents', 'age'],
  ['Young carers', 'age'],
  ['Youth', 'age'],
  ['Pensioners', 'age'],
  ['Girls’ football', 'sex'],
  // Words within words, and other people.
  ['Stage managers of Deafham'],
  ['Everybody in Romania Road'],
  ['Commuters'],
])('who %s are', (text, ...ids) => {
  const found = protectedCharacteristics.filter((characteristic) => writesOfPeople(text, characteristic));
  expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('how people are called does not change what a profile asks for', () => {
  expect(characteristicNamed('refugees')?.id).toBe('migrants');
  expect(characteristicNamed('travellers')?.id).toBe('travellers');
  expect(characteristicNamed('autistic')).toBeUndefined();
});
