import { element } from '../drawing/element.ts';
import type { Page } from '../document/measures.ts';

/** What a section says of its pages. */
export interface SectionLook {
  readonly page: Page;
  /** The headers and footers, as XML; without any the section has those of the one before. */
  readonly running?: string;
  /** Whether the first page has a header and a footer of its own. */
  readonly hasFirst?: boolean;
}

export function sectionProperties({ page, running = '', hasFirst = false }: SectionLook): string {
  const { width, height, margins } = page;
  const { top, right, bottom, left, header, footer } = margins;
  return element(
    'w:sectPr',
    {},
    [
      running,
      '<w:type w:val="nextPage"/>',
      element('w:pgSz', {
        'w:w': width,
        'w:h': height,
        'w:orient': width > height ? 'landscape' : 'portrait',
      }),
      element('w:pgMar', {
        'w:top': top,
        'w:right': right,
        'w:bottom': bottom,
        'w:left': left,
        'w:header': header,
        'w:footer': footer,
        'w:gutter': 0,
      }),
      hasFirst ? '<w:titlePg/>' : '',
      '<w:docGrid w:linePitch="360"/>',
    ].join(''),
  );
}
