import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/plan/changes/change.ts';
import { changesBetween } from '../../src/plan/changes.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { anyPlan } from '../formats/drawing/any-plan.ts';
import { planOf } from '../timeline/plan-of.ts';

type Written = Readonly<Record<string, unknown>>;

function planIn(written: Written): Plan {
  return resolve({ title: 'A plan', ...written }).plan;
}

/** The changes in short: what of, which, and how. */
function changes(before: Written, after: Written): string[] {
  const wrong = [before, after].flatMap((written) => resolve(written).diagnostics);
  expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([]);
  return changesBetween(planIn(before), planIn(after)).map(brief);
}

function brief(change: Change): string {
  const words = [change.of, change.id, change.kind];
  if (change.kind === 'moved') words.push(change.shift ?? 'somewhere');
  if (change.kind === 'details') words.push(...change.fields);
  return words.filter((word) => word !== '').join(' ');
}

/** What becomes of one window whose timing is written in two ways. */
function timing(before: Written | string, after: Written | string, plan: Written = {}): string[] {
  const [one, other] = [before, after].map((written) => ({
    ...plan,
    windows: [{ id: 'w', name: 'W', ...(typeof written === 'string' ? { when: written } : written) }],
  }));
  return changes(one!, other!).map((change) => change.replace('window w ', ''));
}

