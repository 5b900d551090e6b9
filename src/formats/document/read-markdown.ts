import MarkdownIt from 'markdown-it';
import { treeOf, type Node } from '../markdown-tree.ts';
import { drawable } from '../drawing/element.ts';
import { safeLink } from '../safe-link.ts';
import type { Block, Cell, Code, FigureBlock, List, Paragraph, Table } from './block.ts';
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

/** What is known of a document beside its Markdown. */
interface Reading {
  /** The names of its figures. */
  readonly figures?: ReadonlySet<string>;
  /** Whether paragraphs that stand in no other block have numbers. */
  readonly hasNumbers?: boolean;
}

/** The blocks of a document in Markdown. */
export function readMarkdown(
  markdown: string,
  { figures = new Set(), hasNumbers = false }: Reading = {},
): Block[] {
  const blocks = blocksOf(treeOf(reader.parse(markdown, {})), figures);
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

function blocksOf(nodes: readonly Node[], figures: ReadonlySet<string>): Block[] {
  return nodes.map((node) => blockOf(node, figures));
}

function blockOf(node: Node, figures: ReadonlySet<string>): Block {
  const { token, children } = node;
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), runs: runsOf(node) };
    case 'paragraph_open':
      return { kind: 'paragraph', runs: runsOf(node) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(node, figures);
    case 'table_open':
      return tableOf(node);
    case 'blockquote_open':
      return { kind: 'quotation', blocks: blocksOf(children, figures) };
    case 'fence':
    case 'code_block':
      return codeOf(node, figures);
    case 'hr':
      return { kind: 'rule' };
    default:
      throw new TypeError(`A document has no place for ${token.type}.`);
  }
}

function runsOf({ children }: Node) {
  return readRuns(children.flatMap(({ token }) => token.children ?? []));
}

/** What is called a figure and names none is what it was before: code, in a template of somebody's own. */
function codeOf({ token: { info, content } }: Node, figures: ReadonlySet<string>): FigureBlock | Code {
  const name = content.trim();
  if (info === figureLanguage && figures.has(name)) return { kind: 'figure', name };
  return { kind: 'code', text: drawable(content.replace(/\n$/, '')) };
}

function listOf({ token, children }: Node, figures: ReadonlySet<string>): List {
  const items = children.map((item) => blocksOf(item.children, figures));
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
