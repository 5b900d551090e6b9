import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type * as File from './plan-file.ts';
import type { Resolution } from './resolution.ts';
import { progressStatuses, type Priority, type Progress } from './strategy.ts';

/** Enters the priorities; their targets are resolved with the other dated items. */
export function resolvePriorities(
  entries: readonly Entry<File.Priority>[],
  resolution: Resolution,
): Priority[] {
  return resolution.priorities.entered(entries).map(({ entry, id, name }) => ({
    id,
    name,
    pointer: entry.pointer,
    aims: entry.words('aims'),
    actions: entry.words('actions'),
    ...given({ vision: entry.text('vision'), text: entry.text('text') }),
  }));
}

/** What was promised before, and how far it has come; an entry without a name is left out. */
export function resolveProgress(entries: readonly Entry<Exclude<File.Progress, string>>[]): Progress[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    if (name === undefined) return [];
    const status = entry.choice('status', progressStatuses);
    return [{ name, pointer: entry.pointer, ...given({ status, text: entry.text('text') }) }];
  });
}
