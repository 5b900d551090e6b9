import type { Promises } from '../../plan/promises.ts';
import { isNumbered } from './continuum-header.ts';
import { planned, promise, type Columns } from './continuum-row.ts';
import { flow, type Entry, type Key } from './key.ts';
import { levelFill, neutralFill } from './level-fill.ts';
import { bar } from './symbols.ts';

/** As wide as the signs of a key are. */
const signWidth = 26;

/** What a ring and a block are; with the names of the levels where the columns have only their numbers. */
export function continuumKey(promises: Promises, columns: Columns, left: number, right: number): Key {
  const hasPromise = promises.groups.some(({ promised }) => promised !== undefined);
  const hasPlanned = promises.groups.some(({ activities }) => activities > 0);
  const entries = [
    ...(hasPromise ? [ring] : []),
    ...(hasPlanned ? [blockOf(promises)] : []),
    ...(isNumbered(promises.levels, columns) ? numbers(promises) : []),
  ];
  return flow(entries, left, right, 20);
}

const ring: Entry = {
  words: 'ring: level promised to the group',
  sign: (x, y) => promise(x + signWidth / 2, y - 12, 24, signWidth + 8),
};

function blockOf({ levels }: Promises): Entry {
  const highest = levels.at(-1);
  return {
    words: 'block: number of activities planned at a level',
    sign(x, y, idPrefix) {
      const fill = highest ? levelFill(highest, levels.length, idPrefix) : neutralFill;
      return planned(2, x + signWidth / 2, y, fill, signWidth);
    },
  };
}

function numbers({ levels }: Promises): Entry[] {
  return levels.map((level) => ({
    words: `${level.rank} ${level.name}`,
    sign: (x, y, idPrefix) =>
      bar({ from: x, to: x + signWidth }, y, levelFill(level, levels.length, idPrefix), { height: 12 }),
  }));
}
