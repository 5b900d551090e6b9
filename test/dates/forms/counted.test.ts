import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['within 6 weeks of launch', 'relative after P6W within “launch”'],
  ['up to 2 weeks before launch', 'relative before P2W within “launch”'],
  ['at least 2 weeks before launch', 'relative before P2W beyond “launch”'],
  ['no less than 10 working days after launch', 'relative after 10 working days beyond “launch”'],
  ['at least 12 weeks from launch', 'relative after P12W stretch “launch”'],
  ['for 2 weeks after launch', 'relative after P2W stretch “launch”'],
  ['in the 2 weeks before launch', 'relative before P2W stretch “launch”'],
  ['over the two weeks after launch', 'relative after P2W stretch “launch”'],
  ['10 working days prior to', 'relative before 10 working days'],
  ['1 day after launch', 'relative after P1D “launch”'],
  ['Day after launch', 'relative after P1D “launch”'],
])('“%s” is counted from a thing', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['2 weeks before 5 January 2026', 'interval day 2025-12-22'],
  ['one month before 31 March 2026', 'interval day 2026-02-28'],
  ['10 days before 11 January 1900', 'interval day 1900-01-01'],
  ['10 days after 21 December 2200', 'interval day 2200-12-31'],
  ['within 2 weeks of 5 January 2026', 'relative after P2W within “5 January 2026”'],
  ['10 working days after 5 January 2026', 'relative after 10 working days “5 January 2026”'],
  ['2 weeks after 31 June 2026', 'impossible'],
  ['within 2 weeks of 31 June 2026', 'impossible'],
])('“%s” is counted from a day', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  '6 weeks of launch',
  'within 2 weeks into the consultation',
  'for 2 weeks into reg18',
  '10 working days before',
  '2 weeks after',
  '2 weeks following',
  '2 weeks after launch/closing',
  '2 weeks after March 2026',
  '2 weeks into 5 January 2026',
  '10 working days into 5 January 2026',
  '2 weeks after about 5 January 2026',
  '2 hours after 5 January 2026',
  'one day before 1 January 1900',
  'one day after 31 December 2200',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['4 weeks post-decision', 'relative after P4W “decision”'],
  ['4 weeks post consultation', 'relative after P4W “consultation”'],
  ['10 working days post board-decision', 'relative after 10 working days “board-decision”'],
  ['within 4 weeks post-decision', 'relative after P4W within “decision”'],
  ['6 weeks pre-consultation', 'not-a-date'],
  ['4 weeks pre-election period', 'not-a-date'],
  ['4 weeks post consultation period', 'not-a-date'],
  ['4 weeks post March', 'ambiguous'],
])('“%s” is counted from what “post” is joined to', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
