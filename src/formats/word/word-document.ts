import type { Brand } from '../brand.ts';
import type { Block } from '../document/block.ts';
import { frontBlocks, wordBlocks, type Ink } from './blocks.ts';
import { contents } from './contents.ts';
import type { Design } from './design.ts';
import { newLists } from './lists.ts';
import { roomOf, type PageShape } from '../document/measures.ts';
import { outlineOf } from './outline.ts';
import { mainPart, packed, wordType, wordXml, type Part } from './package.ts';
import { paragraph } from './paragraph.ts';
import type { Picture } from './pictures.ts';
import { propertyParts } from './properties.ts';
import { newRelationships } from './relationships.ts';
import { ownFooters, ownHeaders, runningReferences, type RunningPages } from './running.ts';
import { sectionProperties } from './section-properties.ts';
import { contentsDepth } from '../document/contents-depth.ts';
import { frontAndRest, sectionsOf } from '../document/sections.ts';
import { titleOf } from '../document/title.ts';
import { settings } from './settings.ts';
import { styleOf } from './styles.ts';

/** What a Word document is made from. */
export interface WordSource {
  /** A heading of level 1 first, which is the title. */
  readonly blocks: readonly Block[];
  /** The pictures that its figures name. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly design: Design;
  readonly organisation?: string;
  /** The day of the document, as YYYY-MM-DD. Without it the file says of no day that it was made then. */
  readonly date?: string;
  readonly brand?: Brand;
}

/** A document for Word: the same bytes for the same source. */
export function wordDocument(source: WordSource): Uint8Array {
  const { blocks, pictures, design, organisation, date, brand } = source;
  const title = titleOf(blocks);
  const others: RunningPages[] = design.hasEven ? ['default', 'even'] : ['default'];
  const own = design.headers ? undefined : ownHeaders(title, brand, others);
  const running = [...(own?.headers ?? design.headers ?? []), ...(design.footers ?? ownFooters(others))];
  const relationships = newRelationships();
  relationships.idOf('styles', 'styles.xml');
  relationships.idOf('numbering', 'numbering.xml');
  relationships.idOf('settings', 'settings.xml');
  if (design.theme) relationships.idOf('theme', design.theme.name.replace(/^word\//, ''));
  const lists = newLists();
  const { look, pages } = design;
  const ink = { relationships, lists, look, pictures, width: roomOf(pages.portrait).width };
  const body = bodyOf(blocks, ink, design, runningReferences(running, relationships));
  return packed([
    {
      name: mainPart,
      type: wordType('document.main'),
      content: wordXml('w:document', `<w:body>${renamed(body, design.styleIds)}</w:body>`),
      relationships,
    },
    { name: 'word/styles.xml', type: wordType('styles'), content: design.styles },
    {
      name: 'word/numbering.xml',
      type: wordType('numbering'),
      content: wordXml('w:numbering', lists.definitions()),
    },
    { name: 'word/settings.xml', type: wordType('settings'), content: settings(design) },
    ...(design.theme ? [design.theme] : []),
    ...running,
    ...(own?.media ?? []),
    ...design.media,
    ...[...pictures].flatMap(pictureParts),
    ...propertyParts({
      title,
      ...(organisation !== undefined && { organisation }),
      ...(date !== undefined && { date }),
    }),
  ]);
}

/** The front page with the contents, and everything from the first section of the plan on. */
function bodyOf(
  blocks: readonly Block[],
  source: Omit<Ink, 'outline'>,
  design: Design,
  running: string,
): string {
  const [front, rest] = frontAndRest(blocks);
  const { pictures, width } = source;
  const { pages, hasFirst } = design;
  const sections = sectionsOf(rest, (name) => pictures.get(name)!.shape);
  const depth = contentsDepth(rest);
  const ink: Ink = { ...source, outline: outlineOf(front, sections, pictures, pages, depth) };
  const cover = frontBlocks(front, ink) + contents([...ink.outline.values()], width);
  const written: { shape: PageShape; content: string }[] = [
    { shape: 'portrait', content: cover },
    ...sections.map(({ shape, blocks }) => ({ shape, content: wordBlocks(blocks, ink) })),
  ];
  // Without contents the document begins below its title.
  if (depth === 0 && written[1]?.shape === 'portrait')
    written.splice(0, 2, { shape: 'portrait', content: cover + written[1].content });
  return written
    .map(({ shape, content }, index) => {
      const page = pages[shape];
      const look = sectionProperties(index === 0 ? { page, running, hasFirst } : { page });
      // The last section ends with the document, any other with a paragraph.
      return (
        content + (index === written.length - 1 ? look : paragraph({ style: styleOf.gap, section: look }))
      );
    })
    .join('');
}

/** With the names that styles have in this document. */
function renamed(xml: string, styleIds: Design['styleIds']): string {
  if (styleIds.size === 0) return xml;
  return xml.replace(
    /(<w:[pr]Style w:val=")(\w+)"/g,
    (_, start: string, id: string) => `${start}${styleIds.get(id) ?? id}"`,
  );
}

function pictureParts([name, { svg, png }]: readonly [string, Picture]): Part[] {
  return [
    { name: `word/media/${name}.png`, content: png },
    { name: `word/media/${name}.svg`, content: svg },
  ];
}
