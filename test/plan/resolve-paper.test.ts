import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/plan/resolve.ts';

function coverOf(keys: Readonly<Record<string, unknown>>) {
  const { plan, diagnostics } = resolve({ title: 'A paper', ...keys }, 'paper');
  return { cover: plan.cover!, diagnostics };
}

test('every paper has a cover, and nothing else has', () => {
  expect(coverOf({}).cover).toEqual({
    meeting: 'Meeting',
    author: [],
    executiveLead: [],
    recommendation: [],
    implications: [],
    links: { objectives: [], risks: [], domains: [] },
    consideredBy: [],
    about: [],
    problems: 'shown',
  });
  for (const kind of ['plan', 'strategy', 'framework'] as const)
    expect(resolve({ meeting: 'Board' }, kind).plan.cover).toBeUndefined();
});

describe('what the meeting is asked', () => {
  const requests = (...recommendation: unknown[]) =>
    coverOf({ recommendation }).cover.recommendation.map(({ verb, text, pointer }) => [verb, text, pointer]);

  test.each([
    ['Approve the plan', 'Approve', 'the plan'],
    ['Note', 'Note', ''],
    ['  approve\n  the plan,\n  and thank all', 'approve', 'the plan,\n  and thank all'],
    ['To note the report', 'note', 'the report'],
    ['to **agree** the dates', 'agree', 'the dates'],
    ['**Agree** the dates', 'Agree', 'the dates'],
    ['Approve, with thanks, the plan', 'Approve', ', with thanks, the plan'],
    ['The Board is asked to approve the plan', 'approve', 'the plan'],
    ['The Trust\n  Board is asked\n  to approve it', 'approve', 'it'],
    ['The committee is recommended to **note** it', 'note', 'it'],
    ['Members are invited to Consider it', 'Consider', 'it'],
    ['Tolerate the risk', undefined, 'Tolerate the risk'],
    ['To tolerate the risk', undefined, 'tolerate the risk'],
    ['The plan is sound', undefined, 'The plan is sound'],
    ['**Agree the dates** at once', undefined, '**Agree the dates** at once'],
    ['Note-taking is agreed', undefined, 'Note-taking is agreed'],
    ['To', undefined, 'To'],
  ])('is a verb and the rest: %j', (written, verb, text) => {
    expect(requests(written)).toEqual([[verb, text, '/recommendation/0']]);
    expect(requests({ text: written })).toEqual([[verb, text, '/recommendation/0']]);
  });

  test('may be one text', () => {
    expect(coverOf({ recommendation: 'Approve it' }).cover.recommendation).toEqual([
      { verb: 'Approve', text: 'it', pointer: '/recommendation' },
    ]);
  });

  test('is split where the author split it, and in no other place', () => {
    expect(requests({ verb: 'Consider and agree', text: 'To whom it goes' })).toEqual([
      ['Consider and agree', 'To whom it goes', '/recommendation/0'],
    ]);
  });

  test('is left out where it says nothing, and the others keep their places', () => {
    expect(requests({ verb: 'Note' }, null, 'Approve it')).toEqual([['Approve', 'it', '/recommendation/2']]);
  });
});

test('implications stand in the order of a cover, whatever the order of the file', () => {
  const { cover } = coverOf({ implications: { other: 'None.', finance: '£6,600', legal: 'None.' } });
  expect(cover.implications).toEqual([
    { matter: 'legal', text: 'None.', pointer: '/implications/legal' },
    { matter: 'finance', text: '£6,600', pointer: '/implications/finance' },
    { matter: 'other', text: 'None.', pointer: '/implications/other' },
  ]);
});

