import { describe, expect, it, test } from 'vitest';
import { parseDocument } from '../../src/plan/yaml/yaml-document.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { locate } from '../../src/source/locate.ts';
import { Source } from '../../src/source/source.ts';

const problem = {
  code: 'a-problem',
  severity: 'warning',
  message: 'A message.',
  at: '/text',
} as const satisfies Diagnostic;

/** The line, the column and the words that are meant. */
function meant(text: string, words?: string, more: Partial<Diagnostic> = {}): [number, number, string] {
  const source = new Source('plan.yaml', text);
  const { document } = parseDocument(source);
  const diagnostic = { ...problem, ...(words !== undefined && { words }), ...more };
  const { line, column, endLine, endColumn } = locate(diagnostic, source, document);
  expect(endLine).toBe(line);
  return [line, column, [...source.line(line)!].slice(column - 1, endColumn - 1).join('')];
}

const block = `title: A plan
text: |
  First, second.

  - Something about
    coproduction?
  - SHARE, then SHA, and SHA again
other: something else
`;

describe('the words that are meant', () => {
  test.each([
    ['in a line further down', block, 'Something about', [5, 5, 'Something about']],
    ['from their first line on', block, 'Something about coproduction?', [5, 5, 'Something about']],
    ['with other white space', block, 'about \n coproduction?', [5, 15, 'about']],
    ['where they stand alone', block, 'SHA', [7, 17, 'SHA']],
    ['as a part of longer ones', block, 'HAR', [7, 6, 'HAR']],
    ['never behind the text', block, 'something else', [3, 3, 'First, second.']],
    ['nowhere', block, 'third', [3, 3, 'First, second.']],
    ['not at all', block, '  ', [3, 3, 'First, second.']],
    ['as signs', block, '. [SHA', [3, 3, 'First, second.']],
    ['folded', 'text: >\n  One\n  two\n  three\n', 'two three', [3, 3, 'two']],
    ['on the line of the key', 'text: 🦉 one two\n', 'two', [1, 13, 'two']],
    ['in quotes', `text: "one two"\n`, 'two', [1, 12, 'two']],
    ['behind an escape', `text: "one \\x74wo"\n`, 'two', [1, 7, `"one \\x74wo"`]],
    ['with signs of patterns', 'text: |\n  one\n  (two) [a-z]+ $\n', '[a-z]+ $', [3, 9, '[a-z]+ $']],
  ])('%s', (_, text, words, place) => {
    expect(meant(text, words)).toEqual(place);
  });

  it('are those of an item of a list', () => {
    expect(meant('text:\n  - one two\n  - two\n', 'two', { at: '/text/0' })).toEqual([2, 9, 'two']);
    expect(meant('text:\n  - one\n  - two\n', 'two', { at: '/text' })).toEqual([3, 5, 'two']);
  });

  it('are those of a key', () => {
    expect(meant('my text: text\n', 'text', { at: '/my text', on: 'key' })).toEqual([1, 4, 'text']);
  });

  it('are looked for in what is there only', () => {
    expect(meant(block, 'Something', { at: '/text/missing' })).toEqual([2, 1, 'text']);
    expect(meant(block, 'Something', { at: '/missing' })).toEqual([1, 1, 'title']);
  });

  it('may be very many', () => {
    const long = 'word '.repeat(1000);
    expect(meant(`text: |\n  first\n  ${long}\n`, long)).toEqual([3, 3, long.slice(0, 199)]);
  });

  it('are not told of a place without a tree', () => {
    const source = new Source('plan.yaml', 'one two');
    const span = { start: 0, end: 3 };
    expect(locate({ ...problem, at: span, words: 'two' }, source)).toMatchObject({ column: 1, endColumn: 4 });
    expect(locate({ ...problem, words: 'two' }, source)).toMatchObject({ column: 1, endColumn: 1 });
  });

  it('are no part of what is reported', () => {
    const source = new Source('plan.yaml', block);
    expect(locate({ ...problem, words: 'SHA' }, source)).not.toHaveProperty('words');
  });
});
