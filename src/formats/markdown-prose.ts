import type { Token } from 'markdown-it';
import { fencedCode } from './markdown.ts';
import { printInline } from './markdown-inline.ts';
import { treeOf, type Node } from './markdown-tree.ts';
import { isPlainLine, prose } from './prose.ts';

/**
 * Prose of a plan printed again as Markdown that means the same to every reader of Markdown: what is only text
 * to us (a raw tag, a heading, an image) cannot become more elsewhere.
 */
export function proseMarkdown(text: string): string {
  return isPlainLine(text) ? text : printBlocks(treeOf(prose.parse(text, {})), '\n\n');
}

/** The same in one line, for the cell of a table: paragraphs follow each other, items of lists begin with a dash. */
export function proseLine(text: string): string {
  return isPlainLine(text) ? text : lineOf(treeOf(prose.parse(text, {})));
}

function printBlocks(nodes: readonly Node[], gap: string): string {
  return nodes.map((node, index) => printBlock(node, signAfter(nodes, index))).join(gap);
}

/**
 * The sign of a list at `index`: never the hyphen, with which templates begin theirs, as lists with the same sign
 * that follow each other are one.
 */
function signAfter(nodes: readonly Node[], index: number): string {
  const isList = (node: Node | undefined) => node?.token.type === 'bullet_list_open';
  const start = nodes.slice(0, index).findLastIndex((node) => !isList(node)) + 1;
  return (index - start) % 2 === 0 ? '*' : '+';
}

function printBlock(node: Node, sign: string): string {
  const { token, children } = node;
  switch (token.type) {
    case 'inline':
      return printInline(token.children ?? [], { isCell: false });
    case 'bullet_list_open':
    case 'ordered_list_open':
      return printList(node, sign);
    case 'blockquote_open':
      return prefixed(printBlocks(children, '\n\n'), '> ', '> ');
    case 'fence':
    case 'code_block':
      return fencedCode(token.content);
    case 'hr':
      return '___';
    case 'table_open':
      return printTable(node);
    default:
      return printBlocks(children, '\n\n');
  }
}

function printList({ token, children }: Node, bullet: string): string {
  const start = Number(token.attrGet('start') ?? 1);
  const isLoose = children.some((item) =>
    item.children.some(({ token }) => token.type === 'paragraph_open' && !token.hidden),
  );
  const gap = isLoose ? '\n\n' : '\n';
  const items = children.map((item, index) => {
    const sign = token.type === 'bullet_list_open' ? bullet : `${start + index}${item.token.markup}`;
    return prefixed(printBlocks(item.children, gap), `${sign} `, ' '.repeat(sign.length + 1));
  });
  return items.join(gap);
}

function printTable({ children }: Node): string {
  const rows = children.flatMap((part) => part.children.map((row) => row.children));
  const [head = []] = rows;
  const lines = rows.map((cells) => cells.map((cell) => ` ${lineOf(cell.children)} |`).join(''));
  const rule = head.map(({ token }) => ` ${alignment(token)} |`).join('');
  return [lines[0], rule, ...lines.slice(1)].map((line) => `|${line}`).join('\n');
}

function alignment({ attrs }: Token): string {
  const style = attrs?.find(([name]) => name === 'style')?.[1];
  if (style === 'text-align:center') return ':-:';
  if (style === 'text-align:right') return '--:';
  return style === 'text-align:left' ? ':--' : '---';
}

function lineOf(nodes: readonly Node[]): string {
  const parts = nodes.map(({ token, children }) => {
    if (token.type === 'inline') return printInline(token.children ?? [], { isCell: true });
    if (token.type === 'hr') return '';
    if (token.content !== '') return printInline([codeIn(token)], { isCell: true });
    const line = lineOf(children);
    return token.type === 'list_item_open' ? `– ${line}` : line;
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** A code block as code within a line. */
function codeIn(token: Token): Token {
  return { ...token, type: 'code_inline', content: token.content.trim().replace(/\s+/g, ' ') } as Token;
}

function prefixed(text: string, first: string, rest: string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd()).join('\n');
}
