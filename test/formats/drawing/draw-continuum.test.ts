import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawContinuum } from '../../../src/formats/drawing/draw-continuum.ts';
import { promisesOf } from '../../../src/plan/promises.ts';
import type { Continuum } from '../../../src/practice/continuum.ts';
import { planOf, type BriefPlan } from '../../timeline/plan-of.ts';
import { anyGroups } from './any-groups.ts';
import { anyPlan } from './any-plan.ts';
import { everyKind, herefordshire } from './plans.ts';
import { outside, overlaps, parseSvg } from './svg-text.ts';

function draw(brief: BriefPlan) {
  return drawContinuum(promisesOf(planOf(brief)), { idPrefix: 'continuum' });
}

function continuumOf(names: readonly string[]): Continuum {
  const levels = names.map((name, index) => ({ id: `l${index}`, name, rank: index + 1, methods: [] }));
  return { id: 'own', name: 'Own', levels };
}

/** So many groups, of which two in three are promised a level, with activities at some levels. */
function groupsOf(count: number, levels: number): BriefPlan {
  return {
    continuum: continuumOf(Array.from({ length: levels }, (_, index) => `Level ${index + 1}`)),
    ambition: `l${Math.floor(levels / 2)}`,
    stakeholders: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        index % 3 === 2 ? `g${index}` : `g${index}=l${index % levels}`,
        `Group number ${index + 1} of the county`,
      ]),
    ),
    items: Array.from({ length: count * 3 }, (_, index) => ({
      name: `Activity ${index}`,
      with: [`g${(index * 7) % count}`],
      ...(index % 5 !== 4 && { level: `l${(index * 3) % levels}` }),
    })),
  };
}

const longLevels = [
  'Tell',
  'Ask and then say what came of it',
  'Work it out together',
  'Counterrevolutionaries',
];

test.each<[string, BriefPlan]>([
  ['continuum-herefordshire', herefordshire],
  ['continuum-every-kind', everyKind],
  ['continuum-40-groups', groupsOf(40, 5)],
  ['continuum-12-levels', groupsOf(4, 12)],
  [
    'continuum-long-levels',
    {
      ...groupsOf(3, 8),
      continuum: continuumOf([...longLevels, ...longLevels.map((name) => `${name} again`)]),
    },
  ],
  ['continuum-no-promise', { stakeholders: { a: 'Carers' }, items: [{ name: 'Fair', with: ['a'] }] }],
  ['continuum-no-activity', { stakeholders: { 'a=partnership': 'Carers' }, items: [] }],
])('%s is drawn as it was looked at', async (name, brief) => {
  const drawings = draw(brief);
  for (const [index, { svg }] of drawings.entries()) {
    const page = drawings.length > 1 ? `-${index + 1}` : '';
    await expect(`${svg}\n`).toMatchFileSnapshot(`cases/${name}${page}.svg`);
  }
});

test('no text touches another, nothing reaches out, and every drawing is the same twice', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlan, anyGroups), (brief) => {
      const drawings = draw(brief);
      for (const { svg } of drawings) {
        const parsed = parseSvg(svg);
        expect(overlaps(parsed.texts)).toEqual([]);
        expect(outside(parsed)).toEqual([]);
        expect(parsed.references.filter((id) => !parsed.ids.includes(id))).toEqual([]);
      }
      expect(draw(brief)).toEqual(drawings);
    }),
    { numRuns: 200 },
  );
});

test('every group is in a drawing, once and in its order; no drawing is higher than paper', () => {
  fc.assert(
    fc.property(anyGroups, (brief) => {
      const drawings = draw(brief);
      const texts = drawings.flatMap(({ svg }) => parseSvg(svg).texts);
      const numbers = texts.flatMap(({ words, left }) => (left < 20 && /^(\d+)\./.exec(words)?.[1]) || []);
      expect(numbers).toEqual(Object.keys(brief.stakeholders!).map((_, index) => String(index)));
      for (const { height } of drawings) expect(height).toBeLessThanOrEqual(900);
    }),
    { numRuns: 100 },
  );
});

test('more groups than a page holds go on, under the same key and names of levels', () => {
  const drawings = draw(groupsOf(200, 5));
  expect(drawings.length).toBeGreaterThan(1);
  const heights = drawings.map(({ height }) => height);
  for (const [index, { svg, title }] of drawings.entries()) {
    expect(title).toBe(`Levels of involvement, promised and planned (${index + 1} of ${drawings.length})`);
    const words = parseSvg(svg).texts.map((text) => text.words);
    expect(words).toEqual(
      expect.arrayContaining([title, 'Level 5', 'ring: level promised to the group', 'Stakeholder group']),
    );
  }
  // None is left with a row or two.
  expect(Math.min(...heights)).toBeGreaterThan(600);
  const ids = drawings.flatMap(({ svg }) => parseSvg(svg).ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [
    'names those for which less is planned than promised',
    herefordshire,
    "9 stakeholder groups and 5 levels; the plan promises Forums for debate or higher. Nothing is planned at the promised level or above it for Carers and carers' groups, Herefordshire LINK and Voluntary organisations and community groups. The table of promises holds the same information.",
  ],
  [
    'names no more than four of them',
    { ...groupsOf(12, 5), items: [] },
    '12 stakeholder groups and 5 levels; the plan promises Level 3 or higher. Nothing is planned at the promised level or above it for Group number 1 of the county, Group number 2 of the county, Group number 3 of the county, Group number 4 of the county and 8 more. The table of promises holds the same information.',
  ],
  [
    'says that nothing is promised',
    { stakeholders: { a: 'Carers' }, items: [] },
    '1 stakeholder group and 5 levels. Nothing is promised. The table of promises holds the same information.',
  ],
])('the description %s', (_, brief: BriefPlan, words) => {
  expect(draw(brief)[0]!.description).toBe(words);
});

test('up to twelve levels of its own, with names too long for their columns', () => {
  const continuum = continuumOf(Array.from({ length: 12 }, (_, index) => `Counterrevolutionaries ${index}`));
  const items = continuum.levels.map(({ id }) => ({ name: id, with: ['a'], level: id }));
  const [drawing] = draw({ continuum, ambition: 'l11', stakeholders: { 'a=l3': 'People' }, items });
  const parsed = parseSvg(drawing!.svg);
  expect(overlaps(parsed.texts)).toEqual([]);
  expect(outside(parsed)).toEqual([]);
  expect(parsed.texts.map(({ words }) => words)).toContain('12 Counterrevolutionaries 11');
});

test('counts of four figures have room', () => {
  const brief = groupsOf(1, 12);
  const items = Array.from({ length: 13 * 1234 }, (_, index) => ({
    name: 'Call',
    with: ['g0'],
    ...(index % 13 < 12 && { level: `l${index % 13}` }),
  }));
  const parsed = parseSvg(draw({ ...brief, items })[0]!.svg);
  expect(overlaps(parsed.texts)).toEqual([]);
  expect(parsed.texts.filter(({ words }) => words === '1234')).toHaveLength(13);
});
