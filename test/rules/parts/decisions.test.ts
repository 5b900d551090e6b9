import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../src/compile.ts';
import { decisionsOf, isToWait } from '../../../src/rules/parts/decisions.ts';

/** A plan with these milestones and windows. */
async function planWith(milestones: readonly string[], windows: readonly string[]) {
  const lines = (list: readonly string[]) => list.map((each) => `  - { ${each} }\n`).join('');
  const text = `title: Library\nwindows:\n${lines(windows)}milestones:\n${lines(milestones)}`;
  const { plan } = await checkBytes('plan.yaml', Buffer.from(text));
  return plan!;
}

const spring = 'id: spring, name: Consultation, when: 1 March to 30 April 2026';
const autumn = 'id: autumn, name: Second consultation, when: September 2026';
const calledOff = `${spring}, status: cancelled`;
const decision = 'id: vote, name: Vote, when: June 2026, kind: decision';

describe('a decision that has to wait for people to be heard, and for which windows', () => {
  test.each([
    ['one, of the only window', decision, [spring], 'spring'],
    ['one that names its window', `${decision}, about: autumn`, [spring, autumn], 'autumn'],
    ['one that may be about either of two', decision, [spring, autumn], 'none'],
    ['one on the outcome of both', `${decision}, decides: the-outcome`, [spring, autumn], 'spring autumn'],
    ['one about a window that was called off', `${decision}, about: spring`, [calledOff], 'none'],
    ['one on whether to consult', `${decision}, decides: to-consult`, [spring], 'none'],
    ['one whose name says so', decision.replace('Vote,', 'Approval to consult,'), [spring], 'none'],
    ['one on another matter', `${decision}, decides: another-matter`, [spring], 'none'],
    ['one without a date', decision.replace('when: June 2026, ', ''), [spring], 'none'],
    ['a meeting', decision.replace('decision', 'meeting'), [spring], 'none'],
    [
      'a meeting to proceed',
      `${decision.replace('decision', 'meeting')}, decides: to-proceed`,
      [spring],
      'spring',
    ],
    [
      'a meeting on the outcome',
      `${decision.replace('decision', 'meeting')}, decides: the-outcome`,
      [spring],
      'spring',
    ],
    [
      'a meeting on whether to consult',
      `${decision.replace('decision', 'meeting')}, decides: to-consult`,
      [spring],
      'none',
    ],
  ])('%s', async (_, milestone, windows, found) => {
    const decisions = decisionsOf(await planWith([milestone], windows));
    const names = decisions.map((each) => each.windows.map(({ id }) => id).join(' '));
    expect(names).toEqual(found === 'none' ? [] : [found]);
  });
});

test.each([
  'Decision to go to public consultation',
  'Cabinet approves proposals for consultation',
  'Cabinet agrees the consultation document',
  'Contract is awarded',
])('a name that says that it is another decision: %s', async (name) => {
  expect(decisionsOf(await planWith([decision.replace('Vote', name)], [spring]))).toEqual([]);
});

describe('the plan says itself that it is to wait', () => {
  const about = `${decision}, about: spring`;

  test.each([
    ['by `after`', `${about}, after: spring`, [spring], true],
    ['by `before` of the window', about, [`${spring}, before: vote`], true],
    ['not if it does not', about, [spring], false],
    ['not by what else it comes after', `${about}, after: talk`, [spring], false],
    ['not by what else the window comes before', about, [`${spring}, before: talk`], false],
    ['not where it does not say what it is about', `${decision}, after: spring`, [spring], false],
  ])('%s', async (_, milestone, windows, waits) => {
    const plan = await planWith([milestone, 'id: talk, name: Talk, kind: comments'], windows);
    expect(decisionsOf(plan).map(isToWait)).toEqual([waits]);
  });
});
