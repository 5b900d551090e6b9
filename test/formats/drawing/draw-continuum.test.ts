import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawContinuum } from '../../../src/formats/drawing/draw-continuum.ts';
import { promisesOf } from '../../../src/plan/promises.ts';
import { planOf, type BriefPlan } from '../../timeline/plan-of.ts';
import { anyPlan } from './any-plan.ts';
import { everyKind, herefordshire } from './plans.ts';
import { outside, overlaps, parseSvg } from './svg-text.ts';

function draw(brief: BriefPlan) {
  return drawContinuum(promisesOf(planOf(brief)), { idPrefix: 'continuum' });
}

test.each([
  ['continuum-herefordshire', herefordshire],
  ['continuum-every-kind', everyKind],
])('%s is drawn as it was looked at', async (name, brief) => {
  await expect(`${draw(brief).svg}\n`).toMatchFileSnapshot(`cases/${name}.svg`);
});

test('no text touches another, nothing reaches out, every group is there', () => {
  fc.assert(
    fc.property(anyPlan, (brief) => {
      const { svg } = draw(brief);
      const parsed = parseSvg(svg);
      expect(overlaps(parsed.texts)).toEqual([]);
      expect(outside(parsed)).toEqual([]);
      expect(draw(brief).svg).toBe(svg);
    }),
    { numRuns: 100 },
  );
});

test('the description names the groups for which less is planned than promised', () => {
  expect(draw(herefordshire).description).toBe(
    "9 stakeholder groups and 5 levels; the plan promises Forums for debate or higher. Nothing is planned at the promised level or above it for Carers and carers' groups. The table of promises holds the same information.",
  );
});

test('up to twelve levels of its own, with names too long for their columns', () => {
  const levels = Array.from({ length: 12 }, (_, index) => ({
    id: `l${index}`,
    name: `Counterrevolutionaries ${index}`,
    rank: index + 1,
    methods: [],
  }));
  const continuum = { id: 'own', name: 'Own', levels };
  const items = levels.map(({ id }) => ({ name: id, with: ['a'], level: id }));
  const { svg } = draw({ continuum, ambition: 'l11', stakeholders: { 'a=l3': 'People' }, items });
  const parsed = parseSvg(svg);
  expect(overlaps(parsed.texts)).toEqual([]);
  expect(outside(parsed)).toEqual([]);
  expect(parsed.texts.map(({ words }) => words)).toContain('12 Counterrevolutionaries 11');
});
