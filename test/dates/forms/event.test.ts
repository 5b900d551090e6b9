import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import type { Relative } from '../../../src/dates/timing.ts';
import { brief } from '../brief.ts';

test.each([
  ['after launch.', 'relative after “launch”'],
  ['(after launch)', 'relative after “launch”'],
  ['after launch (phase a)', 'relative after “launch (phase a)”'],
  ['after launch (phase a).', 'relative after “launch (phase a)”'],
  ['Prior to the meeting of the Board', 'relative before “the meeting of the Board”'],
  ['at project launch of the website', 'relative'],
  ['at project launch', 'relative'],
  ['on completion of project', 'relative'],
  ['at the end of the national programme', 'relative “the end of the national programme”'],
  ['at the start of the project board', 'relative “the start of the project board”'],
  ['at the end of the school play', 'relative “the end of the school play”'],
  ['at the end of business planning', 'relative “the end of business planning”'],
  ['at the start of the move to the new library', 'relative “the start of the move to the new library”'],
])('“%s” is before or after a thing, or where it begins or ends', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'after hours',
  'after',
  'before and after',
  'consultation launch',
  'at the close of office hours',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['by the close of consultation', 'relative before stretch “the close of consultation”'],
  ['until the close of Reg18', 'relative before stretch “the close of Reg18”'],
  ['till the end of the consultation', 'relative before stretch “the end of the consultation”'],
  ['up to the launch', 'relative before stretch “the launch”'],
  ['From the opening of the survey', 'relative after stretch “the opening of the survey”'],
  ['from the outset', 'relative after'],
  ['mid-point of consultation', 'relative “mid-point of consultation”'],
  ['at the halfway point of the consultation', 'relative “the halfway point of the consultation”'],
  ['Midway through Reg18', 'relative “midway through Reg18”'],
  ['by the middle of the consultation', 'relative before stretch “the middle of the consultation”'],
  ['from the start of consultation until its close', 'not-a-date'],
  ['by the close of business', 'not-a-date'],
  ['through the consultation', 'not-a-date'],
  ['by email', 'not-a-date'],
])('“%s” is up to an end of something, from one on, or its middle', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['until the close of consultation', true],
  ['up to the close of consultation', true],
  ['by the close of consultation', undefined],
])('“%s” goes on until then, or is to be done by then', (text, isUntil) => {
  expect((readTiming(text) as Relative).isUntil).toBe(isUntil);
});
