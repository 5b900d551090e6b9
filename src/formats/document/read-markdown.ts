import MarkdownIt from 'markdown-it';
import { treeOf, type Node } from '../markdown-tree.ts';
import { drawable } from '../drawing/element.ts';
import { safeLink } from '../safe-link.ts';
import type { Block, Cell, List, Paragraph, Table } from './block.ts';
import { readRuns } from './read-runs.ts';

/**
 * Reads Markdown of our own making: a template's headings and tables, and a plan's text, in which the printer of
 * Markdown left no syntax that the author may not use. What is refused there is refused here once more.
 */
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'lheading',
  'image',
]);

reader.validateLink = (url) => safeLink(url) !== undefined;

/** The language of a code block that is a figure. What an author writes as code comes without a language. */
const figureLanguage = 'figure';

/** Markdown that `readMarkdown` makes a figure of. */
export function figureMark(name: string): string {
  return `\`\`\`${figureLanguage}\n${name}\n\`\`\``;
}

/** The blocks of a document in Markdown; in one with numbers, paragraphs that stand in no other block may have one. */
export function readMarkdown(markdown: string, { hasNumbers = false } = {}): Block[] {
  const blocks = blocksOf(treeOf(reader.parse(markdown, {})));
  return hasNumbers ? blocks.map((block) => (block.kind === 'paragraph' ? numbered(block) : block)) : blocks;
}

/** With the number apart, where it begins with one in bold, as `numberedMarkdown` writes them. */
function numbered(paragraph: Paragraph): Paragraph {
  const [first, second, ...others] = paragraph.runs;
  if (!first?.style.isStrong || !/^\d+\.\d+$/.test(first.text)) return paragraph;
  if (!second?.text.startsWith(' ')) return paragraph;
  const runs = [{ ...second, text: second.text.slice(1) }, ...others];
  return { kind: 'paragraph', number: first.text, runs };
}

function blocksOf(nodes: readonly Node[]): Block[] {
  return nodes.map(blockOf);
}

function blockOf(node: Node): Block {
  const { token, children } = node;
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), runs: runsOf(node) };
    case 'paragraph_open':
      return { kind: 'paragraph', runs: runsOf(node) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(node);
    case 'table_open':
      return tableOf(node);
    case 'blockquote_open':
      return { kind: 'quotation', blocks: blocksOf(children) };
    case 'fence':
    case 'code_block':
      return token.info === figureLanguage
        ? { kind: 'figure', name: token.content.trim() }
        : { kind: 'code', text: drawable(token.content.replace(/\n$/, '')) };
    case 'hr':
      return { kind: 'rule' };
    default:
      throw new TypeError(`A document has no place for ${token.type}.`);
  }
}

function runsOf({ children }: Node) {
  return readRuns(children.flatMap(({ token }) => token.children ?? []));
}

function listOf({ token, children }: Node): List {
  const items = children.map((item) => blocksOf(item.children));
  if (token.type === 'bullet_list_open') return { kind: 'list', items };
  return { kind: 'list', start: Number(token.attrGet('start') ?? 1), items };
}

function tableOf({ children }: Node): Table {
  const [head = [], ...rows] = children.flatMap((part) =>
    part.children.map((row) => row.children.map(cellOf)),
  );
  return { kind: 'table', head, rows };
}

const alignments: Readonly<Record<string, Cell['align']>> = {
  'text-align:center': 'centre',
  'text-align:right': 'end',
};

function cellOf(node: Node): Cell {
  return { runs: runsOf(node), align: alignments[node.token.attrGet('style') ?? ''] ?? 'start' };
}
