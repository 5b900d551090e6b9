import { BrandFault } from '../../brand.ts';
import type { Part } from '../package.ts';
import { runningPlace, type RunningPages, type RunningPart } from '../running.ts';
import { cleaned } from './cleaned.ts';
import { refuseFields } from './fields.ts';
import { notWord, type TemplateFile } from './template-file.ts';
import { takenFrom, type Reference } from './template-relationships.ts';
import { allIn, childAt, elementsIn, isWordPart, writePart, type Element } from './xml-tree.ts';

/** The headers or the footers of a template, with their pictures. */
export interface TemplateRunning {
  readonly parts: readonly RunningPart[];
  readonly media: readonly Part[];
  /** How high they are on all pages but the first, in twips, as far as it can be told; absent where there are none. */
  readonly height: number | undefined;
}

/**
 * The headers or the footers of a template: of each kind the last that a section has. A kind of page that the document
 * has and the template none for has none, as in the template.
 */
export function runningOf(
  file: TemplateFile,
  place: RunningPart['place'],
  sections: readonly Element[],
  references: readonly Reference[],
): TemplateRunning {
  const found = new Map<RunningPages, string>();
  for (const { attributes } of sections.flatMap((section) => elementsIn(section, `w:${place}Reference`))) {
    const pages = (attributes['w:type'] ?? 'default') as RunningPages;
    const target = references.find(({ id, kind }) => id === attributes['r:id'] && kind === place)?.target;
    if (target !== undefined && ['default', 'first', 'even'].includes(pages)) found.set(pages, target);
  }
  const taken = [...found].flatMap(([pages, name]) => takenOver(file, place, pages, name) ?? []);
  return {
    parts: taken.map(({ part }) => part),
    media: taken.flatMap(({ media }) => media),
    height: taken.length > 0 ? Math.max(...taken.map(heightOnMost)) : undefined,
  };
}

function takenOver(file: TemplateFile, place: RunningPart['place'], pages: RunningPages, name: string) {
  const root = file.xmlOf(name);
  if (!root) return undefined;
  if (!isWordPart(root, place === 'header' ? 'w:hdr' : 'w:ftr')) throw new BrandFault(notWord);
  refuseFields(root);
  const { relationships, ids, media } = takenFrom(file, name);
  const whole = cleaned(root, ids);
  const part: RunningPart = { ...runningPlace(place, pages), content: writePart(whole), relationships };
  return { part, media, height: heightOf(whole) };
}

function heightOnMost({ part, height }: { readonly part: RunningPart; readonly height: number }): number {
  return part.pages === 'first' ? 0 : height;
}

/** Of a line of text, in twips. */
const lineHeight = 280;

/** As high as its lines and the pictures in them; what floats takes no room. In twips. */
function heightOf(element: Element): number {
  const inside = elementsIn(element);
  if (element.name === 'w:p') {
    const pictures = allIn(element, 'wp:inline').map(
      (inline) => childAt(inline, 'wp:extent')?.attributes['cy'],
    );
    return Math.max(lineHeight, ...pictures.map((height) => Math.round(Number(height ?? 0) / unitsOfTwip)));
  }
  if (element.name === 'w:tr') return Math.max(0, ...inside.map(heightOf));
  return inside.reduce((sum, child) => sum + heightOf(child), 0);
}

/** Word's drawings are measured in English Metric Units. */
const unitsOfTwip = 635;

/** Whether some section has a first page with a header and a footer of its own. */
export function hasFirstPage(sections: readonly Element[]): boolean {
  return sections.some((section) => isOn(childAt(section, 'w:titlePg')));
}

/** Whether what is said by an element that need not say more is so. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}
