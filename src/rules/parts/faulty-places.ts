import { isError, type Diagnostic } from '../../source/diagnostic.ts';
import { parentOf, type Pointer } from '../../source/pointer.ts';

/** Tells whether a pointer leads into a place that could not be read, or to what holds one. */
export type IsFaulty = (pointer: Pointer) => boolean;

/** The places that could not be read, by what was wrong with the file before any rule looked at it. */
export function faultyPlaces(faults: readonly Diagnostic[]): IsFaulty {
  const errors = faults.filter(isError).flatMap(({ at, code }) => {
    if (typeof at !== 'string') return [];
    // Whatever seems to be missing there may stand under the misspelt key, or under the other one of that id.
    return code === 'key-unknown' || code === 'id-duplicate' ? [parentOf(at)] : [at];
  });
  const faulty = new Set(errors);
  const holders = new Set<Pointer>();
  for (const error of faulty) for (let up = error; up !== ''; up = parentOf(up)) holders.add(up);
  return (pointer) => {
    if (holders.has(pointer)) return true;
    for (let up = parentOf(pointer); up !== ''; up = parentOf(up)) if (faulty.has(up)) return true;
    return false;
  };
}

/**
 * Whether it is certain what is asked of a document and what it has from its register: where either cannot be read, that
 * nothing is found says nothing.
 */
export function isPracticeKnown(faults: readonly Diagnostic[]): boolean {
  return !faults.filter(isError).some(({ at }) => practiceKeys.has(at));
}

/** The register of the settings is told of at the document as a whole. */
const practiceKeys: ReadonlySet<Diagnostic['at']> = new Set([
  '',
  '/kind',
  '/nation',
  '/profile',
  '/register',
]);