test('who considered it is a text or has a date, which is read', () => {
  const { cover, diagnostics } = coverOf({
    'considered-by': [
      'Scrutiny Committee',
      { name: 'Executive', date: '31 June 2026', outcome: 'Supported' },
    ],
  });
  expect(cover.consideredBy).toMatchObject([
    { name: 'Scrutiny Committee', pointer: '/considered-by/0' },
    { name: 'Executive', outcome: 'Supported' },
  ]);
  expect(diagnostics).toMatchObject([{ code: 'date-impossible', at: '/considered-by/1/date' }]);
});

test('a choice that there is not is none', () => {
  const { cover } = coverOf({ access: 'open', purpose: 'approval', assurance: 'some' });
  expect([cover.access, cover.purpose, cover.assurance]).toEqual([undefined, 'approval', undefined]);
});

test.each([
  [{}, 'shown'],
  [{ access: 'private' }, 'shown'],
  [{ access: 'public' }, 'hidden'],
  [{ access: 'public', problems: 'shown' }, 'shown'],
  [{ problems: 'hidden' }, 'hidden'],
])('problems of its plans are not for the public, unless it says so: %j', (keys, expected) => {
  expect(coverOf(keys).cover.problems).toBe(expected);
});

describe('the day that plans are seen from', () => {
  test.each(['March 2026', 'about 3 March 2026', 'TBC', 'by 31 March 2026'])('is one day, not %j', (asAt) => {
    const { cover, diagnostics } = coverOf({ 'as-at': asAt });
    expect(cover.asAt).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'date-not-a-day', severity: 'error', at: '/as-at' }]);
    expect(diagnostics[0]!.message).toContain(`\`${asAt}\``);
  });

  test('is read', () => {
    const { cover, diagnostics } = coverOf({ 'as-at': '31 March 2026' });
    expect(cover.asAt).toMatchObject({ pointer: '/as-at' });
    expect(diagnostics).toEqual([]);
  });
});

describe('what it is about', () => {
  const water = { words: 'water.yaml', pointer: '/about' };

  test.each([
    ['a text', 'water.yaml', [{ plan: water }]],
    ['a list of texts', ['water.yaml'], [{ plan: { ...water, pointer: '/about/0' } }]],
    [
      'groups of keys',
      ['a.yaml', { plan: 'water.yaml', since: 'old.yaml' }],
      [
        { plan: { words: 'a.yaml', pointer: '/about/0' } },
        {
          plan: { words: 'water.yaml', pointer: '/about/1/plan' },
          since: { words: 'old.yaml', pointer: '/about/1/since' },
        },
      ],
    ],
    [
      'one group of keys',
      { plan: 'water.yaml', since: 'old.yaml' },
      [
        {
          plan: { words: 'water.yaml', pointer: '/about/plan' },
          since: { words: 'old.yaml', pointer: '/about/since' },
        },
      ],
    ],
    ['a group without a plan', [{ since: 'old.yaml' }], []],
  ])('is %s', (_, about, expected) => {
    expect(coverOf({ about }).cover.about).toEqual(expected);
  });

  test('has the version that was seen last beside it, where there is one plan', () => {
    const { cover, diagnostics } = coverOf({ about: 'water.yaml', since: 'old.yaml' });
    expect(cover.about).toEqual([{ plan: water, since: { words: 'old.yaml', pointer: '/since' } }]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['there is no plan', {}, 'the paper is about no plan'],
    ['there are two', { about: ['a.yaml', 'b.yaml'] }, 'it could be of any of the plans that it is about'],
    [
      'its plan has one of its own',
      { about: [{ plan: 'a.yaml', since: 'a-old.yaml' }] },
      'its plan has one of its own',
    ],
  ])('cannot have it where %s', (_, keys, why) => {
    const { cover, diagnostics } = coverOf({ ...keys, since: 'old.yaml' });
    expect(diagnostics).toMatchObject([{ code: 'reference-unclear', severity: 'error', at: '/since' }]);
    expect(diagnostics[0]!.message).toContain(why);
    expect(cover.about.flatMap(({ since }) => since?.words ?? [])).not.toContain('old.yaml');
  });
});
