import { expect, test } from 'vitest';
import { readConfig } from '../../src/cli/read-config.ts';
import { isoOf } from '../../src/dates/index.ts';
import { localElections, nationalElections } from '../../src/practice/elections.ts';
import { general, profiles } from '../../src/practice/profiles.ts';
import { profileNamed } from '../../src/plan/profile-of.ts';
import { sound } from './plans.ts';
import { engage, folderWith } from './program.ts';

/** What settings say of profiles; they have to be without fault. */
async function practiceOf(text: string) {
  const name = 'engage.config.yaml';
  const { config, diagnostics } = await readConfig({ name, path: `/nowhere/${name}` }, Buffer.from(text));
  expect(diagnostics).toEqual([]);
  return config!.practice;
}

const whole = `
profile: harrowmere
profiles:
  - id: harrowmere
    name: Harrowmere Health and Care Partnership
    extends: county
    bodies: [media, neighbours]
    regimes:
      - { id: ours, name: Our own, least: 6 weeks }
      - { id: short, least: 30 working days }
      - { id: nsip, least: 40 days }
    regime: ours
    elections:
      - { name: the county election, poll: 7 May 2026, from: 20 March 2026, nations: [england] }
      - { poll: 2027-05-06 }
    closures:
      - { name: Summer, when: 25 July to 1 September 2026 }
      - { name: Ramadan, when: February 2026 }
      - { name: Inset day, when: 2 September 2026 }
    meetings: [29 January 2026, 2026-03-26]
    cover: [date, executive-lead]
    characteristics: [disability, women, Boat people]
    limits: { days-to-read: 3, asks: 2, sentence: 20 }
  - id: county
    extends: nhs-england
    meetings: [1 January 2026]
    closures: [{ name: Christmas, when: 24 December 2025 }]
    limits: { asks: 9, reach: 70 }
`;

test('a profile of one’s own says what it says, and takes over the rest', async () => {
  const { profile, profiles: own } = await practiceOf(whole);
  expect(own?.map(({ id }) => id)).toEqual(['county', 'harrowmere'].toSorted().toReversed());
  expect(profile).toBe(profileNamed('harrowmere', own!));
  expect(profile).toMatchObject({
    name: 'Harrowmere Health and Care Partnership',
    nation: 'england',
    bodies: ['media', 'neighbours'],
    regime: { id: 'ours', name: 'Our own', least: { count: 6, unit: 'weeks' } },
    cover: ['date', 'executive-lead'],
    limits: { ...general.limits, daysToRead: 3, asks: 2, reach: 70, sentence: 20 },
  });
  expect(profile!.regimes.map(({ id, name, least }) => ({ id, name, ...least }))).toEqual([
    { id: 'ours', name: 'Our own', count: 6, unit: 'weeks' },
    { id: 'short', name: 'short', count: 30, unit: 'working days' },
    { id: 'nsip', name: 'nsip', count: 40, unit: 'days' },
  ]);
  expect(profile!.characteristics.map(({ id, name, isOptional }) => ({ id, name, isOptional }))).toEqual([
    { id: 'disability', name: 'Disability', isOptional: false },
    { id: 'sex', name: 'Sex', isOptional: false },
    { id: 'boat-people', name: 'Boat people', isOptional: undefined },
  ]);
});

test('its days of the calendar come on top of those of what it extends', async () => {
  const { profile } = await practiceOf(whole);
  const added = profile!.elections.slice(nationalElections.length + localElections.length);
  expect(added.map(({ name, poll, from, nations }) => [name, isoOf(poll), isoOf(from), nations])).toEqual([
    ['the county election', '2026-05-07', '2026-03-20', ['england']],
    ['the election', '2027-05-06', '2027-03-31', []],
  ]);
  // Counted back from the poll where nobody has said it.
  expect(added.map(({ isFromLatest = false }) => isFromLatest)).toEqual([false, true]);
  expect(profile!.closures.map(({ name, from, until }) => [name, isoOf(from), isoOf(until)])).toEqual([
    ['Christmas', '2025-12-24', '2025-12-24'],
    ['Summer', '2026-07-25', '2026-09-01'],
    ['Ramadan', '2026-02-01', '2026-02-28'],
    ['Inset day', '2026-09-02', '2026-09-02'],
  ]);
  expect(profile!.meetings.map(isoOf)).toEqual(['2026-01-01', '2026-01-29', '2026-03-26']);
});

test('without more than an id it asks for nothing', async () => {
  const { profile, profiles: own } = await practiceOf('profiles: [{ id: bare }]');
  expect(profile).toBeUndefined();
  expect(own).toEqual([{ ...general, id: 'bare', name: 'bare' }]);
});

test('its nation, and the regime of what it extends', async () => {
  const { profiles: own } = await practiceOf(
    'profiles: [{ id: a, extends: nhs-england, nation: wales }, { id: b, extends: a, regime: nsip }]',
  );
  const [a, b] = own!;
  expect(a).toMatchObject({ nation: 'wales', regime: { id: 'nhs-substantial-change' } });
  expect(b).toMatchObject({ nation: 'wales', regime: { id: 'nsip', least: { count: 28, unit: 'days' } } });
});

test('one that comes with the program is found by its name', async () => {
  expect(await practiceOf('profile: nhs-wales')).toEqual({ profile: profileNamed('nhs-wales', profiles) });
});

test('a plan may name one of the settings’ own', async () => {
  const plan = sound.replace('title:', 'profile: ours\ntitle:');
  const cwd = folderWith({ 'plan.yaml': plan, 'engage.config.yaml': 'profiles: [{ id: ours }]' });
  expect(await engage(['check', 'plan.yaml'], { cwd })).toMatchObject({ code: 0 });
  const without = folderWith({ 'plan.yaml': plan });
  const run = await engage(['check', 'plan.yaml'], { cwd: without });
  expect(run.code).toBe(1);
  expect(run.out).toContain('There is no profile `ours`.');
});
