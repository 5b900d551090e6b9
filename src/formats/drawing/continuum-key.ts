import type { Promises } from '../../plan/promises.ts';
import { isNumbered } from './continuum-header.ts';
import { planned, promise, type Columns } from './continuum-row.ts';
import { flow, type Key } from './key.ts';
import { neutralFill } from './level-fill.ts';

/** What a ring and a block are; with the names of the levels where the columns have only their numbers. */
export function continuumKey(promises: Promises, columns: Columns, left: number, right: number): Key {
  const { levels, groups } = promises;
  const numbers = isNumbered(levels, columns)
    ? levels.map((level) => ({ words: `${level.rank} ${level.name}` }))
    : [];
  const hasPromise = groups.some(({ promised }) => promised !== undefined);
  return flow(
    [
      ...(hasPromise
        ? [
            {
              words: 'ring: level promised to the group',
              sign: (x: number, y: number) => promise(x + 13, y - 11, 22, 34),
            },
          ]
        : []),
      {
        words: 'block: number of activities planned at a level',
        sign: (x, y) => planned(2, x + 13, y, columns.fills.at(-1) ?? neutralFill),
      },
      ...numbers,
    ],
    left,
    right,
    20,
  );
}
