import type { Brand } from '../brand.ts';
import { lookOf, type Look } from './look.ts';
import { ownPages, type Pages } from '../document/measures.ts';
import { wordXml, type Part } from './package.ts';
import type { RunningPart } from './running.ts';
import { defaultsOf, stylesOf, styleXml } from './styles.ts';

/** How a document looks, and what stands on each of its pages. */
export interface Design {
  readonly look: Look;
  readonly pages: Pages;
  /** The part of the styles. */
  readonly styles: string;
  /** What styles are called that are not called as in `styleOf`, by that name. */
  readonly styleIds: ReadonlyMap<string, string>;
  /** Those of an organisation; without them the document has its own. */
  readonly headers?: readonly RunningPart[];
  readonly footers?: readonly RunningPart[];
  /** Whether the first page has a header and a footer of its own. */
  readonly hasFirst: boolean;
  /** Whether pages with even numbers have them. */
  readonly hasEven: boolean;
  /** The theme, where there is one. */
  readonly theme?: Part;
  /** What headers and footers refer to. */
  readonly media: readonly Part[];
}

/** The program's own, with the colour and the font of a brand where it has them. */
export function ownDesign(brand?: Brand): Design {
  const look = lookOf(brand);
  const styles = stylesOf(look).map((style) => styleXml(style));
  return {
    look,
    pages: ownPages,
    styles: wordXml('w:styles', defaultsOf(look) + styles.join('')),
    styleIds: new Map(),
    hasFirst: true,
    hasEven: false,
    media: [],
  };
}
