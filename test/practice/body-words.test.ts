import { expect, test } from 'vitest';
import { writesOf } from '../../src/practice/body-words.ts';

test.each([
  'Ward members',
  'Cabinet Member for Health',
  'Leader of the Council',
  'The council leader',
  'Portfolio holder',
  'Portfolio-holders',
  'MLAs',
])('%s speak for elected members', (name) => {
  expect(writesOf('elected', name)).toBe(true);
});

test.each(['Ward sisters', 'Members', 'Team leader', 'Cabinet makers'])('%s are not elected', (name) => {
  expect(writesOf('elected', name)).toBe(false);
});

test.each([
  'Age UK',
  'Mind',
  'Eastmarsh Mind',
  'Citizens Advice Bureau',
  'Samaritans',
  'Barnardo’s',
  "Barnardo's",
  'Barnardos',
  'Mencap',
  'British Red Cross',
])('%s is of the voluntary sector', (name) => {
  expect(writesOf('voluntary-sector', name)).toBe(true);
});

test.each([
  'Peace of Mind',
  'Mind the gap',
  'Mind that nobody is left out',
  'Mind you',
  'What comes to mind',
  'Minders',
])('%s is not of the voluntary sector', (name) => {
  expect(writesOf('voluntary-sector', name)).toBe(false);
});
