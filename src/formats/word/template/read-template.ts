import { BrandFault, type Brand } from '../../brand.ts';
import type { Design } from '../design.ts';
import { lookOf } from '../look.ts';
import type { Part } from '../package.ts';
import { declaration } from '../relationships.ts';
import { cleaned } from './cleaned.ts';
import { notWord, openTemplate, type TemplateFile } from './template-file.ts';
import { pagesOf } from './template-pages.ts';
import { referencesOf, takenFrom, type Reference } from './template-relationships.ts';
import { hasFirstPage, isOn, runningOf, type TemplateRunning } from './template-running.ts';
import { headingColour, mergedStyles, tableStyle } from './template-styles.ts';
import { allIn, childAt, elementsIn, isWordPart, writePart } from './xml-tree.ts';

/**
 * How a document looks that is laid over an organisation's own template: with its styles, its theme, its headers and
 * footers and their pictures, and its page. Nothing else of it is taken over: not its text, no macros, nothing that
 * would be loaded from elsewhere. A file that is no such template is a `BrandFault`.
 */
export function readTemplate(bytes: Uint8Array, brand: Brand): Design {
  const file = openTemplate(bytes);
  const main = mainPartOf(file);
  const references = referencesOf(file, main);
  const document = file.xmlOf(main);
  const styles = partOf(file, references, 'styles');
  if (!document || !styles) throw new BrandFault(notWord);
  if (!isWordPart(document, 'w:document') || !isWordPart(styles, 'w:styles'))
    throw new BrandFault(notTransitional);
  const settings = partOf(file, references, 'settings');
  const sections = allIn(document, 'w:sectPr');
  const headers = runningOf(file, 'header', sections, references);
  const footers = runningOf(file, 'footer', sections, references);
  const theme = themeOf(file, references);
  const colour = headingColour(styles);
  const table = tableStyle(styles, settings);
  const look = {
    ...lookOf({ ...(colour !== undefined && { colour: `#${colour}` }), ...brand }),
    ...(table !== undefined && { tableStyle: table }),
  };
  const merged = mergedStyles(styles, look);
  return {
    look,
    pages: pagesOf(sections.at(-1), { header: headers.height, footer: footers.height }),
    styles: declaration + merged.content,
    styleIds: merged.ids,
    ...(headers.parts.length > 0 && { headers: headers.parts }),
    ...(footers.parts.length > 0 && { footers: footers.parts }),
    hasFirst: hasOwn(headers, footers) ? hasFirstPage(sections) : true,
    hasEven: isOn(childAt(settings, 'w:evenAndOddHeaders')),
    ...(theme && { theme: theme.part }),
    media: distinct([...headers.media, ...footers.media, ...(theme?.media ?? [])]),
  };
}

const notTransitional =
  'is not saved as Word saves documents by default; save it as “Word Document (.docx)”, not as “Strict Open XML”';

/** The part that is the document itself. */
function mainPartOf(file: TemplateFile): string {
  const main = referencesOf(file, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const types = file.xmlOf('[Content_Types].xml');
  const listed = types && elementsIn(types, 'Override');
  const type = listed?.find(({ attributes }) => attributes['PartName'] === `/${main}`)?.attributes[
    'ContentType'
  ];
  if (type?.includes('macroEnabled'))
    throw new BrandFault(
      'holds macros; save it as a Word document or template without them (.docx or .dotx)',
    );
  if (main === undefined || !/wordprocessingml\.(?:document|template)\.main\+xml$/.test(type ?? ''))
    throw new BrandFault(notWord);
  return main;
}

function partOf(file: TemplateFile, references: readonly Reference[], kind: string) {
  const found = references.find((reference) => reference.kind === kind && !reference.isExternal);
  return found && file.xmlOf(found.target);
}

function themeOf(file: TemplateFile, references: readonly Reference[]) {
  const name = references.find(({ kind, isExternal }) => kind === 'theme' && !isExternal)?.target;
  const theme = name === undefined ? undefined : file.xmlOf(name);
  if (name === undefined || !theme) return undefined;
  const { relationships, ids, media } = takenFrom(file, name, '../media');
  const part: Part = {
    name: 'word/theme/theme1.xml',
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: writePart(cleaned(theme, ids)),
    relationships,
  };
  return { part, media };
}

function hasOwn(...running: readonly TemplateRunning[]): boolean {
  return running.some(({ parts }) => parts.length > 0);
}

/** A picture of several headers is there once. */
function distinct(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
