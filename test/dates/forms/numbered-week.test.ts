import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['Week 3 of Reg18', 'relative week 3 “Reg18”'],
  ['in week 12 of the consultation', 'relative week 12 “the consultation”'],
  ['during weeks 2 and 3 of consultation', 'relative weeks 2–3 “consultation”'],
  ['weeks 1 to 3 of consultation', 'relative weeks 1–3 “consultation”'],
  ['weeks 1-3 of consultation', 'relative weeks 1–3 “consultation”'],
  ['weeks 3-3 of consultation', 'relative week 3 “consultation”'],
])('“%s” is counted from the first day of something', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'week 0 of consultation',
  'weeks 1 and 3 of consultation',
  'weeks 3 to 1 of consultation',
  'week 100 of consultation',
  'week 3 of June',
  'week 3 of 2026',
  'the week 3 of consultation',
  'week 3 of consultation or later',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['first week of consultation', 'relative week 1 “consultation”'],
  ['in the first week of consultation', 'relative week 1 “consultation”'],
  ['second week of Reg18', 'relative week 2 “Reg18”'],
  ['sixth week of the consultation', 'relative week 6 “the consultation”'],
  ['first two weeks of consultation', 'relative weeks 1–2 “consultation”'],
  ['the first 6 weeks of consultation', 'relative weeks 1–6 “consultation”'],
  ['wk 3 of consultation', 'relative week 3 “consultation”'],
  ['wks 2-4 of consultation', 'relative weeks 2–4 “consultation”'],
])('“%s” is by another way of counting', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['last week of consultation', { first: -1, last: -1 }],
  ['the final week of consultation', { first: -1, last: -1 }],
  ['final two weeks of consultation', { first: -2, last: -1 }],
  ['during the last 3 weeks of the consultation', { first: -3, last: -1 }],
])('“%s” is counted back from its last day', (text, weeks) => {
  expect(readTiming(text)).toMatchObject({ type: 'relative', weeks });
});

test.each([
  'weeks 4, 6 and 8 of consultation',
  'last two weeks of March',
  'last weeks of consultation',
  'second two weeks of consultation',
  'first week of term',
  'first week of the holidays',
  'last week',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).not.toMatch(/^relative/);
});

test.each([
  ['third week of consultation', 'relative week 3 “consultation”'],
  ['the fourth week of consultation', 'relative week 4 “consultation”'],
  ['during the fifth week of consultation', 'relative week 5 “consultation”'],
])('“%s” is told by its number', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
