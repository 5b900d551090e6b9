import { SaxesParser } from 'saxes';
import { BrandFault } from '../../brand.ts';
import { declaration } from '../relationships.ts';
import { element, escapeXml } from '../../drawing/element.ts';

/** An element of XML. Names are as written, with their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, and texts between them. */
  readonly children: readonly (Element | string)[];
}

/** Elements in elements: deeper is none that a person made. */
const deepest = 200;

/** What is not well-formed is a fault with these words. Entities that a document defines itself are not known. */
export function parseXml(bytes: Uint8Array, fault: string): Element {
  const root: { children: (Element | string)[] } = { children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new BrandFault(fault);
  });
  parser.on('error', () => {
    throw new BrandFault(fault);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new BrandFault(fault);
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(new TextDecoder().decode(bytes)).close();
  return elementsIn(root)[0]!;
}

/** The elements that stand directly in one; of a name, where one is given. */
export function elementsIn({ children }: Pick<Element, 'children'>, name?: string): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

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
