import { realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from './paths.ts';

/** The absolute path that words mean in a folder; `undefined` where it leads out of the folder, be it by a link. */
export function pathWithin(folder: string, words: string): string | undefined {
  const absolute = path.resolve(folder, words);
  return isWithin(folder, absolute) && isWithin(leadsTo(folder), leadsTo(absolute)) ? absolute : undefined;
}

/** Where a path leads when links are followed, as far as there is something at it. */
function leadsTo(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    const above = path.dirname(absolute);
    return above === absolute ? absolute : path.join(leadsTo(above), path.basename(absolute));
  }
}
