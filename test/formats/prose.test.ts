import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '../../src/formats/markdown.ts';
import { proseLine, proseMarkdown } from '../../src/formats/markdown-prose.ts';
import { isPlainLine, proseHtml } from '../../src/formats/prose.ts';

const nested = '[write to <a@b.c> now](http://a.b) or <https://d.e>';

test('a link within a link is only its words', () => {
  expect(proseHtml(nested)).toBe(
    '<p dir="auto"><a href="http://a.b" rel="noreferrer" data-address="http://a.b">write to a@b.c now</a> or <a href="https://d.e" rel="noreferrer">https://d.e</a></p>\n',
  );
  expect(proseMarkdown(nested)).toBe('[write to a@b.c now](http://a.b) or <https://d.e>');
});

test('two dollar signs do not make a formula', () => {
  expect(markdownText('From $5 to $9')).toBe(String.raw`From \$5 to \$9`);
  expect(proseMarkdown('$x^2$ and $`y`$')).toBe(String.raw`\$x^2\$ and \$${'`y`'}\$`);
});

test('a plain line is told by its look, and becomes what the parser would make of it', () => {
  expect(isPlainLine('Sept. 1–3: “Have your say” (3 of 5), with PALS.')).toBe(true);
  expect(isPlainLine('It *matters*.')).toBe(false);
  expect(isPlainLine('1. First')).toBe(false);
  expect(isPlainLine('- first')).toBe(false);
  expect(isPlainLine('Two\nlines')).toBe(false);
  const signs = [...'aZé界🙂09 \u00a0\u2028\u200b.,;:()[]{}<>&!|~#$+=-–“"\'*_`\\/@%?^\n\t'];
  const text = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, (text) => {
      fc.pre(isPlainLine(text));
      // A line end at its end changes nothing, and is not plain.
      const parsed = `${text}\n`;
      expect(isPlainLine(parsed)).toBe(false);
      expect(proseHtml(text)).toBe(proseHtml(parsed));
      expect(proseMarkdown(text)).toBe(proseMarkdown(parsed));
      expect(proseLine(text)).toBe(proseLine(parsed));
    }),
    { numRuns: 20_000 },
  );
});
