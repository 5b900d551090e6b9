import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import { dayOf } from '../../src/dates/index.ts';
import { extendProfile, type OwnProfile } from '../../src/practice/extend-profile.ts';
import type { Regime } from '../../src/practice/profile.ts';
import { general, profiles } from '../../src/practice/profiles.ts';

/** What a rule says of a plan under a profile that only settings can bring. */
async function said(code: string, text: string, own: Partial<OwnProfile>, base = general) {
  return (await found(code, text, own, base)).map(({ severity, message }) => `${severity} ${message}`);
}

async function found(code: string, text: string, own: Partial<OwnProfile>, base = general) {
  const profile = extendProfile(base, { id: 'ours', name: 'Ours', ...own });
  const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(text), { profile });
  return diagnostics.filter((problem) => problem.code === code);
}

const regime = (count: number, unit: Regime['least']['unit']): Regime => ({
  id: 'ours',
  name: 'Our own',
  least: { count, unit },
  source: 'It stands in the settings.',
});

const window = (when: string) => `
title: Library
nation: england
windows:
  - { name: Consultation, when: ${when} }
`;

test('a regime of one’s own holds for every window', async () => {
  const own = { regime: regime(6, 'weeks') };
  expect(await said('window-too-short', window('5 January to 12 February 2026'), own)).toEqual([
    'warning `Consultation` (5 January to 12 February 2026) is open 39 days, less than the 6 weeks that are taken as the least for `Our own`.',
  ]);
  expect(await said('window-too-short', window('5 January to 14 February 2026'), own)).toEqual([]);
});

test('working days are counted without weekends and bank holidays', async () => {
  const own = { regime: regime(10, 'working days') };
  // Good Friday and Easter Monday are in it.
  expect(await said('window-too-short', window('30 March to 10 April 2026'), own)).toEqual([
    'warning `Consultation` (30 March to 10 April 2026) is open 8 working days, less than the 10 working days that are taken as the least for `Our own`.',
  ]);
  expect(await said('window-too-short', window('30 March to 13 April 2026'), own)).toEqual([]);
  const one = { regime: regime(3, 'working days') };
  expect(await said('window-too-short', window('3 to 7 April 2026'), one)).toEqual([
    'warning `Consultation` (3 to 7 April 2026) is open 1 working day, less than the 3 working days that are taken as the least for `Our own`.',
  ]);
});

test('of working days, holidays are not taken off twice', async () => {
  const own = {
    regime: regime(10, 'working days'),
    closures: [{ name: 'Easter holidays', from: dayOf(2026, 4, 4), until: dayOf(2026, 4, 9) }],
  };
  expect(await said('holiday-clash', window('30 March to 13 April 2026'), own)).toEqual([
    'hint `Consultation` is open 9 working days, but only 6 of them without `Easter holidays` (4 to 9 April 2026): less than the 10 working days that are taken as the least for `Our own`.',
  ]);
  expect(
    await said('holiday-clash', window('30 March to 13 April 2026'), { regime: regime(10, 'working days') }),
  ).toEqual([]);
});

test('closures of one’s own are kept free', async () => {
  const closures = [{ name: 'Ramadan', from: dayOf(2026, 2, 18), until: dayOf(2026, 3, 19) }];
  const plan =
    'title: Library\nactivities:\n  - { name: Evening, when: 19 March 2026 }\n  - { name: Morning, when: 20 March 2026 }\n';
  expect(await said('holiday-clash', plan, { closures })).toEqual([
    'warning `Evening` (19 March 2026) is in a time to keep free: `Ramadan` (18 February to 19 March 2026).',
  ]);
});

test('a poll of one’s own goes before the general one of that day, and before one that is not known to be held here', async () => {
  const elections = [
    { name: 'the county election', poll: dayOf(2026, 5, 7), from: dayOf(2026, 3, 20), nations: [] },
    {
      name: 'another election',
      poll: dayOf(2026, 5, 7),
      from: dayOf(2026, 3, 1),
      nations: ['wales' as const],
    },
  ];
  const council = profiles.find(({ id }) => id === 'council-england')!;
  const plan =
    'title: Library\nactivities:\n  - { name: Evening, when: 20 March 2026 }\n  - { name: Early, when: 19 March 2026 }\n';
  expect(await said('pre-election-overlap', plan, { elections }, council)).toEqual([
    'warning `Evening` (20 March 2026) begins in the pre-election period of the county election (20 March to 7 May 2026).',
  ]);
  expect(await said('pre-election-overlap', plan, { elections }, { ...council, elections: [] })).toHaveLength(
    1,
  );
  const { nation: _, ...nowhere } = general;
  expect(await said('pre-election-overlap', plan, { elections: elections.slice(1) }, nowhere)).toEqual([]);
});

const meetings = [dayOf(2026, 1, 29), dayOf(2026, 3, 26), dayOf(2026, 5, 28)];