describe('timings', () => {
  test.each([
    ['Sep 2026', 'September 2026'],
    ['September 2026', '1 to 30 September 2026'],
    ['by June 2026', 'by 30 June 2026'],
    ['Q1 2026', 'January to March 2026'],
    ['summer 2026', 'June to August 2026'],
    ['12 weeks from 5 January 2026', '5 January to 29 March 2026'],
    ['29 & 31 March 2026', '29 and 31 March 2026'],
    ['monthly', 'every month'],
    ['monthly, Feb 2026 to Jan 2027', 'every month from February 2026 to January 2027'],
    ['by May each year', 'by 31 May every year'],
    ['TBC', 'to be confirmed'],
    ['2 weeks after 5 January 2026', '19 January 2026'],
    ['c. June 2026', 'about June 2026'],
  ])('“%s” and “%s” are the same', (one, other) => {
    expect(timing(one, other)).toEqual([]);
    expect(timing(other, one)).toEqual([]);
  });

  test.each([
    ['May 2026', 'June 2026', 'moved later'],
    ['1 May 2026', '2 May 2026', 'moved later'],
    ['4 to 8 May 2026', '5 to 9 May 2026', 'moved later'],
    ['w/c 4 May 2026', 'w/c 11 May 2026', 'moved later'],
    ['about March 2026', 'about June 2026', 'moved later'],
    ['by May 2026', 'by June 2026', 'moved later'],
    ['by 5 May 2026', '6 May 2026', 'moved later'],
    ['from May 2026', 'from June 2026', 'moved later'],
    ['29 and 31 March 2026', '3 and 4 April 2026', 'moved later'],
    ['June 2026', 'June to July 2026', 'moved ends-later'],
    ['May to June 2026', 'June 2026', 'moved starts-later'],
    ['monthly, May to July 2026', 'monthly, May to September 2026', 'moved ends-later'],
    // What is hedged, or named by its words alone, may be the same day still.
    ['late June 2026', 'early July 2026', 'moved somewhere'],
    ['about 30 June 2026', '1 July 2026', 'narrowed'],
    ['about 9 June 2026', 'about 10 June 2026', 'moved somewhere'],
    ['by about June 2026', 'by about July 2026', 'moved somewhere'],
    ['by June 2026', 'June 2026', 'moved somewhere'],
    ['29 and 31 March 2026', '29 to 31 March 2026', 'moved somewhere'],
    ['monthly', 'quarterly', 'moved somewhere'],
    ['monthly from May 2026', 'weekly from 4 May 2026', 'moved somewhere'],
    ['monthly, May to July 2026', 'monthly, April to August 2026', 'moved somewhere'],
    ['March and June 2026', '4 March, 9 April and 2 June 2026', 'moved somewhere'],
    ['monthly, May to July 2026', 'weekly, May to September 2026', 'moved somewhere'],
    ['TBC', 'as required', 'moved somewhere'],
    ['June 2026', '14 June 2026', 'narrowed'],
    ['June 2026', '3 to 5 June 2026', 'narrowed'],
    ['summer 2026', 'July 2026', 'narrowed'],
    ['about June 2026', 'June 2026', 'narrowed'],
    ['by about June 2026', 'by June 2026', 'narrowed'],
    ['June to July 2026', '9 June to 9 July 2026', 'narrowed'],
    ['TBC', 'May 2026', 'dated'],
    ['12 weeks', '5 May to 27 July 2026', 'dated'],
    ['TBC', 'monthly', 'dated'],
    ['after the vote', 'by May 2026', 'dated'],
  ])('from “%s” to “%s”: %s', (one, other, expected) => {
    expect(timing(one, other)).toEqual([expected]);
    expect(timing(other, one)).toEqual([mirrored(expected)]);
  });

  test.each([
    ['4 May to 28 June 2026', '4 May to 14 June 2026', ['shortened']],
    ['4 May to 28 June 2026', '11 May to 21 June 2026', ['shortened']],
    ['4 May to 28 June 2026', '1 June to 5 July 2026', ['moved later', 'shortened']],
    ['May to September 2026', 'June 2026', ['shortened']],
    ['12 weeks', '8 weeks', ['shortened']],
    ['3 months', '12 weeks', ['shortened']],
    [{ when: 'TBC', length: '12 weeks' }, { when: 'TBC', length: '8 weeks' }, ['shortened']],
    [{ when: 'May 2026', length: '4 weeks' }, { when: 'May 2026', length: '2 weeks' }, ['shortened']],
    [{ length: '12 weeks' }, { when: 'May 2026', length: '8 weeks' }, ['dated', 'shortened']],
    // Two months may be as long as nine weeks, and what the dates say goes before what is stated.
    ['2 months', '60 days', ['moved somewhere']],
    [{ when: '4 to 8 May 2026', length: '5 days' }, { when: '4 to 8 May 2026', length: '4 days' }, []],
  ])('the length of “%s” and “%s”', (one, other, expected) => {
    expect(timing(one, other)).toEqual(expected);
    expect(timing(other, one)).toEqual(expected.map(mirrored));
  });

  test('an extension lengthens, and what came to be is what counts', () => {
    const when = '4 May to 28 June 2026';
    expect(timing(when, { when, extended: { until: '5 July 2026' } })).toEqual(['lengthened']);
    expect(timing('1 May 2026', { when: '1 May 2026', actual: '3 May 2026' })).toEqual(['moved later']);
    expect(timing('1 May 2026', { when: '3 May 2026', planned: '1 May 2026' })).toEqual(['moved later']);
  });

  test('relative timings are the days that they come to', () => {
    const launch = (when: string) => ({ milestones: [{ id: 'launch', name: 'Launch', when }] });
    const after = (when: string, words: string) => ({
      ...launch(when),
      steps: [{ id: 's', name: 'S', when: words }],
    });
    expect(changes(after('1 May 2026', '2 weeks after launch'), after('1 May 2026', '15 May 2026'))).toEqual(
      [],
    );
    expect(
      changes(after('1 May 2026', '2 weeks after launch'), after('8 May 2026', '2 weeks after launch')),
    ).toEqual(['milestone launch moved later', 'step s moved later']);
    expect(
      changes(after('1 May 2026', '2 weeks after launch'), after('8 May 2026', '1 week after launch')),
    ).toEqual(['milestone launch moved later']);
    expect(changes(after('TBC', '2 weeks after launch'), after('TBC', '3 weeks after launch'))).toEqual([
      'step s moved somewhere',
    ]);
    expect(
      changes(after('TBC', '2 weeks after launch'), after('1 May 2026', '2 weeks after launch')),
    ).toEqual(['milestone launch dated', 'step s dated']);
  });

  test('the period of the plan is compared likewise', () => {
    expect(changes({ period: 'May 2026' }, { period: 'May to June 2026' })).toEqual([
      'period moved ends-later',
    ]);
    expect(changes({}, { period: 'May 2026' })).toEqual(['period dated']);
  });
});

