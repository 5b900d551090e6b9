import { expect, test } from 'vitest';
import { wordsOf, type Block } from '../../../src/formats/document/block.ts';
import { figureMark, readMarkdown } from '../../../src/formats/document/read-markdown.ts';
import { proseMarkdown } from '../../../src/formats/markdown-prose.ts';

/** A block in short: its kind, and what is in it. */
function brief(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return { [`h${block.level}`]: wordsOf(block.runs) };
    case 'paragraph':
      return wordsOf(block.runs);
    case 'list':
      return { list: block.start ?? '-', items: block.items.map((item) => item.map(brief)) };
    case 'table':
      return {
        head: block.head.map(({ runs, align }) => [wordsOf(runs), align]),
        rows: block.rows.map((row) => row.map(({ runs }) => wordsOf(runs))),
      };
    case 'quotation':
      return { quotation: block.blocks.map(brief) };
    default:
      return block;
  }
}

test.each<[string, unknown[]]>([
  ['# Title\n\n### Group', [{ h1: 'Title' }, { h3: 'Group' }]],
  ['one\ntwo\\\nthree', ['one two\nthree']],
  [
    '- a\n\n  more\n  - b\n- c',
    [{ list: '-', items: [['a', 'more', { list: '-', items: [['b']] }], ['c']] }],
  ],
  ['7. a\n8. b', [{ list: 7, items: [['a'], ['b']] }]],
  [
    '| a | b |\n| --: | :-: |\n| 1 |  |',
    [
      {
        head: [
          ['a', 'end'],
          ['b', 'centre'],
        ],
        rows: [['1', '']],
      },
    ],
  ],
  ['> said\n>\n> - x', [{ quotation: ['said', { list: '-', items: [['x']] }] }]],
  ['```\na  b\n\tc\n```', [{ kind: 'code', text: 'a  b\n\tc' }]],
  [figureMark('timeline-1'), [{ kind: 'figure', name: 'timeline-1' }]],
  ['___', [{ kind: 'rule' }]],
  ['<b>no tag</b> ![no image](http://example.org)', ['<b>no tag</b> !no image']],
])('%j', (markdown, blocks) => {
  expect(readMarkdown(markdown, { figures: new Set(['timeline-1']) }).map(brief)).toEqual(blocks);
});

test('runs have their style, and neighbours of one style are one run', () => {
  const [paragraph] = readMarkdown('a\nb **c *d*** ~~e~~ `f` [g](http://example.org/x) [h](javascript:x)');
  expect(paragraph).toMatchObject({
    runs: [
      { text: 'a b ' },
      { text: 'c ', style: { isStrong: true, isEmphasised: false } },
      { text: 'd', style: { isStrong: true, isEmphasised: true } },
      { text: ' ' },
      { text: 'e', style: { isStruck: true } },
      { text: ' ' },
      { text: 'f', style: { isCode: true } },
      { text: ' ' },
      { text: 'g', style: { link: 'http://example.org/x' } },
      { text: ' [h](javascript:x)' },
    ],
  });
});

test.each(['```figure\ntimeline-1\n```', '~~~ figure\ntimeline-1\n~~~', '- ```figure\n  timeline-1\n  ```'])(
  'what an author writes makes no figure: %j',
  (text) => {
    expect(JSON.stringify(readMarkdown(proseMarkdown(text)))).not.toContain('"figure"');
  },
);

test('text that XML cannot hold is read as the sign for it', () => {
  expect(readMarkdown('a\u0007b \ud800').map(brief)).toEqual(['a\ufffdb \ufffd']);
});

test('a paragraph has a number apart only in a document that has numbers', () => {
  const text = '**3.5** million people.';
  expect(readMarkdown(text)).toMatchObject([{ runs: [{ text: '3.5' }, { text: ' million people.' }] }]);
  expect(readMarkdown(text, { hasNumbers: true })).toMatchObject([
    { number: '3.5', runs: [{ text: 'million people.' }] },
  ]);
});
