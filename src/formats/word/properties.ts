import { element, escapeXml } from '../drawing/element.ts';
import type { Part } from './package.ts';
import { declaration } from './relationships.ts';

/** What the file says of itself. */
export interface FileProperties {
  readonly title: string;
  readonly organisation?: string;
  /** The day that it says it was made on, as YYYY-MM-DD; without it the file says none. */
  readonly date?: string;
}

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

export function propertyParts({ title, organisation = '', date }: FileProperties): Part[] {
  const made = (name: string) =>
    date === undefined
      ? ''
      : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  const core = [
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(organisation)),
    element('cp:lastModifiedBy', {}, escapeXml(organisation)),
    made('created'),
    made('modified'),
    element('dc:language', {}, 'en-GB'),
  ];
  return [
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: declaration + element('cp:coreProperties', namespaces, core.join('')),
    },
    {
      name: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content:
        declaration +
        element('Properties', {
          xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
        }),
    },
  ];
}
