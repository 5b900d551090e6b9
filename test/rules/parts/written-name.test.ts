import { expect, test } from 'vitest';
import {
  isOfBody,
  isSlip,
  lettersOf,
  partOf,
  singularsOf,
  writtenName,
} from '../../../src/rules/parts/written-name.ts';

test('a name as names are compared', () => {
  const name = writtenName(' St John’s  Wellbeing & \n Health\tand Care Boards ');
  expect(name.text).toBe('St John’s Wellbeing & Health and Care Boards');
  expect(name.words).toEqual(['st', 'johns', 'wellbeing', 'health', 'care', 'boards']);
  expect(lettersOf(name)).toBe('stjohnswellbeinghealthcareboards');
  expect(singularsOf(name)).toEqual(['st', 'john', 'wellbeing', 'health', 'care', 'board']);
  expect(singularsOf(writtenName('NHS Bus'))).toEqual(['nhs', 'bus']);
});

test('a name with an apostrophe within a word', () => {
  expect(writtenName("The O'Neill and Hallowe’en Trust").words).toEqual([
    'the',
    'oneill',
    'halloween',
    'trust',
  ]);
});

test('a part of a name keeps its words as they were written', () => {
  expect(partOf(writtenName('The Health & Care  Board'), 1, 3)).toMatchObject({
    text: 'Health & Care',
    words: ['health', 'care'],
    spans: [
      [4, 10],
      [13, 17],
    ],
  });
});

test.each([
  'Trust Board',
  'Board of the Trust',
  'Institute for Health in Hill',
  'Age UK',
  'Team 7',
  'Well-being Board',
  'St John’s Ambulance',
  'Élan Valley',
])('%s may be a body', (name) => {
  expect(isOfBody(writtenName(name))).toBe(true);
});

test.each(['Healthwatch', 'Young carers', 'Board with Chair', 'Team élan'])(
  '%s is no name of a body',
  (name) => {
    expect(isOfBody(writtenName(name))).toBe(false);
  },
);

test.each([
  ['harrowmere', 'harowmere'],
  ['harowmere', 'harrowmere'],
  ['hospital', 'hosiptal'],
  ['hospital', 'hospitel'],
  ['hospital', 'hoslital'],
  ['dorchester', 'dorcehster'],
])('%s and %s are a slip apart', (a, b) => {
  expect(isSlip(a, b)).toBe(true);
});

test.each([
  ['employing', 'employees', false],
  ['employer', 'employee', false],
  ['barton', 'burton', false],
  ['residents', 'presidents', false],
  ['20260301', '20270301', false],
  ['covid18team', 'covid19team', false],
  ['hospitl', 'hospital', false],
  ['northern', 'northwestern', false],
  ['eastland', 'eastwind', false],
  ['hospital', 'hosprial', false],
  ['hospital', 'hosptral', false],
  ['northern', 'southern', false],
  ['hospital', 'hosptialx', false],
  ['hospital', 'hspiatal', false],
  ['consultation', 'consulation', true],
])('%s and %s: %s', (a, b, isOne) => {
  expect(isSlip(a, b)).toBe(isOne);
});
