import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['throughout Reg18 Consultation', 'relative stretch “Reg18 Consultation”'],
  ['over the life of Throughflow', 'relative stretch “Throughflow”'],
  ['during the During study', 'unscheduled “the During study”'],
  ['during the children’s summit', 'unscheduled “the children’s summit”'],
  // These say no more than "ongoing".
  ['throughout project', 'unscheduled'],
  ['ongoing throughout project', 'unscheduled'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'during consultation, then monthly',
  'during consultation monthly',
  'throughout the May elections',
  'during May elections',
  'over consultation',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