describe('which is which', () => {
  const activities = (...all: readonly (Written | string)[]) => ({
    stakeholders: ['Readers', 'Staff'],
    activities: all.map((one) => (typeof one === 'string' ? { name: one } : one)),
  });

  test('a written id stays what it is, whatever the name', () => {
    expect(changes(activities({ id: 'a', name: 'One' }), activities({ id: 'a', name: 'Two' }))).toEqual([
      'activity a renamed',
    ]);
    expect(
      changes(
        activities({ id: 'survey', name: 'Survey' }),
        activities({ id: 'survey', name: 'Questionnaire' }),
      ),
    ).toEqual(['activity survey renamed']);
    expect(
      changes(
        activities({ id: 'a', name: 'Fair', when: 'May 2026' }, { id: 'b', name: 'Fair', when: 'June 2026' }),
        activities({ id: 'a', name: 'Fair', when: 'June 2026' }, { id: 'b', name: 'Fair', when: 'May 2026' }),
      ),
    ).toEqual(['activity a moved later', 'activity b moved earlier']);
  });

  test('a name stays what it is where an id is written now, or another', () => {
    expect(changes(activities('Fair'), activities({ id: 'f', name: 'Fair' }))).toEqual([]);
    expect(changes(activities({ id: 'g', name: 'Fair' }), activities({ id: 'f', name: 'Fair' }))).toEqual([]);
  });

  test('of namesakes without ids, those of one day are the same', () => {
    const fair = (...whens: readonly string[]) =>
      activities(...whens.map((when) => ({ name: 'Fair', when })));
    expect(changes(fair('4 May 2026', '5 May 2026', '6 May 2026'), fair('5 May 2026', '6 May 2026'))).toEqual(
      ['activity fair dropped'],
    );
    expect(changes(fair('5 May 2026'), fair('4 May 2026', '5 May 2026'))).toEqual(['activity fair added']);
    expect(changes(fair('4 May 2026', '5 May 2026'), fair('4 May 2026', '6 May 2026'))).toEqual([
      'activity fair-2 moved later',
    ]);
  });

  test('of those left over, more than there are of the other, none is guessed at', () => {
    const fair = (...whens: readonly string[]) =>
      activities(...whens.map((when) => ({ name: 'Fair', when })));
    expect(changes(fair('4 May 2026', '5 May 2026', '6 May 2026'), fair('5 May 2026', '7 May 2026'))).toEqual(
      ['activity fair-2 added', 'activity fair dropped', 'activity fair-3 dropped'],
    );
  });

  test('a new name for what is alike in all else is a new name', () => {
    const own = { with: 'readers', when: 'May 2026', method: 'Focus groups' };
    const [one, other] = [
      { name: 'One', ...own },
      { name: 'Other', ...own },
    ];
    expect(changes(activities(one), activities(other))).toEqual(['activity other renamed']);
    expect(changes(activities(one), activities({ ...other, with: 'staff' }))).toEqual([
      'activity other added',
      'activity one dropped',
    ]);
    expect(changes(activities(one, { ...one, name: 'Third' }), activities(other))).toEqual([
      'activity other added',
      'activity one dropped',
      'activity third dropped',
    ]);
    const ofNobody = { when: '4 May 2026' };
    expect(
      changes(activities({ name: 'One', ...ofNobody }), activities({ name: 'Other', ...ofNobody })),
    ).toEqual(['activity other added', 'activity one dropped']);
    const undated = { with: 'readers', when: 'TBC' };
    expect(
      changes(activities({ name: 'One', ...undated }), activities({ name: 'Other', ...undated })),
    ).toEqual(['activity other added', 'activity one dropped']);
  });

  test('a thing of another kind is another thing', () => {
    expect(changes({ milestones: [{ id: 'a', name: 'A' }] }, { steps: [{ id: 'a', name: 'A' }] })).toEqual([
      'milestone a dropped',
      'step a added',
    ]);
  });

  test('names without a Latin letter are names', () => {
    expect(changes({ risks: ['雨', '雪'] }, { risks: ['雪', '風'] })).toEqual([
      'risk 風 added',
      'risk 雨 dropped',
    ]);
  });
});

