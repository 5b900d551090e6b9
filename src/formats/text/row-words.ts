import type { Item } from '../../plan/plan.ts';
import type { Row } from '../../timeline/timeline.ts';
import { plainWords } from './plain-words.ts';
import type { Characters } from './signs.ts';

/** A row and what stands round its plot, safe to print. */
export interface RowWords {
  readonly row: Row;
  /** Whether it is late, then its status, then how much is done: `!`, `✓`, `»`, `!40%`; often empty. */
  readonly status: string;
  readonly name: string;
  /** How many further groups it is for: `+2`; often empty. */
  readonly more: string;
  /** The number of its level. */
  readonly level: string;
  /** Its timing. */
  readonly words: string;
}

export function rowWords(row: Row, characters: Characters): RowWords {
  const { item, level, also, isLate, words } = row;
  return {
    row,
    status: (isLate ? characters.late : '') + statusOf(item, characters),
    name: plainWords(item.name),
    more: also.length > 0 ? ` +${also.length}` : '',
    level: level ? String(level.rank) : '',
    words: plainWords(words),
  };
}

function statusOf({ status, progress }: Item, characters: Characters): string {
  if (status === 'done') return characters.done;
  if (status === 'cancelled') return characters.cancelled;
  const sign = status === 'postponed' ? characters.postponed : '';
  return progress === undefined ? sign : `${sign}${progress}%`;
}
