/** What a plan says stays text on the page that shows a report. */
import markdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainInk } from '../../src/cli/ink.ts';
import { markdownCode, markdownWords } from '../../src/reporters/markdown-words.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { reportOf } from '../../src/reporters/report.ts';
import { printable } from '../../src/source/printable.ts';
import { cases, filesOf } from './cases.ts';

/** As a code host does: raw HTML goes through, and addresses become links by themselves. */
const host = markdownIt({ html: true, linkify: true });

type Node = DefaultTreeAdapterTypes.ChildNode;

function shown(text: string): Node[] {
  return parseFragment(host.render(text)).childNodes;
}

function elementsIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));
}

function namesIn(nodes: readonly Node[]): string[] {
  return elementsIn(nodes).map(({ nodeName }) => nodeName);
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const own = new Set('h2 h3 table thead tbody tr th td code em br details summary'.split(' '));

describe.each(cases)('%s', (name) => {
  const report = reportOf(filesOf(name));
  const nodes = shown(markdown.print(report, { ink: plainInk, width: 80, quiet: false }));

  it('has no element but those of the report, and those without attributes', () => {
    expect(namesIn(nodes).filter((tag) => !own.has(tag))).toEqual([]);
    const withAttributes = elementsIn(nodes).filter((node) => 'attrs' in node && node.attrs.length > 0);
    expect(withAttributes).toEqual([]);
  });

  it('has a row a problem, of four cells, with all that it says', () => {
    const rows = elementsIn(nodes).filter(({ nodeName }) => nodeName === 'tr');
    const cells = rows.map((row) =>
      'childNodes' in row ? row.childNodes.filter(({ nodeName }) => nodeName === 'td') : [],
    );
    const body = cells.filter(({ length }) => length > 0);
    const { diagnostics, accepted } = report;
    expect(body.map(({ length }) => length)).toEqual([...diagnostics, ...accepted].map(() => 4));
    for (const { message } of diagnostics)
      expect(body.map((row) => plainOf(textOf(row[3]!))).join('\n')).toContain(
        plainOf(printable(message, Infinity)),
      );
  });
});

/** Without the signs that show as code, and the blanks without width that stop a code host. */
function plainOf(text: string): string {
  return text
    .replaceAll(/[`\u200b\ufffd\uffff]/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}

const hostile = [
  '`<script>alert(1)</script>',
  '``<img src=x>`` <img src=x>',
  '`a``b` ``` <b>x</b> ```',
  '| a | b \\| c \\\\| d |',
  '<a href="`">`</a>',
  '![x](https://evil.example/p.png) [y](javascript:alert(1)) [z]: https://evil.example',
  'https://evil.example www.evil.example <https://evil.example> jo@evil.example',
  '&lt;b&gt; &#60;script&#62;',
  '@everyone #12 <!-- --> </details> <details open>',
  '# title\n- list\n> quote\n```\ncode',
  '\\`x\\` \\<b>',
];

it.each(hostile)('%j is the same text, as words and as code, in a cell of a table', (text) => {
  const page = `| a | b | c |\n| --- | --- | --- |\n| ${markdownWords(text)} | ${markdownCode(text)} | end |`;
  const nodes = shown(page);
  expect(namesIn(nodes).filter((tag) => !own.has(tag))).toEqual([]);
  const cells = elementsIn(nodes).filter(({ nodeName }) => nodeName === 'td');
  const expected = plainOf(printable(text));
  expect(cells.map((cell) => plainOf(textOf(cell)))).toEqual([expected, expected, 'end']);
});

it('nobody is called, and no number is a link', () => {
  expect(markdownWords('@jo #12')).toBe('&#64;&#8203;jo &#35;&#8203;12');
  expect(markdownWords('`@jo`')).toBe('`@jo`');
});
