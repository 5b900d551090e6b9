import { runningTitle } from '../document/title.ts';
import type { Brand } from '../brand.ts';
import { element } from '../drawing/element.ts';
import { border } from './border.ts';
import { inlinePicture } from './inline-picture.ts';
import { logoPicture, type LogoPicture } from './logo-picture.ts';
import { colour } from '../document/measures.ts';
import { wordType, wordXml, type Part } from './package.ts';
import { paragraph, run } from './paragraph.ts';
import { newRelationships, type Relationships } from './relationships.ts';
import { styleOf } from './styles.ts';

/** A header or a footer. */
export interface RunningPart extends Part {
  readonly place: 'header' | 'footer';
  /** The pages that it stands on; `default` are those that no other stands on. */
  readonly pages: RunningPages;
}

export type RunningPages = 'default' | 'first' | 'even';

/**
 * The title on every page but the first, where it stands already; there the logo of the organisation is. `others` are
 * the kinds of pages that are not the first.
 */
export function ownHeaders(
  title: string,
  brand: Brand = {},
  others: readonly RunningPages[],
): { headers: RunningPart[]; media: Part[] } {
  const short = runningTitle(title);
  const line = border('bottom', { size: 4, space: 4, colour: colour.rule });
  const header = paragraph({ style: styleOf.header, border: line }, run(short));
  const logo = brand.logo && logoPicture(brand.logo);
  return {
    headers: [...others.map((pages) => runningPart('header', pages, header)), firstHeader(logo, brand.name)],
    media: logo ? [logo.part] : [],
  };
}

/** Unlike that of any picture of the document, which count from 1. */
const logoId = 1_000_000;

function firstHeader(logo: LogoPicture | undefined, name = ''): RunningPart {
  if (!logo) return runningPart('header', 'first', paragraph({ style: styleOf.header }));
  const relationships = newRelationships();
  const { width, height, part } = logo;
  const picture = relationships.idOf('image', part.name.replace(/^word\//, ''));
  const image = inlinePicture({ id: logoId, name: 'logo', description: name, width, height, picture });
  return runningPart('header', 'first', paragraph({ style: styleOf.header }, image), relationships);
}

/** The number of each page, and of all of them. */
export function ownFooters(others: readonly RunningPages[]): RunningPart[] {
  const field = (name: string) => element('w:fldSimple', { 'w:instr': name }, run('1'));
  const text = run('Page ') + field('PAGE') + run(' of ') + field('NUMPAGES');
  const footer = paragraph({ style: styleOf.footer, align: 'end' }, text);
  return [...others, 'first' as const].map((pages) => runningPart('footer', pages, footer));
}

/** Where a header or a footer is in the file, and what kind of part it is. */
export function runningPlace(place: RunningPart['place'], pages: RunningPages) {
  return { name: `word/${place}-${pages}.xml`, type: wordType(place), place, pages };
}

function runningPart(
  place: RunningPart['place'],
  pages: RunningPages,
  content: string,
  relationships?: Relationships,
): RunningPart {
  const root = place === 'header' ? 'w:hdr' : 'w:ftr';
  return {
    ...runningPlace(place, pages),
    content: wordXml(root, content),
    ...(relationships && { relationships }),
  };
}

/** What a section says of its headers and footers. */
export function runningReferences(parts: readonly RunningPart[], relationships: Relationships): string {
  return parts
    .map(({ place, pages, name }) =>
      element(`w:${place}Reference`, {
        'w:type': pages,
        'r:id': relationships.idOf(place, name.replace(/^word\//, '')),
      }),
    )
    .join('');
}
