import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRatings } from '../../../src/formats/drawing/draw-ratings.ts';
import type { Rating } from '../../../src/plan/plan.ts';
import { ratingsOf } from '../../../src/plan/ratings.ts';
import { planOf, type BriefPlan } from '../../timeline/plan-of.ts';
import { anyGroups } from './any-groups.ts';
import { hostileNames } from './any-plan.ts';
import { herefordshire } from './plans.ts';
import { outside, overlaps, parseSvg } from './svg-text.ts';

function draw(brief: BriefPlan) {
  const ratings = ratingsOf(planOf(brief));
  return ratings ? drawRatings(ratings, { idPrefix: 'ratings' }) : [];
}

const scale: readonly (Rating | undefined)[] = ['low', 'medium', 'high', undefined];

/** Groups by their names, each with a rating of influence and of interest by its number. */
function rated(
  names: readonly string[],
  ratingOf: (index: number) => readonly [Rating | undefined, Rating | undefined],
): BriefPlan {
  const ids = names.map((_, index) => (index % 3 === 0 ? `g${index}` : `g${index}=${levels[index % 5]!}`));
  return {
    stakeholders: Object.fromEntries(names.map((name, index) => [ids[index]!, name])),
    ratings: Object.fromEntries(
      names.map((_, index) => {
        const [influence, interest] = ratingOf(index);
        return [`g${index}`, { ...(influence && { influence }), ...(interest && { interest }) }];
      }),
    ),
    items: [],
  };
}

const levels = [
  'giving-information',
  'getting-information',
  'forums-for-debate',
  'participation',
  'partnership',
];
const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => `Group ${index + 1} of the county`);

test.each<[string, BriefPlan]>([
  [
    'ratings-herefordshire',
    {
      ...herefordshire,
      ratings: {
        users: { influence: 'low', interest: 'high' },
        carers: { influence: 'low', interest: 'high' },
        staff: { influence: 'medium', interest: 'high' },
        scrutiny: { influence: 'high', interest: 'high' },
        link: { influence: 'medium', interest: 'medium' },
        public: { influence: 'low', interest: 'low' },
        voluntary: { influence: 'low', interest: 'medium' },
        primary: { influence: 'high', interest: 'low' },
        chc: { interest: 'high' },
      },
    },
  ],
  ['ratings-one-group', rated(['Carers'], () => ['medium', 'high'])],
  ['ratings-names', rated(hostileNames, (index) => [scale[index % 4], scale[(index >> 2) % 4]])],
  ['ratings-one-cell', rated(groups(60), () => ['high', 'high'])],
])('%s is drawn as it was looked at', async (name, brief) => {
  const drawings = draw(brief);
  for (const [index, { svg }] of drawings.entries()) {
    const page = drawings.length > 1 ? `-${index + 1}` : '';
    await expect(`${svg}\n`).toMatchFileSnapshot(`cases/${name}${page}.svg`);
  }
});

test('no text touches another, nothing reaches out, no drawing is higher than paper, and all are the same twice', () => {
  fc.assert(
    fc.property(anyGroups, (brief) => {
      const drawings = draw(brief);
      for (const { svg, height } of drawings) {
        const parsed = parseSvg(svg);
        expect(overlaps(parsed.texts)).toEqual([]);
        expect(outside(parsed)).toEqual([]);
        expect(parsed.references.filter((id) => !parsed.ids.includes(id))).toEqual([]);
        expect(height).toBeLessThanOrEqual(900);
      }
      const ids = drawings.flatMap(({ svg }) => parseSvg(svg).ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(draw(brief)).toEqual(drawings);
    }),
    { numRuns: 200 },
  );
});

test('every group is there once, in the row of its influence and the column of its interest', () => {
  fc.assert(
    fc.property(anyGroups, (brief) => {
      const drawings = draw(brief);
      const found = drawings.flatMap(({ svg }) => placesIn(svg));
      const ratings = Object.values(brief.ratings!);
      const expected = ratings.map(({ influence, interest }, index) =>
        influence && interest ? `${index} ${influence} ${interest}` : `${index} not in full`,
      );
      if (drawings.length > 0) expect(found.toSorted()).toEqual(expected.toSorted());
      else expect(expected.filter((place) => !place.endsWith('full'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** Where each group stands, by what is written at the edges. */
function placesIn(svg: string): string[] {
  const { texts } = parseSvg(svg);
  const names = texts.flatMap((text) => {
    const number = /^(\d+)\./.exec(text.words)?.[1];
    return number === undefined ? [] : [{ ...text, number }];
  });
  const rows = texts.filter(({ left, words }) => left < 20 && /^(?:High|Medium|Low|Not rated)/.test(words));
  const columns = texts.filter(({ words }) => /^(?:Low|Medium|High) interest$/.test(words));
  return names.map(({ number, left, top }) => {
    const row = rows.findLast((label) => label.top <= top + 1)!;
    const column = columns.findLast((label) => label.left <= left + 1)!;
    if (row.words.startsWith('Not')) return `${number} not in full`;
    return [number, ...[row, column].map(({ words }) => words.split(' ')[0]!.toLowerCase())].join(' ');
  });
}

test('without both ratings of some group there is nothing to draw', () => {
  expect(draw(rated(groups(3), () => ['high', undefined]))).toEqual([]);
});

test('a group that is not rated in full stands below, with what is known', () => {
  const [drawing] = draw(
    rated(groups(4), (index) => [
      scale[index],
      index === 0 ? 'low' : index === 3 ? undefined : scale[index - 2],
    ]),
  );
  const words = parseSvg(drawing!.svg).texts.map((text) => text.words);
  const below = words.slice(words.indexOf('Not rated in full'));
  expect(below).toEqual([
    'Not rated in full',
    'Group 2 of the county',
    'influence medium, interest not rated',
    'Getting information',
    'Group 4 of the county',
    'not rated',
  ]);
});

test('a row that no page holds goes on over the page, under the same columns', () => {
  const drawings = draw(rated(groups(60), () => ['high', 'high']));
  expect(drawings.map(({ title }) => title)).toEqual(
    drawings.map(
      (_, index) => `Influence and interest of stakeholder groups (${index + 1} of ${drawings.length})`,
    ),
  );
  expect(drawings.length).toBeGreaterThan(1);
  for (const { svg } of drawings) {
    expect(parseSvg(svg).texts.map(({ words }) => words)).toContain('High interest');
  }
  expect(parseSvg(drawings[1]!.svg).texts.map(({ words }) => words)).toContain('(continued)');
});

test('the description names those who are high in both', () => {
  const brief = rated(groups(6), (index) => (index < 5 ? ['high', 'high'] : ['low', undefined]));
  expect(draw(brief)[0]!.description).toBe(
    '6 stakeholder groups, 5 of them rated by influence and interest. High in both: Group 1 of the county, Group 2 of the county, Group 3 of the county, Group 4 of the county and 1 more. The table of influence and interest holds the same information.',
  );
});
