import { element } from '../drawing/element.ts';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageKinds = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

export type RelationshipKind =
  | 'officeDocument'
  | 'core-properties'
  | 'extended-properties'
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'theme'
  | 'header'
  | 'footer'
  | 'image'
  | 'hyperlink';

/** What a part of the file refers to: other parts, and addresses. */
export interface Relationships {
  /** The id by which the part refers to a target, a path from its own folder or, for a hyperlink, an address. */
  idOf(kind: RelationshipKind, target: string): string;
  /** The part that lists them. */
  xml(): string;
}

export function newRelationships(): Relationships {
  const ids = new Map<string, string>();
  const list: string[] = [];
  return {
    idOf(kind, target) {
      const key = `${kind} ${target}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `rId${list.length + 1}`;
      ids.set(key, id);
      list.push(relationship(id, kind, target));
      return id;
    },
    xml: () =>
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  };
}

/** What every part of XML begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationship(id: string, kind: RelationshipKind, target: string): string {
  return element('Relationship', {
    Id: id,
    Type: (kind === 'core-properties' ? packageKinds : kinds) + kind,
    Target: target,
    TargetMode: kind === 'hyperlink' ? 'External' : undefined,
  });
}
