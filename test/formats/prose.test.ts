import { expect, test } from 'vitest';
import { markdownText } from '../../src/formats/markdown.ts';
import { proseMarkdown } from '../../src/formats/markdown-prose.ts';
import { proseHtml } from '../../src/formats/prose.ts';

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
