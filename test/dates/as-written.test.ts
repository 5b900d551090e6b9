import { expect, test } from 'vitest';
import { asWritten } from '../../src/dates/as-written.ts';
import { printTiming, readTiming, type Timing } from '../../src/dates/index.ts';

test.each([
  ['the childrens summit', 'throughout the Children’s Summit', 'the Children’s Summit'],
  ['the board', 'after the board of the Board', 'the Board'],
  ['the st johns event', 'after the  St. John’s\tevent.', 'the St. John’s event'],
  ['phase (a)', 'during Phase (A)', 'Phase (A)'],
  ['the winter - spring', 'during the Winter–Spring', 'the winter - spring'],
])('“%s” of “%s” is “%s”', (piece, text, written) => {
  expect(asWritten(piece, text)).toBe(written);
});

test('what goes on throughout a thing is printed with its name as it was written', () => {
  const timing = readTiming('weekly throughout the Children’s Summit') as Timing;
  expect(printTiming(timing)).toBe('every week throughout the Children’s Summit');
});
