import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packed, type Part } from '../../../src/formats/word/package.ts';

const type = 'application/xml';
const words = (count: number): Part => ({ name: 'word/document.xml', type, content: '<w:p/>'.repeat(count) });
const picture: Part = { name: 'word/media/a.png', content: new Uint8Array(100_000) };

test('a large document is compressed, a small one is written fast', () => {
  expect(packed([words(1000)]).length).toBeGreaterThan(6000);
  expect(packed([words(100_000)]).length).toBeLessThan(60_000);
});

test('pictures are compressed already', () => {
  expect(packed([words(100_000), picture]).length).toBeGreaterThan(100_000);
});

test('what goes in comes out', () => {
  const files = unzipSync(packed([words(100_000), picture]));
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'word/media/a.png',
  ]);
  expect(files['word/document.xml']!.length).toBe(600_000);
});
