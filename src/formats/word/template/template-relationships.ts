import { safeLink } from '../../safe-link.ts';
import { endingOf, relationshipsOf, typeOfEnding, type Part } from '../package.ts';
import { newRelationships, type Relationships } from '../relationships.ts';
import type { TemplateFile } from './template-file.ts';
import { elementsIn } from './xml-tree.ts';

/** What a part of a template refers to. */
export interface Reference {
  readonly id: string;
  /** The last word of its type: `image`, `header`. */
  readonly kind: string;
  /** The name of a part, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function referencesOf(file: TemplateFile, part: string): Reference[] {
  const listed = file.xmlOf(relationshipsOf(part));
  if (!listed) return [];
  return elementsIn(listed, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isExternal = mode === 'External';
    return {
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolved(part, target),
      isExternal,
    };
  });
}

/** The part that a path leads to from another. */
function resolved(from: string, path: string): string {
  const base = `file:///${from}`;
  return URL.canParse(path, base) ? decodeURI(new URL(path, base).pathname).slice(1) : '';
}

/** What is taken over of what a header refers to. */
export interface Taken {
  readonly relationships: Relationships;
  /** The new id of each reference that is taken over, by the old one. */
  readonly ids: ReadonlyMap<string, string>;
  /** The pictures. */
  readonly media: readonly Part[];
}

/**
 * Pictures that are in the file, and links to the web and to mail; nothing that would be loaded from elsewhere, nothing
 * that runs, and no SVG, beside which Word always puts a picture. `folder` is that of pictures, seen from the part.
 */
export function takenFrom(file: TemplateFile, part: string, folder = 'media'): Taken {
  const relationships = newRelationships();
  const ids = new Map<string, string>();
  const media: Part[] = [];
  for (const { id, kind, target, isExternal } of referencesOf(file, part)) {
    if (kind === 'hyperlink' && isExternal && safeLink(target) !== undefined)
      ids.set(id, relationships.idOf('hyperlink', target));
    if (kind !== 'image' || isExternal) continue;
    const content = isPicture(target) ? file.bytesOf(target) : undefined;
    if (!content) continue;
    const name = `brand-${target.replace(/[^\w.-]/g, '-')}`;
    ids.set(id, relationships.idOf('image', `${folder}/${name}`));
    media.push({ name: `word/media/${name}`, content });
  }
  return { relationships, ids, media };
}

function isPicture(name: string): boolean {
  const ending = endingOf(name);
  return ending !== 'svg' && (typeOfEnding[ending]?.startsWith('image/') ?? false);
}
