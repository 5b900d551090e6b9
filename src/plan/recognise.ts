import vocabulary from '../../schemas/plan.schema.json?vocabulary';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';

const keys = new Set(Object.keys(vocabulary['']!.keys));

/** Keys that few other files have: one of them makes a file a plan, whatever else is in it. */
const telling = ['engage', 'stakeholders', 'activities', 'continuum', 'milestones'];

/**
 * Why a file that could be read is no plan, if it is none: it is a list or a single text, or most of its keys are
 * not those of a plan, however they are spelled. The author's own `x-` keys say nothing.
 */
export function notAPlan(value: unknown): Diagnostic | undefined {
  if (typeof value !== 'object' || value === null) return fault('it holds a single text and no keys');
  if (Array.isArray(value)) return fault('it is a list');
  const written = Object.keys(value).filter((key) => !key.startsWith('x-'));
  if (written.some((key) => telling.includes(key))) return undefined;
  const known = written.filter(isKey);
  return known.length * 2 >= written.length ? undefined : fault('most of its keys are not those of a plan');
}

function isKey(key: string): boolean {
  return keys.has(key) || nearest(key.replaceAll(/[\s_]+/g, '-'), keys) !== undefined;
}

function fault(why: string): Diagnostic {
  return {
    code: 'not-a-plan',
    severity: 'error',
    message: `This file is not a plan: ${why}.`,
    hint: 'A plan has keys such as `title`, `stakeholders` and `activities`. If it is meant to be one, begin it with the line `engage: 1`.',
    // Not the first key, which may be a comment's or a bracket's length away: the file as such.
    at: { start: 0, end: 0 },
  };
}

const tellingLine = new RegExp(`^(?:${telling.join('|')})[ \\t]*:`, 'm');

/**
 * Whether a text that cannot be read was meant as a plan, so that someone who checks a whole folder is told of it:
 * one line begins with a telling key.
 */
export function isMeantAsPlan(text: string): boolean {
  return tellingLine.test(text);
}

/** The same of bytes that are no text to us: of a file that is too large, or in another encoding. */
export function areMeantAsPlan(bytes: Uint8Array): boolean {
  // Without its zeros UTF-16 is legible, as far as keys go.
  return isMeantAsPlan(new TextDecoder().decode(bytes.subarray(0, examined)).replaceAll('\0', ''));
}

/** As much of a file as tells, in bytes. */
const examined = 64 * 1024;