describe('what is promised', () => {
  const plan = (ambition: string | undefined, levels: Written, more: Written = {}): Written => ({
    continuum: { use: 'involvement', ...(ambition !== undefined && { ambition }) },
    stakeholders: Object.entries(levels).map(([id, level]) => ({
      id,
      name: id,
      ...(level !== '' && { level }),
    })),
    ...more,
  });

  test.each([
    [plan('participation', { a: '' }), plan('partnership', { a: '' }), ['plan promise-raised']],
    [plan('participation', { a: '' }), plan(undefined, { a: '' }), ['plan promise-withdrawn']],
    [
      plan(undefined, { a: 'partnership' }),
      plan(undefined, { a: 'participation' }),
      ['stakeholder a promise-lowered'],
    ],
    [plan(undefined, { a: '' }), plan(undefined, { a: 'participation' }), ['stakeholder a promise-given']],
    [plan('participation', { a: '' }), plan('participation', { a: 'participation' }), []],
    [
      plan('participation', { a: '' }),
      plan('participation', { a: 'getting-information' }),
      ['stakeholder a promise-lowered'],
    ],
    [
      plan('participation', { a: 'partnership' }),
      plan('participation', { a: '' }),
      ['stakeholder a promise-lowered'],
    ],
  ])('%#', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
    expect(changes(after, before)).toEqual(expected.map(mirrored));
  });

  test('levels of two scales are not compared, and that is said once', () => {
    const scaled = (use: string, level: string, ambition?: string) => ({
      continuum: { use, ...(ambition !== undefined && { ambition }) },
      stakeholders: [{ id: 'a', name: 'A', level }],
      activities: [{ id: 'b', name: 'B', with: 'a', level }],
    });
    const before = scaled('involvement', 'partnership', 'partnership');
    expect(changes(before, scaled('iap2', 'inform', 'inform'))).toEqual(['plan scale']);
    expect(changes(before, scaled('iap2', 'inform'))).toEqual(['plan scale', 'plan promise-withdrawn']);
  });

  test('a group that the plan dropped is not said to be dropped by each activity', () => {
    const groups = (stakeholders: readonly string[], ids: readonly string[]) => ({
      stakeholders,
      activities: [{ id: 'x', name: 'X', with: ids }],
    });
    expect(changes(groups(['A', 'B'], ['a', 'b']), groups(['A'], ['a']))).toEqual(['stakeholder b dropped']);
    const [change] = changesBetween(planIn(groups(['A', 'B'], ['a'])), planIn(groups(['A', 'B'], ['b'])));
    expect(change).toMatchObject({ kind: 'audience', from: ['A'], to: ['B'] });
  });
});

test('windows go before decisions, decisions before other milestones, and what was dropped goes last', () => {
  const plan = (when: string, ...names: readonly string[]): Written => ({
    activities: names,
    milestones: [
      { id: 'report', name: 'Report', when },
      { id: 'vote', name: 'Vote', when, kind: 'decision' },
    ],
    phases: [{ id: 'round', name: 'Round', when }],
    windows: [{ id: 'survey', name: 'Survey', when }],
    period: when,
  });
  expect(changes(plan('May 2026', 'Old', 'Both'), plan('June 2026', 'Both', 'New'))).toEqual([
    'period moved later',
    'window survey moved later',
    'milestone vote moved later',
    'milestone report moved later',
    'activity new added',
    'activity old dropped',
    'phase round moved later',
  ]);
});

describe('fields', () => {
  test('what is said in no other change is named', () => {
    const before = { budget: 'Ten.', contact: 'Ann', feedback: [{ said: 'Too early.' }] };
    expect(changes(before, { ...before, budget: 'Nine.' })).toEqual(['plan details budget']);
    expect(changes(before, { ...before, contact: 'Bob' })).toEqual(['plan details other-parts']);
    expect(changes(before, { ...before, feedback: [] })).toEqual(['plan details other-parts']);
  });

  test('other lines, other words for a date and another place in the file are no change', () => {
    const feedback = (date: string) => ({ said: 'Too early.', date });
    expect(
      changes(
        { summary: 'One two\nthree.', feedback: [feedback('Sep 2026')] },
        { values: [], summary: 'One two three.', feedback: [feedback('September 2026')] },
      ),
    ).toEqual([]);
  });

  test('what is only for the team is not told', () => {
    const group = (more: Written) => ({ stakeholders: [{ id: 'a', name: 'A', ...more }] });
    expect(
      changes(group({ influence: 'low', concern: 'Noise' }), group({ influence: 'high', concern: 'Money' })),
    ).toEqual([]);
  });

  test('references follow what they name to its new id', () => {
    const plan = (stakeholder: string, step: string, ids: readonly [string, string]) => ({
      stakeholders: [stakeholder],
      topics: ['Hours'],
      steps: [{ name: step, when: '4 May 2026' }],
      activities: [{ id: 'x', name: 'X', with: ids[0], after: ids[1], topics: 'hours' }],
    });
    expect(
      changes(
        plan('Readers', 'Draft', ['readers', 'draft']),
        plan('Readers', 'Writing', ['readers', 'writing']),
      ),
    ).toEqual(['step writing renamed']);
  });
});

