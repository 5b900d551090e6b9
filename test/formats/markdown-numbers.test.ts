import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedMarkdown } from '../../src/formats/markdown-numbers.ts';

const fence = '```';

test('sections are numbered, and the paragraphs in each', () => {
  expect(numberedMarkdown('# Paper\n\n## One\n\nA.\n\nB\ngoes on.\n\n## Two\n\nC.\n')).toBe(
    '# Paper\n\n## 1 One\n\n**1.1** A.\n\n**1.2** B\ngoes on.\n\n## 2 Two\n\n**2.1** C.\n',
  );
});

test('what stands before the first section has no number', () => {
  const cover = '# Paper\n\nBefore.\n\n| Meeting | Board |\n| --- | --- |\n| Date | Today |\n\nBehind.\n';
  expect(numberedMarkdown(cover)).toBe(cover);
});

test('what stands below a further heading has none', () => {
  expect(numberedMarkdown('## One\n\nA.\n\n### Below\n\nB.\n\n#### Further\n\nC.\n\n## Two\n\nD.\n')).toBe(
    '## 1 One\n\n**1.1** A.\n\n### Below\n\nB.\n\n#### Further\n\nC.\n\n## 2 Two\n\n**2.1** D.\n',
  );
});

test('it has one in a section that is numbered throughout, and does not begin to count again', () => {
  const text = '## \\*One\n\nA.\n\n### Below\n\nB.\n\n#### Further\n\nC.\n';
  expect(numberedMarkdown(text, new Set(['\\*One']))).toBe(
    '## 1 \\*One\n\n**1.1** A.\n\n### Below\n\n**1.2** B.\n\n#### Further\n\n**1.3** C.\n',
  );
});

describe('in a section, there are no numbers for', () => {
  test.each([
    ['a list', '- one\n- two\n\n  with a paragraph'],
    ['a numbered list', '1. one\n2. two'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
    ['a quotation', '> said\n>\n> ## loudly\n>\n> and again'],
    ['code', `${fence}\nno paragraph\n\n## no heading\n${fence}`],
    ['code with tildes', `~~~text\n## no heading\n\nno paragraph\n~~~`],
    ['code that is indented', '    no paragraph\n\n    ## no heading'],
    ['a chart', `${fence}mermaid\ngantt\n    title A\n\n    section B\n${fence}`],
    ['a rule', '---'],
  ])('%s', (_, block) => {
    expect(numberedMarkdown(`## One\n\n${block}\n\n## Two\n\nA.\n`)).toBe(
      `## 1 One\n\n${block}\n\n## 2 Two\n\n**2.1** A.\n`,
    );
  });
});

test('a paragraph keeps its marks behind its number', () => {
  expect(numberedMarkdown('## One\n\n**Bold** and [a link](https://example.org)\n')).toBe(
    '## 1 One\n\n**1.1** **Bold** and [a link](https://example.org)\n',
  );
});

test('what looks like a number already is the author’s', () => {
  expect(numberedMarkdown('## 7 One\n\n1\\. A\n')).toBe('## 1 7 One\n\n**1.1** 1\\. A\n');
});

const block = fc.constantFrom(
  '# Title',
  '## Section',
  '### Heading',
  'A paragraph.',
  'Two\nlines',
  '- item\n- item\n\n  more',
  '> said\n> so',
  '| a | b |\n| --- | --- |\n| c | d |',
  `${fence}\n## code\n\ntext\n${fence}`,
  '    indented',
  '---',
  'Words\n===',
  'Words\n---',
  '[a]: https://example.org',
  '\\## no heading',
  '##',
  '## ',
  '##\tTab',
  '   ## Three blanks',
  '<div>',
);
const markdown = fc.oneof(
  fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join('\n\n')),
  fc
    .array(fc.constantFrom('#', '## ', '>', '- ', '`', '~', '|', '\n', ' ', 'a', '1.', '\t'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('apart from numbers, no text is changed', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const [before, after] = [text, numberedMarkdown(text)].map((each) => each.split('\n'));
      expect(after).toHaveLength(before!.length);
      before!.forEach((line, index) => expect(withoutNumber(after![index]!, line)).toBe(line));
    }),
    { numRuns: 2000 },
  );
});

/** A line without the number that was put in: at its beginning, or behind the marks of a heading. */
function withoutNumber(line: string, original: string): string {
  if (line === original) return line;
  const [marks] = /^ {0,3}##(?![^ \t])[ \t]*/.exec(original) ?? [''];
  return marks === '' ? line.replace(/^\*\*\d+\.\d+\*\* /, '') : line.replace(/^ {0,3}## \d+ /, marks);
}

test('numbers go up by one, without a gap', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      const numbers =
        numberedMarkdown(blocks.join('\n\n')).match(/^(?: {0,3}##[ \t]+\d+|\*\*\d+\.\d+\*\* )/gm) ?? [];
      let section = 0;
      let paragraph = 0;
      for (const number of numbers.map((each) => each.replaceAll(/[#*\s]/g, ''))) {
        if (number.includes('.')) expect(number).toBe(`${section}.${++paragraph}`);
        else {
          expect(number).toBe(String(++section));
          paragraph = 0;
        }
      }
    }),
  );
});
