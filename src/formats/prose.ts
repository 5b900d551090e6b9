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

/** Prose as safe HTML: paragraphs, lists, quotations, tables, code. */
export function proseHtml(text: string): string {
  const tokens = prose.parse(text, {});
  for (const token of tokens) {
    markUp(token);
    for (const child of token.children ?? []) markUp(child);
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
