import MarkdownIt, { type Token } from 'markdown-it';
import { safeLink } from './safe-link.ts';

/**
 * The prose of a plan: CommonMark and tables, without what could reach beyond the text. Raw HTML is text; there
 * are no headings, as the document's own outline is the page's; no images, as they would have to be fetched;
 * links only to the web and to mail.
 */
export const prose = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'heading',
  'lheading',
  'image',
]);

prose.validateLink = (url) => safeLink(url) !== undefined;

// CommonMark lets an address in angle brackets be a link within a link; a page cannot.
prose.core.ruler.push('one-link-at-a-time', ({ tokens }) => {
  for (const token of tokens) if (token.children) token.children = withoutInnerLinks(token.children);
});

/** What is inside a link without links of its own; their words stay. */
function withoutInnerLinks(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ type }) => {
    if (type === 'link_open') return ++depth === 1;
    return type !== 'link_close' || --depth === 0;
  });
}

/**
 * Whether prose is one paragraph without a sign that could mean anything in Markdown. Most prose is, and what it
 * becomes is plain without a parser.
 */
export function isPlainLine(text: string): boolean {
  return plainLine.test(text);
}

const plainLine = /^[^\s\d\\`*_[\]<>&!|~#$+=:-](?:[^\n\r\t\\`*_[\]<>&!|~#$]*[^\s\\`*_[\]<>&!|~#$])?$/;

/** Prose as safe HTML: paragraphs, lists, quotations, tables, code. */
export function proseHtml(text: string): string {
  if (isPlainLine(text)) return `<p dir="auto">${prose.utils.escapeHtml(text)}</p>\n`;
  const tokens = prose.parse(text, {});
  for (const token of tokens) {
    markUp(token);
    token.children?.forEach((child, index, children) => {
      markUp(child);
      if (child.type === 'link_open') nameAddress(child, wordsOf(children.slice(index + 1)));
    });
  }
  return prose.renderer.render(tokens, prose.options, {});
}

/** Each block takes its direction from its own text, and no sign of direction reaches beyond it. */
const blocks = new Set(['paragraph_open', 'list_item_open', 'th_open', 'td_open', 'blockquote_open']);
const alignments: Readonly<Record<string, string>> = {
  'text-align:right': 'right',
  'text-align:center': 'centre',
};

function markUp(token: Token): void {
  if (blocks.has(token.type)) token.attrSet('dir', 'auto');
  if (token.type === 'th_open') token.attrSet('scope', 'col');
  if (token.type === 'th_open' || token.type === 'td_open') align(token);
  if (token.type === 'link_open') {
    token.attrs = [
      ['href', String(token.attrGet('href'))],
      ['rel', 'noreferrer'],
    ];
  }
  // The language of a code block would be an attribute that the author fills.
  if (token.type === 'fence') token.info = '';
}

/** Paper cannot be clicked: there the page prints the address of a link whose words are others. */
function nameAddress(link: Token, words: string): void {
  const href = String(link.attrGet('href'));
  const address = href.replace(/^mailto:([^?]*).*$/i, '$1');
  if (![address, href, prose.normalizeLinkText(href)].includes(words))
    link.attrPush(['data-address', address]);
}

/** What stands in a link, from behind its beginning. */
function wordsOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ type }) => type === 'link_close');
  return tokens
    .slice(0, end)
    .map(({ content }) => content)
    .join('');
}

/** An inline style is what the page's rules do not allow. */
function align(token: Token): void {
  const name = alignments[token.attrGet('style') ?? ''];
  token.attrs = (token.attrs ?? []).filter(([key]) => key !== 'style');
  if (name !== undefined) token.attrSet('class', name);
}

// On a narrow screen a wide table scrolls by itself; so that the keyboard can do it, the frame takes the focus.
prose.renderer.rules['table_open'] = () =>
  '<div class="frame" role="group" aria-label="Table" tabindex="0"><table class="author">\n';
prose.renderer.rules['table_close'] = () => '</table></div>\n';
