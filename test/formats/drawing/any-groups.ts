import * as fc from 'fast-check';
import type { Continuum } from '../../../src/practice/continuum.ts';
import type { BriefItem, BriefPlan } from '../../timeline/plan-of.ts';
import { anyName } from './any-plan.ts';

const anyContinuum: fc.Arbitrary<Continuum> = fc
  .array(fc.oneof(fc.constantFrom('Inform', 'Work it out together', 'Ask'), anyName), {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  })
  .map((names) => ({
    id: 'own',
    name: 'Own',
    levels: names.map((name, index) => ({ id: `l${index}`, name, rank: index + 1, methods: [] })),
  }));

const anyRating = fc.option(fc.constantFrom('low', 'medium', 'high'), { nil: undefined });

/**
 * Any plan as a picture of its stakeholder groups sees it: up to thirty groups with ratings, up to twelve levels of its
 * own, promised or not. Every group has a name that begins with its own number.
 */
export const anyGroups: fc.Arbitrary<BriefPlan> = anyContinuum.chain((continuum) => {
  const level = fc.option(fc.constantFrom(...continuum.levels.map(({ id }) => id)), { nil: undefined });
  const group = fc.record({
    name: anyName,
    level,
    influence: anyRating,
    interest: anyRating,
    times: fc.nat(3),
  });
  return fc
    .tuple(
      fc.array(group, { minLength: 1, maxLength: 30, size: 'max' }),
      level,
      fc.array(level, { maxLength: 12, size: 'max' }),
    )
    .map(([groups, ambition, levels]) => ({
      continuum,
      ...(ambition !== undefined && { ambition }),
      stakeholders: Object.fromEntries(
        groups.map(({ name, level }, index) => [
          level === undefined ? `g${index}` : `g${index}=${level}`,
          `${index}. ${name}`,
        ]),
      ),
      ratings: Object.fromEntries(
        groups.map(({ influence, interest }, index) => [
          `g${index}`,
          { ...(influence && { influence }), ...(interest && { interest }) },
        ]),
      ),
      items: levels.flatMap((level, index): BriefItem[] =>
        groups
          .map((group, of) => ({ ...group, of }))
          .filter(({ times }) => times > index % 4)
          .map(({ of }) => ({
            name: `${index} with ${of}`,
            with: [`g${of}`],
            ...(level !== undefined && { level }),
          })),
      ),
    }));
});
