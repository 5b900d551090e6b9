import type { Regime } from './profile.ts';

/** Substantial change in the NHS of England. */
export const substantialChange: Regime = {
  id: 'nhs-substantial-change',
  name: 'Substantial change in the NHS',
  least: { count: 12, unit: 'weeks' },
  isForSubstantial: true,
  source: 'Twelve weeks are custom for a substantial change; no law sets a length (as of March 2026).',
};

/**
 * Consultations with a least length, which a window can name whatever the profile. Consultations of central government
 * are not among them: its principles of 2018 set none.
 */
export const regimes: readonly Regime[] = [
  substantialChange,
  {
    id: 'neighbourhood-plan',
    name: 'Neighbourhood plan',
    least: { count: 42, unit: 'days' },
    source:
      'Six weeks, by regulation 14 of the Neighbourhood Planning (General) Regulations 2012 (as of March 2026).',
  },
  {
    id: 'nsip',
    name: 'Nationally significant infrastructure',
    least: { count: 28, unit: 'days' },
    source:
      'Twenty-eight days were usual under the Planning Act 2008; section 5 of the Planning and Infrastructure Act 2025 takes some of what it asked for before an application away, so check what holds now (as of March 2026).',
  },
  {
    id: 'school-organisation',
    name: 'School organisation',
    least: { count: 28, unit: 'days' },
    source:
      'Four weeks from publication, by SI 2013/3110 on alterations to maintained schools (as of March 2026).',
  },
];

/** A least length as people write it: "12 weeks", "1 day". */
export function lengthWords({ count, unit }: Regime['least']): string {
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
