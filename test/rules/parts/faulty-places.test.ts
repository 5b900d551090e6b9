import { describe, expect, test } from 'vitest';
import { faultyPlaces, isPracticeKnown } from '../../../src/rules/parts/faulty-places.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';

const fault = (at: Diagnostic['at'], code = 'value-wrong', severity: Diagnostic['severity'] = 'error') => [
  { code, severity, message: 'It is wrong.', at },
];

describe('a place that could not be read', () => {
  test.each([
    ['itself', '/activities/3/when', true],
    ['what is in it', '/activities/3/when/start', true],
    ['what holds it', '/activities/3', true],
    ['what holds that', '/activities', true],
    ['what is beside it', '/activities/3/name', false],
    ['the next one', '/activities/33', false],
    ['the plan as a whole', '', false],
  ])('%s: %s', (_, pointer, isFaulty) => {
    expect(faultyPlaces(fault('/activities/3/when'))(pointer)).toBe(isFaulty);
  });

  test.each(['key-unknown', 'id-duplicate'])('by %s: all that is beside it, too', (code) => {
    const isFaulty = faultyPlaces(fault('/activities/3/laed', code));
    expect(['/activities/3', '/activities/3/lead', '/activities/2'].map(isFaulty)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('an unknown key of the plan says nothing of the rest', () => {
    const isFaulty = faultyPlaces(fault('/strat', 'key-unknown'));
    expect(['', '/strat', '/activities'].map(isFaulty)).toEqual([false, false, false]);
  });

  test.each(['warning', 'hint'] as const)('by a mere %s: none', (severity) => {
    expect(faultyPlaces(fault('/activities/3/when', 'timing-assumed', severity))('/activities/3/when')).toBe(
      false,
    );
  });

  test('a place in the text is none in the plan', () => {
    expect(faultyPlaces(fault({ start: 0, end: 1 }, 'key-unknown'))('')).toBe(false);
  });
});

describe('what is asked of a document', () => {
  test.each(['', '/kind', '/nation', '/profile', '/register'])('is not known by an error at `%s`', (at) => {
    expect(isPracticeKnown(fault(at))).toBe(false);
    expect(isPracticeKnown(fault(at, 'value-unusual', 'warning'))).toBe(true);
  });

  test.each(['/title', '/register/0', { start: 0, end: 1 }])('is known by one at %j', (at) => {
    expect(isPracticeKnown(fault(at))).toBe(true);
  });
});
