import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['Post-election', 'relative after “election”'],
  ['post election', 'relative after “election”'],
  ['post-Brexit', 'relative after “Brexit”'],
  ['pre–launch', 'relative before “launch”'],
  ['pre consultation', 'relative before “consultation”'],
  ['mid-Reg18', 'relative “mid-point of Reg18”'],
  ['pre-launch (TBC)', 'relative before “launch”'],
  ['mid-year', 'not-a-date'],
  ['mid-March 2026', 'interval day about 2026-03-11~2026-03-20'],
  ['post-March', 'not-a-date'],
  ['pre-Septmber', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'pre-election period',
  'pre-consultation engagement',
  'mid-point review',
  'post office',
  'by post',
  'post-16',
  'pre-booked',
  'pre-arranged',
  'pre-meeting',
  'mid-point',
  'mid-week',
  'mid-morning',
  'mid-term',
  'postelection',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
