import { describe, expect, test } from 'vitest';
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

describe('at, on, upon and from one thing', () => {
  test.each([
    ['at board', 'relative “board”'],
    ['At CAB', 'relative “CAB”'],
    ['at board-decision', 'relative “board-decision”'],
    ['at sign-off', 'relative “sign-off”'],
    ['on appointment', 'relative “appointment”'],
    ['on approval', 'relative “approval”'],
    ['upon receipt', 'relative “receipt”'],
    ['from publication', 'relative after into “publication”'],
    ['from reg18', 'relative after into “reg18”'],
    ['from launch', 'relative after into “launch”'],
    ['from the launch', 'relative after into “the launch”'],
    ['at sign-off (TBC)', 'relative “sign-off”'],
  ])('“%s” is counted from it', (text, reads) => {
    expect(brief(readTiming(text))).toBe(reads);
  });

  test.each([
    ['on request', 'unscheduled'],
    ['upon request', 'unscheduled'],
    ['on demand', 'unscheduled'],
    ['from Tuesday', 'not-a-date'],
    ['on Wensday', 'not-a-date'],
    ['from Septmber', 'not-a-date'],
    ['at year-end', 'not-a-date'],
    ['at half-term', 'ambiguous'],
    ['from mid-March', 'ambiguous'],
    ['by board', 'not-a-date'],
    ['until board', 'not-a-date'],
    ['at the board', 'not-a-date'],
    ['at board meeting', 'not-a-date'],
    ['at events', 'not-a-date'],
    ['at least', 'not-a-date'],
    ['at last', 'not-a-date'],
    ['at first', 'not-a-date'],
    ['at once', 'not-a-date'],
    ['at home', 'not-a-date'],
    ['at three', 'not-a-date'],
    ['from all', 'not-a-date'],
    ['from home', 'not-a-date'],
    ['on foot', 'not-a-date'],
    ['on board', 'not-a-date'],
    ['on time', 'not-a-date'],
    ['on site', 'not-a-date'],
    ['on-site', 'not-a-date'],
    ['on behalf', 'not-a-date'],
    ['on Facebook', 'not-a-date'],
    ['on or', 'not-a-date'],
    ['at it', 'not-a-date'],
  ])('“%s” is %s', (text, reads) => {
    expect(brief(readTiming(text))).toBe(reads);
  });
});

describe('the day of something, when it opens or closes, and its middle', () => {
  test.each([
    ['day of launch', 'relative “launch”'],
    ['on the day of launch', 'relative “launch”'],
    ['on the day of the meeting', 'relative “the meeting”'],
    ['the same day as board-decision', 'relative “board-decision”'],
    ['launch day', 'relative “launch”'],
    ['on launch day', 'relative “launch”'],
    ['once consultation closes', 'relative “consultation closes”'],
    ['when the Consultation closes', 'relative “the Consultation closes”'],
    ['when consultation opens', 'relative “consultation opens”'],
    ['half way through the consultation', 'relative “half way through the consultation”'],
    ['mid way through Reg18', 'relative “mid way through Reg18”'],
    ['at the half way point of Reg18', 'relative “the half way point of Reg18”'],
    ['day of action', 'not-a-date'],
    ['the day of the', 'not-a-date'],
    ['day of March', 'not-a-date'],
    ['last day of consultation', 'not-a-date'],
    ['open day', 'not-a-date'],
    ['once it closes', 'not-a-date'],
    ['when each survey closes', 'not-a-date'],
    ['when school starts', 'not-a-date'],
    ['when May opens', 'not-a-date'],
    ['when consultation opens and then closes', 'not-a-date'],
    ['when board', 'not-a-date'],
  ])('“%s” is %s', (text, reads) => {
    expect(brief(readTiming(text))).toBe(reads);
  });
});

test.each([
  'midway through consultation until its close',
  'by the end of consultation not before the survey',
  'by the close of consultation unless extended',
  'at the end of consultation and before the decision',
])('“%s” says more than one thing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each(['from the start of consultation to its close', 'by the close of consultation by post'])(
  '“%s” has two sides',
  (text) => {
    expect(brief(readTiming(text))).toBe('not-a-date');
  },
);
