import { expect, test } from 'vitest';
import { printDeadline, printOpen } from '../../src/dates/print-dated.ts';

/** The words of a plan that bound a day which nobody wrote are the name of that day. */
test.each(['after launch', 'following the consultation', 'since reg18'])('from what is “%s”', (label) => {
  expect(printOpen({ start: { earliest: 0, latest: 0, label }, approximate: false })).toBe(label);
});

test.each(['before launch', 'prior to launch', 'ahead of reg18', 'in advance of reg18'])(
  'by what is “%s”',
  (label) => {
    expect(printDeadline({ end: { earliest: 0, latest: 0, label }, approximate: false })).toBe(label);
  },
);

test('what “pre” or “post” is joined to is named with it, and never hedged twice', () => {
  const bound = (label: string) => ({ earliest: 0, latest: 9, label });
  expect(printOpen({ start: bound('post-launch'), approximate: true })).toBe('post-launch');
  expect(printDeadline({ end: bound('pre-launch'), approximate: true })).toBe('pre-launch');
  expect(printOpen({ start: bound('post launch'), approximate: true, toBeConfirmed: true })).toBe(
    'post launch (to be confirmed)',
  );
});

test('words that only have such a word within them say no side', () => {
  const within = (label: string) => ({ earliest: 0, latest: 0, label });
  expect(printOpen({ start: within('the week following launch'), approximate: false })).toBe(
    'from the week following launch',
  );
  expect(printDeadline({ end: within('the day before launch'), approximate: false })).toBe(
    'by the day before launch',
  );
});
