import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

test.each([
  ['90 minutes', 'PT90M'],
  ['90 mins', 'PT90M'],
  ['an hour', 'PT1H'],
  ['2 hrs', 'PT2H'],
  ['three days', 'P3D'],
  ['12 weeks', 'P12W'],
  ['12 wks', 'P12W'],
  ['two fortnights', 'P4W'],
  ['three months', 'P3M'],
  ['3 mths', 'P3M'],
  ['five years', 'P5Y'],
  ['5 yrs', 'P5Y'],
  ['two decades', 'P20Y'],
])('“%s” lasts %s', (text, duration) => {
  expect(brief(readTiming(text))).toBe(`duration ${duration}`);
});
