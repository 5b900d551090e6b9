import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { List } from '../document/block.ts';
import { indentStep } from '../document/measures.ts';

/** Word's lists have nine levels. */
const levels = 9;

/** What a paragraph says of the list that it begins an item of. */
export interface ListItem {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** The lists of one document: each is numbered by itself. */
export interface Lists {
  /** What the items of a list say, which lies in `depth` others. */
  itemOf(list: List, depth: number): ListItem;
  /** What the document says of all lists, once all of them are known. */
  definitions(): INumberingOptions;
}

export function newLists(): Lists {
  const starts = new Set<number>();
  let count = 0;
  return {
    itemOf({ start }, depth) {
      const level = Math.min(depth, levels - 1);
      if (start === undefined) return { reference: bullets, level, instance: 0 };
      starts.add(start);
      return { reference: numbersFrom(start), level, instance: ++count };
    },
    definitions() {
      const numbers = [...starts].map((start) => ({
        reference: numbersFrom(start),
        levels: each((level) => ({ ...shape(level, `%${level + 1}.`), format: LevelFormat.DECIMAL, start })),
      }));
      return { config: [{ reference: bullets, levels: each(bullet) }, ...numbers] };
    },
  };
}

const bullets = 'bullets';

function numbersFrom(start: number): string {
  return `numbers-from-${start}`;
}

function each(levelOf: (level: number) => ILevelsOptions): ILevelsOptions[] {
  return Array.from({ length: levels }, (_, level) => levelOf(level));
}

function bullet(level: number): ILevelsOptions {
  return { ...shape(level, level % 2 === 0 ? '•' : '–'), format: LevelFormat.BULLET };
}

function shape(level: number, text: string): ILevelsOptions {
  const indent = { left: (level + 1) * indentStep, hanging: indentStep };
  return { level, text, alignment: AlignmentType.START, style: { paragraph: { indent } } };
}
