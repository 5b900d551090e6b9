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
    ['Tolerate the risk', 'Tolerate', 'the risk'],
    ['To', 'To', ''],
  ])('is a verb and the rest: %j', (written, verb, text) => {
    expect(requests(written)).toEqual([[verb, text, '/recommendation/0']]);
    expect(requests({ text: written })).toEqual([[verb, text, '/recommendation/0']]);
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