test('a board decides on a day on which it meets', async () => {
  const milestone = (name: string, when: string, kind = 'decision') =>
    `  - { name: ${name}, when: ${when}, kind: ${kind} }\n`;
  const plan =
    'title: Library\nmilestones:\n' +
    milestone('The board decides', '27 March 2026') +
    milestone('Governing body', '30 January 2026') +
    milestone('The board', '26 March 2026') +
    milestone('The board before the list begins', '28 January 2026') +
    milestone('The board after the list ends', '29 May 2026') +
    milestone('The cabinet', '27 March 2026') +
    milestone('Boarding', '27 March 2026') +
    milestone('The programme board meets', '27 March 2026', 'meeting') +
    milestone('The programme board decides', '27 March 2026') +
    milestone('Report to the board', '27 March 2026', 'report') +
    milestone('Approval by the trust', '27 March 2026') +
    milestone('Health and Wellbeing Board', '27 March 2026') +
    milestone('Board sub-committee', '27 March 2026') +
    milestone('The board in some month', 'March 2026');
  expect(await said('paper-deadline-short', plan, { meetings })).toEqual([
    'warning `The board decides` is on 27 March 2026, on which the board does not meet.',
    'warning `Governing body` is on 30 January 2026, on which the board does not meet.',
  ]);
});

test('the next day on which the board meets is named', async () => {
  const paper = 'kind: paper\ntitle: Library\nmeeting: Board\ndate: 30 January 2026\n';
  const [problem] = await found('paper-deadline-short', paper, { meetings });
  expect(problem!.hint).toBe(
    'Its next meeting is on 26 March 2026; correct the day here, or `meetings` in the settings.',
  );
});

test('a board is one’s own where nothing makes another of it, or where one’s own name does', async () => {
  const milestone = (name: string) => `  - { name: ${name}, when: 27 March 2026, kind: decision }\n`;
  const names = [
    'Trust Board',
    'Trust’s Board',
    'Decision by our board',
    'Eastmarsh Board',
    'Board of Directors',
  ];
  const others = [
    'Westmarsh Board',
    'Project Board',
    'Data Board',
    'Theatre Board',
    'Board seminar',
    'Board subcommittee',
    '"Board  committee"',
  ];
  const plan = `title: Library\norganisation: NHS Eastmarsh\nmilestones:\n${[...names, ...others].map(milestone).join('')}`;
  expect(await said('paper-deadline-short', plan, { meetings })).toEqual(
    names.map((name) => `warning \`${name}\` is on 27 March 2026, on which the board does not meet.`),
  );
});

test('a paper goes to a meeting that there is', async () => {
  const paper = (date: string, more = '') =>
    `kind: paper\ntitle: Library\nmeeting: Board\ndate: ${date}\n${more}`;
  expect(await said('paper-deadline-short', paper('27 March 2026'), { meetings })).toHaveLength(1);
  expect(await said('paper-deadline-short', paper('26 March 2026'), { meetings })).toEqual([]);
  // Once told is enough.
  expect(
    await said('paper-deadline-short', paper('27 March 2026', 'papers: 27 March 2026\n'), { meetings }),
  ).toEqual([
    'warning The papers of `Board` are due `27 March 2026`, less than 5 working days before the meeting on 27 March 2026.',
  ]);
});

test('a limit that somebody has set weighs more than one that nobody has', async () => {
  const paper = 'kind: paper\ntitle: Library\nmeeting: Board\ndate: 26 March 2026\npapers: 24 March 2026\n';
  expect(await said('paper-deadline-short', paper, { limits: { daysToRead: 3 } })).toEqual([
    'warning The papers of `Board` are due `24 March 2026`, less than 3 working days before the meeting on 26 March 2026.',
  ]);
  // The number that is usual counts as set where somebody has set it.
  expect(await said('paper-deadline-short', paper, { limits: { daysToRead: 5 } })).toEqual([
    'warning The papers of `Board` are due `24 March 2026`, less than 5 working days before the meeting on 26 March 2026.',
  ]);
  expect(await said('paper-deadline-short', paper, { limits: { daysToRead: 2 } })).toEqual([]);
  expect(
    await said('paper-deadline-short', paper.replace('24 March', '26 March'), { limits: { daysToRead: 1 } }),
  ).toEqual([
    'warning The papers of `Board` are due `26 March 2026`, less than 1 working day before the meeting on 26 March 2026.',
  ]);
});

test('every field of a cover can be asked for', async () => {
  const cover = ['risk', 'assurance', 'considered-by'] as const;
  const paper = 'kind: paper\ntitle: Library\nmeeting: Board\n';
  expect(await said('cover-incomplete', paper, { cover })).toEqual([
    'warning The cover of the paper for `Board` does not say what it means for risk, how sure the board can be or who has considered it before.',
  ]);
  const full = `${paper}implications: { risk: None. }\nassurance: limited\nconsidered-by: [{ name: Executive }]\n`;
  expect(await said('cover-incomplete', full, { cover })).toEqual([]);
});

test('no plan can have everybody else', async () => {
  const plan =
    'title: Library\nstakeholders: [{ id: a, name: A }]\nactivities: [{ name: Evening, with: a }]\n';
  expect(await said('body-missing', plan, { bodies: ['other'] })).toEqual([]);
  expect(await said('body-missing', plan, { bodies: ['other', 'media'] })).toEqual([
    'hint No stakeholder group is, or speaks for, the media, which `ours` expects.',
  ]);
});
