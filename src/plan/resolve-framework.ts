import type { Entry } from './entry.ts';
import type { Approach, Focus } from './framework.ts';
import { given } from './given.ts';
import type * as File from './plan-file.ts';
import type { Resolution } from './resolution.ts';

/** What is turned to first, and in which time. */
export function resolveFocus(entry: Entry<File.Focus>, resolution: Resolution): Focus {
  return {
    pointer: entry.pointer,
    points: entry.words('points'),
    ...given({ when: resolution.when(entry, 'when') }),
  };
}

/** The ways of working, each with its actions; one without a name is left out. */
export function resolveApproach(entries: readonly Entry<Exclude<File.Approach, string>>[]): Approach[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    if (name === undefined) return [];
    const actions = entry.words('actions');
    return [{ name, pointer: entry.pointer, actions, ...given({ text: entry.text('text') }) }];
  });
}
