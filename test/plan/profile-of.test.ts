import { expect, test } from 'vitest';
import { checkBytes, type CheckOptions } from '../../src/compile.ts';
import { earliestDay, isoOf, latestDay } from '../../src/dates/index.ts';
import { profileNamed } from '../../src/plan/profile-of.ts';
import { extendProfile } from '../../src/practice/extend-profile.ts';
import { profiles } from '../../src/practice/profiles.ts';

async function check(text: string, profile?: string) {
  const named = profile === undefined ? undefined : profileNamed(profile, profiles);
  const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(text), named ? { profile: named } : {});
  return diagnostics.map(({ line, code, message, hint }) => ({ line, code, message, hint }));
}

const short = 'substantial: yes\nwindows: [{ name: Window, when: 5 to 9 January 2026 }]\n';
const codes = (found: Awaited<ReturnType<typeof check>>) => found.map(({ code }) => code);

test('the profile of a plan, that of the settings, and none', async () => {
  expect(codes(await check(`title: T\nprofile: nhs-england\n${short}`))).toContain('window-too-short');
  expect(codes(await check(`title: T\n${short}`, 'nhs-england'))).toContain('window-too-short');
  expect(codes(await check(`title: T\n${short}`))).not.toContain('window-too-short');
  expect(codes(await check(`title: T\nprofile: general\n${short}`, 'nhs-england'))).not.toContain(
    'window-too-short',
  );
});

test('the profile of another nation has nothing to say', async () => {
  expect(codes(await check(`title: T\nnation: england\n${short}`, 'nhs-england'))).toContain(
    'window-too-short',
  );
  for (const nation of ['scotland', 'wales', 'northern-ireland', 'ireland']) {
    const found = await check(`title: T\nnation: ${nation}\n${short}`, 'nhs-england');
    expect(codes(found).filter((code) => code !== 'lead-missing')).toEqual([]);
  }
});

test('a plan that itself names a profile of another nation is told so', async () => {
  const found = await check(`title: T\nnation: wales\nprofile: nhs-england\n${short}`);
  expect(found.filter(({ code }) => code !== 'lead-missing')).toEqual([
    {
      line: 3,
      code: 'profile-foreign',
      message:
        'The profile `nhs-england` is of another nation than the plan, `wales`, so nothing of it is looked at.',
      hint: 'Correct one of the two, `profile:` or `nation:`.',
    },
  ]);
});

test('a profile and a regime that there is not', async () => {
  const text = 'title: T\nprofile: nhs-englnd\nwindows: [{ name: Window, regime: neighborhood-plan }]\n';
  expect(await check(text)).toEqual([
    {
      line: 2,
      code: 'reference-unknown',
      message: 'There is no profile `nhs-englnd`. Did you mean `nhs-england`?',
      hint: 'Write `nhs-england`.',
    },
    {
      line: 3,
      code: 'reference-unknown',
      message: 'There is no regime `neighborhood-plan`. Did you mean `neighbourhood-plan`?',
      hint: 'Write `neighbourhood-plan`.',
    },
  ]);
  expect(await check('title: T\nprofile: bank\nwindows: [{ name: Window, regime: bank }]\n')).toMatchObject([
    {
      message: 'There is no profile `bank`.',
      hint: 'There are `nhs-england`, `nhs-england-trust`, `nhs-england-icb`, `council-england`, `nhs-wales`, `scotland`, `northern-ireland`, `general`; one of your own stands in the settings, under `profiles`.',
    },
    {
      message: 'There is no regime `bank`.',
      hint: 'There are `nhs-substantial-change`, `neighbourhood-plan`, `nsip`, `school-organisation`; one of your own stands in a profile of the settings, under `regimes`.',
    },
  ]);
});

test('the financial years of the public sector begin in April, unless the calendar says otherwise', async () => {
  const daysOf = async (head: string, options: CheckOptions = {}) => {
    const text = `title: T\n${head}\nactivities: [{ name: A, when: Q1 2026/27 }, { name: B, when: 2026/27 }]\n`;
    const { plan, diagnostics } = await checkBytes('plan.yaml', Buffer.from(text), options);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const days = plan!.items.flatMap(({ when }) =>
      when ? [isoOf(earliestDay(when.timing)!), isoOf(latestDay(when.timing)!)] : [],
    );
    return errors.length > 0 ? errors : days;
  };
  const april = ['2026-04-01', '2026-06-30', '2026-04-01', '2027-03-31'];
  const unread = ['date-ambiguous', 'date-ambiguous'];
  for (const { id } of profiles.filter(({ id }) => id !== 'general'))
    expect(await daysOf(`profile: ${id}`)).toEqual(april);
  expect(await daysOf('subtitle: S')).toEqual(unread);
  expect(await daysOf('profile: general')).toEqual(unread);
  expect(await daysOf('profile: nhs-england\nnation: ireland')).toEqual(unread);
  expect(await daysOf('profile: nhs-england\ncalendar: { year-start: 9 }')).toEqual([
    '2026-09-01',
    '2026-11-30',
    '2026-09-01',
    '2027-08-31',
  ]);
  expect(await daysOf('subtitle: S', { profile: profileNamed('scotland', profiles)! })).toEqual(april);
  const own = extendProfile(profileNamed('council-england', profiles)!, { id: 'ours', name: 'Ours' });
  expect(await daysOf('profile: ours', { profiles: [own] })).toEqual(april);
});