/** The change that is seen from the other side. */
function mirrored(change: string): string {
  return change.replaceAll(/[a-z]+/g, (word) => opposites.get(word) ?? word);
}

const pairs = [
  ['added', 'dropped'],
  ['later', 'earlier'],
  ['shortened', 'lengthened'],
  ['narrowed', 'widened'],
  ['dated', 'undated'],
  ['lowered', 'raised'],
  ['given', 'withdrawn'],
] as const;
const opposites = new Map<string, string>(
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

describe('of any plans', () => {
  const name = fc.constantFrom('Fair', 'Survey', 'Survey 2', 'Visit', '雨');
  const dated = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'fair', 'survey', 'survey-2'),
      name,
      when: fc.constantFrom(
        'TBC',
        'May 2026',
        '4 May 2026',
        'about May 2026',
        'by June 2026',
        '1 to 9 June 2026',
        'monthly',
      ),
      status: fc.constantFrom('planned', 'cancelled'),
    },
    { requiredKeys: ['name'] },
  );
  const activity = fc
    .tuple(dated, fc.subarray(['readers', 'staff']), fc.constantFrom('Focus groups', 'Website', 'Dance'))
    .map(([own, groups, method]) => ({ ...own, with: groups, method }));
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });
  const written = fc.record({
    stakeholders: fc.subarray(['Readers', 'Staff', 'Others']),
    activities: some(activity),
    milestones: some(dated),
    risks: some(name),
    aims: some(name),
    period: fc.constantFrom('May 2026', 'June 2026', 'about May 2026'),
  });
  // The phases that its items name are the first three of them.
  const large = anyPlan.filter(({ items }) => items.length > 2).map(planOf);
  const plan = fc.oneof({ weight: 3, arbitrary: written.map(planIn) }, { weight: 1, arbitrary: large });

  test('a plan has not changed against itself', () => {
    fc.assert(
      fc.property(plan, (plan) => {
        expect(changesBetween(plan, structuredClone(plan))).toEqual([]);
      }),
    );
  });

  test('everything is in both, or added or dropped once', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const found = changesBetween(before, after);
        const idsOf = (kind: Change['kind']) =>
          found.filter((change) => change.kind === kind && change.item).map(({ id }) => id);
        const [added, dropped] = [idsOf('added'), idsOf('dropped')];
        expect(new Set(added).size).toBe(added.length);
        expect(new Set(dropped).size).toBe(dropped.length);
        expect(after.items.map(({ id }) => id)).toEqual(expect.arrayContaining(added));
        expect(before.items.map(({ id }) => id)).toEqual(expect.arrayContaining(dropped));
        expect(before.items.length - dropped.length + added.length).toBe(after.items.length);
      }),
    );
  });

  test('seen from the other side, everything is the other way round', () => {
    // Names and fields of what stays are of the later plan, and a group that was dropped is not told again.
    const isMirrored = ({ kind }: Change) => kind !== 'details' && kind !== 'audience';
    const kindsOf = (changes: readonly Change[]) =>
      changes.filter(isMirrored).map((change) => brief({ ...change, id: '' } as Change));
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const there = kindsOf(changesBetween(before, after)).map(mirrored);
        const back = kindsOf(changesBetween(after, before));
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
    );
  });

  test('another order is no change', () => {
    const unlike = <T extends { readonly name: string }>(things: readonly T[]) =>
      things.map((thing, index) => ({ ...thing, id: `x-${index}`, name: `${thing.name} of ${index}` }));
    const ordered = some(activity)
      .map(unlike)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(ordered, ([before, after]) => {
        const stakeholders = ['Readers', 'Staff'];
        expect(
          changes(
            { stakeholders, activities: before, risks: before.map(({ name }) => name) },
            {
              stakeholders: stakeholders.toReversed(),
              activities: after,
              risks: after.map(({ name }) => name),
            },
          ),
        ).toEqual([]);
      }),
    );
  });
});
