import { SaxesParser, type SaxesTagNS } from 'saxes';
import { BrandFault } from '../../brand.ts';
import { declaration } from '../relationships.ts';
import { element, escapeXml } from '../../drawing/element.ts';

/** An element of XML. Names have the prefix that is usual for their namespace, whatever the file calls it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, and texts between them. */
  readonly children: readonly (Element | string)[];
}

/** Elements in elements: deeper is none that a person made. */
const deepest = 200;

/** Of elements in a part, which a report of some hundred pages has, and of their attributes. */
const most = { elements: 100_000, attributes: 400_000 } as const;

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The prefixes by which elements and attributes are known that are looked for. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [wordNamespace, 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

/** What is not well-formed is a fault with these words. Entities that a document defines itself are not known. */
export function parseXml(bytes: Uint8Array, fault: string): Element {
  const root: { children: (Element | string)[] } = { children: [] };
  const open = [root];
  const count = counting();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new BrandFault(fault);
  });
  parser.on('error', () => {
    throw new BrandFault(fault);
  });
  parser.on('attribute', () => count('attributes'));
  parser.on('opentag', (tag) => {
    count('elements');
    if (open.length > deepest || (open.length > 1 && rebinds(tag))) throw new BrandFault(fault);
    const element = { name: usualName(tag), attributes: attributesOf(tag), children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(new TextDecoder().decode(bytes)).close();
  return elementsIn(root)[0]!;
}

/** Ends the reading of a part that would take too long, or too much memory. */
function counting(): (what: keyof typeof most) => void {
  const counts = { elements: 0, attributes: 0 };
  return (what) => {
    if (++counts[what] <= most[what]) return;
    throw new BrandFault(`has a part of more than ${most[what]} ${what}, which is too much for a template`);
  };
}

/** Whether a usual prefix means something else from here on. */
function rebinds({ ns }: SaxesTagNS): boolean {
  return Object.entries(ns).some(
    ([prefix, uri]) => [...prefixes.values()].includes(prefix) && prefixes.get(uri) !== prefix,
  );
}

function usualName({ name, local, uri }: Pick<SaxesTagNS, 'name' | 'local' | 'uri'>): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? name : `${prefix}:${local}`;
}

/** The attributes, and what the usual prefixes mean where others are written. */
function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const named of [tag, ...Object.values(tag.attributes)]) {
    const prefix = prefixes.get(named.uri);
    if (prefix !== undefined && prefix !== named.prefix) attributes[`xmlns:${prefix}`] = named.uri;
  }
  for (const named of Object.values(tag.attributes)) attributes[usualName(named)] = named.value;
  return attributes;
}

/** The elements that stand directly in one; of a name, where one is given. */
export function elementsIn({ children }: Pick<Element, 'children'>, name?: string): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Whether a part is Word's own, of the kind that its first element names, and written as Word writes by default. */
export function isWordPart({ name, attributes }: Element, root: string): boolean {
  return name === root && attributes['xmlns:w'] === wordNamespace;
}

/** All elements of a name in an element, however deep, in their order. */
export function allIn(within: Element, name: string): Element[] {
  return elementsIn(within).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allIn(child, name),
  ]);
}

/** An element by the names of those that it stands in. */
export function childAt(within: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at && elementsIn(at, name)[0], within);
}

/** An element as text. */
export function writeXml({ name, attributes, children }: Element): string {
  if (children.length === 0) return element(name, attributes);
  return element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeXml(child))).join(''),
  );
}

/** A whole part. */
export function writePart(root: Element): string {
  return declaration + writeXml(root);
}
