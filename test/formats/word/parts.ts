import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, and texts between them. */
  readonly children: (Element | string)[];
}

/** The parts of a Word document that are XML, by name, each parsed: what is not well-formed throws. */
export function partsOf(docx: Uint8Array): Map<string, Element> {
  const files = Object.entries(unzipSync(docx)).filter(([name]) => /\.(?:xml|rels|svg)$/.test(name));
  return new Map(files.map(([name, bytes]) => [name, parsed(strFromU8(bytes))]));
}

function parsed(xml: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [] }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(xml).close();
  return open[0]!.children.find((child): child is Element => typeof child !== 'string')!;
}

/** All elements of a name in an element, itself too, in their order; not those inside of one in `but`. */
export function allOf(element: Element, name: string, but = ''): Element[] {
  if (element.name === but) return [];
  const inside = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : allOf(child, name, but),
  );
  return element.name === name ? [element, ...inside] : inside;
}

/** What can be read in an element: its text, with a blank for each new line. */
export function textOf(element: Element): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:br' || element.name === 'w:tab') return ' ';
  return element.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('');
}

/** The style of a paragraph, or nothing. */
export function styleOf(paragraph: Element): string | undefined {
  return allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}

/** The paragraphs of the document but its contents. */
export function paragraphsOf(parts: ReadonlyMap<string, Element>): Element[] {
  return allOf(parts.get('word/document.xml')!, 'w:p', 'w:sdt');
}

/** The words that the document has from the plan: not its contents, nor what stands below a picture. */
export function wordsOf(parts: ReadonlyMap<string, Element>): string[] {
  return paragraphsOf(parts)
    .filter((paragraph) => !['ContentsHeading', 'Caption'].includes(styleOf(paragraph) ?? ''))
    .flatMap((paragraph) => textOf(paragraph).split(/\s+/))
    .filter((word) => word !== '');
}
