import type { Element } from './xml-tree.ts';

/** What stands for nothing where a part of it cannot be had: a picture without its file, a link without an address. */
const carriers = new Set(['w:drawing', 'w:pict', 'w:object', 'a:ext', 'a:hlinkClick', 'a:hlinkHover']);

/** Lists and comments are in parts that are not taken over. */
const left = new Set([
  'w:numPr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:altChunk',
  'w:subDoc',
]);

/** Older drawings can name a file or an address in these. */
const addresses = new Set(['src', 'o:href', 'href', 'o:althref']);

/**
 * A part of a template as another document can have it. `ids` are the references that were taken over, by their old
 * names; what needs another one is left out, and a link to elsewhere becomes its words.
 */
export function cleaned(root: Element, ids: ReadonlyMap<string, string>): Element {
  return { ...root, children: childrenOf(root, ids).children };
}

interface Children {
  readonly children: Element['children'];
  /** Whether something is missing without which what it stands in means nothing. */
  readonly isBroken: boolean;
}

function childrenOf({ children }: Element, ids: ReadonlyMap<string, string>): Children {
  const kept: (Element | string)[] = [];
  let isBroken = false;
  for (const child of children) {
    if (typeof child === 'string') {
      kept.push(child);
      continue;
    }
    if (left.has(child.name)) continue;
    const inside = childrenOf(child, ids);
    const isMissing = Object.entries(child.attributes).some(
      ([name, id]) => isReference(name) && !ids.has(id),
    );
    if (child.name === 'w:hyperlink' && isMissing) kept.push(...inside.children);
    else if (!isMissing && !inside.isBroken) kept.push(withReferences(child, inside.children, ids));
    else if (!carriers.has(child.name)) {
      // Word's own elements do without what is missing in them; those of a drawing do not.
      if (child.name.startsWith('w:') && !isMissing) kept.push({ ...child, children: inside.children });
      else isBroken = true;
    }
  }
  return { children: kept, isBroken };
}

/** Whether an attribute names what the part refers to; older drawings have one of their own for it. */
function isReference(name: string): boolean {
  return name.startsWith('r:') || name === 'o:relid';
}

function withReferences(
  { name, attributes }: Element,
  children: Element['children'],
  ids: ReadonlyMap<string, string>,
): Element {
  const entries = Object.entries(attributes)
    .filter(([key]) => !(name.startsWith('v:') && addresses.has(key)))
    .map(([key, value]) => [key, isReference(key) ? ids.get(value)! : value]);
  return { name, attributes: Object.fromEntries(entries), children };
}
