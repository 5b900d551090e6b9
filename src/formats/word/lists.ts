import type { List } from '../document/block.ts';
import { element } from '../drawing/element.ts';
import { indentStep } from '../document/measures.ts';

/** Word's lists have nine levels. */
const levels = 9;

/** What a paragraph says of the list that it begins an item of. */
export interface ListItem {
  readonly id: number;
  readonly level: number;
}

/** The lists of one document: each is numbered by itself. */
export interface Lists {
  /** What the items of a list say, which lies in `depth` others. */
  itemOf(list: List, depth: number): ListItem;
  /** What the document says of all lists, once all of them are known. */
  definitions(): string;
}

/** The two ways that lists look, by the id that Word has them by; and the id of all lists without numbers. */
const [bulleted, numbered, bullets] = [1, 2, 1];

export function newLists(): Lists {
  const counted: string[] = [];
  return {
    itemOf({ start }, depth) {
      const level = Math.min(depth, levels - 1);
      if (start === undefined) return { id: bullets, level };
      const id = bullets + 1 + counted.length;
      counted.push(list(id, numbered, override(level, start)));
      return { id, level };
    },
    definitions: () =>
      look(bulleted, (level) => ({ format: 'bullet', text: level % 2 === 0 ? '•' : '–' })) +
      look(numbered, (level) => ({ format: 'decimal', text: `%${level + 1}.` })) +
      list(bullets, bulleted) +
      counted.join(''),
  };
}

function list(id: number, looksLike: number, overrides = ''): string {
  return element('w:num', { 'w:numId': id }, value('w:abstractNumId', looksLike) + overrides);
}

/** A list begins with its own number, whatever lists stood before it. */
function override(level: number, start: number): string {
  return element('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', start));
}

function look(
  id: number,
  signOf: (level: number) => { readonly format: string; readonly text: string },
): string {
  const each = Array.from({ length: levels }, (_, level) => {
    const { format, text } = signOf(level);
    const indent = element('w:ind', { 'w:left': (level + 1) * indentStep, 'w:hanging': indentStep });
    const sign = value('w:start', 1) + value('w:numFmt', format) + value('w:lvlText', text);
    return element(
      'w:lvl',
      { 'w:ilvl': level },
      `${sign}${value('w:lvlJc', 'left')}<w:pPr>${indent}</w:pPr>`,
    );
  });
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    value('w:multiLevelType', 'hybridMultilevel') + each.join(''),
  );
}

function value(name: string, of: string | number): string {
  return element(name, { 'w:val': of });
}
