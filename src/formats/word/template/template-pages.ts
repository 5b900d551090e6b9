import { ownPages, roomOf, type Page, type Pages } from '../../document/measures.ts';
import { childAt, type Element } from './xml-tree.ts';

/** Less room is no page that a plan can be read on. In twips: 9 cm. */
const leastRoom = 5100;

/** How high the header and the footer of the template are, in twips; one that it has not is ours. */
export interface RunningHeights {
  readonly header: number | undefined;
  readonly footer: number | undefined;
}

/** Of our header and footer, with some air. In twips. */
const ownHeight = 400;

/**
 * The pages of a section, where it says what they are like; a margin that is too small for its header is as large as
 * the header makes it. What needs a page that lies gets the same one, turned, with
 * the same margins, as the header and the footer have their room in them.
 */
export function pagesOf(section: Element | undefined, heights: RunningHeights): Pages {
  const page = section && pageOf(section, heights);
  if (!page) return ownPages;
  const turned = page.width > page.height ? page : { ...page, width: page.height, height: page.width };
  return isRoomy(page) && isRoomy(turned) ? { portrait: page, landscape: turned } : ownPages;
}

function pageOf(section: Element, heights: RunningHeights): Page | undefined {
  const size = childAt(section, 'w:pgSz')?.attributes;
  if (!size) return undefined;
  const margin = childAt(section, 'w:pgMar')?.attributes ?? {};
  const own = ownPages.portrait.margins;
  // A margin below 0 is one that no header makes larger; here every header is seen whole.
  const of = (name: keyof Page['margins']) => Math.abs(twips(margin[`w:${name}`]) ?? own[name]);
  // Where a template has no header it may say nothing sensible of its distance.
  const distance = (name: keyof RunningHeights) => (heights[name] === undefined ? own[name] : of(name));
  const reach = (name: keyof RunningHeights) => distance(name) + (heights[name] ?? ownHeight);
  return {
    width: twips(size['w:w']) ?? ownPages.portrait.width,
    height: twips(size['w:h']) ?? ownPages.portrait.height,
    margins: {
      left: of('left') + (twips(margin['w:gutter']) ?? 0),
      right: of('right'),
      top: Math.max(of('top'), reach('header')),
      bottom: Math.max(of('bottom'), reach('footer')),
      header: distance('header'),
      footer: distance('footer'),
    },
  };
}

/** Word's largest page is 22 inches. */
const mostTwips = 31_680;

function twips(words: string | undefined): number | undefined {
  const value = /^-?\d{1,5}$/.test(words ?? '') ? Number(words) : undefined;
  return value !== undefined && Math.abs(value) <= mostTwips ? value : undefined;
}

function isRoomy(page: Page): boolean {
  const { width, height } = roomOf(page);
  return width >= leastRoom && height >= leastRoom;
}
