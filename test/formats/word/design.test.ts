/** A document with the colour, the font and the logo of an organisation that has no template. */
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx } from '../../../src/formats/docx.ts';
import { BrandFault, type Brand } from '../../../src/formats/brand.ts';
import { renderingOfFile } from '../rendering-of.ts';
import { allOf, partsOf, wordsOf } from './parts.ts';
import { logo } from './template/brand-file.ts';

const word = await docx();
const rendering = await renderingOfFile('examples/library/plan.yaml');
const branded = async (brand: Brand) => word.render({ ...rendering, brand });

test('headings, lines and links have the colour, and nothing is left in ours', async () => {
  const parts = partsOf(await branded({ colour: '#7a1fa2' }));
  const styles = allOf(parts.get('word/styles.xml')!, 'w:style');
  const coloured = styles
    .filter((style) => allOf(style, 'w:color').some(({ attributes }) => attributes['w:val'] === '7A1FA2'))
    .map(({ attributes }) => attributes['w:styleId']);
  expect(coloured).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Hyperlink']));
  expect(JSON.stringify([parts.get('word/styles.xml'), parts.get('word/document.xml')])).not.toContain(
    '12436D',
  );
});

test('text has the font', async () => {
  const parts = partsOf(await branded({ font: 'Gill Sans "MT" & <more>' }));
  const [defaults] = allOf(parts.get('word/styles.xml')!, 'w:rPrDefault');
  expect(allOf(defaults!, 'w:rFonts')[0]!.attributes['w:ascii']).toBe('Gill Sans "MT" & <more>');
});

test('its words are the same with and without a brand', async () => {
  const brand: Brand = { name: 'Valley', logo: { bytes: logo, type: 'png', width: 240, height: 80 } };
  expect(wordsOf(partsOf(await branded(brand)))).toEqual(wordsOf(partsOf(await word.render(rendering))));
});

test.each([
  { type: 'png', width: 2400, height: 800, shown: [216, 72] },
  { type: 'png', width: 60, height: 20, shown: [60, 20] },
  { type: 'jpeg', width: 2000, height: 100, shown: [260, 13] },
] as const)(
  'a logo in $type of $width by $height stands above the title',
  async ({ type, width, height, shown }) => {
    const bytes = await branded({ name: 'Valley Trust', logo: { bytes: logo, type, width, height } });
    const parts = partsOf(bytes);
    const header = parts.get('word/header-first.xml')!;
    const [size] = allOf(header, 'wp:extent');
    expect([size!.attributes['cx'], size!.attributes['cy']]).toEqual(
      shown.map((pixels) => String(pixels * 9525)),
    );
    expect(allOf(header, 'wp:docPr')[0]!.attributes['descr']).toBe('Valley Trust');
    expect(Buffer.from(unzipSync(bytes)[`word/media/logo.${type}`]!)).toEqual(Buffer.from(logo));
    const types = allOf(parts.get('[Content_Types].xml')!, 'Default').map(
      ({ attributes }) => attributes['Extension'],
    );
    expect(types).toContain(type);
  },
);

test('a logo that is a drawing becomes a picture, without what else is in it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><script>alert(1)</script><rect width="9" height="9"/></svg>';
  const bytes = await branded({
    logo: { bytes: new TextEncoder().encode(svg), type: 'svg', width: 240, height: 80 },
  });
  const files = unzipSync(bytes);
  expect(Object.keys(files).filter((name) => name.includes('logo'))).toEqual(['word/media/logo.png']);
  expect(strFromU8(files['word/media/logo.png']!.slice(1, 4))).toBe('PNG');
});

describe('a logo that is a drawing', () => {
  const around = (inside: string, before = '') =>
    new TextEncoder().encode(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="240" height="80">${inside}</svg>`,
    );
  const pictureOf = async (bytes: Uint8Array) =>
    Buffer.from(
      unzipSync(await branded({ logo: { bytes, type: 'svg', width: 240, height: 80 } }))[
        'word/media/logo.png'
      ]!,
    );

  test.each(['xlink:href="', 'href="', "href = '"])('reaches no file by %s', async (start) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'engage-logo-')), 'secret.png');
    writeFileSync(file, logo);
    const image = `<image ${start}${file}${start.at(-1)} width="240" height="80"/>`;
    expect(await pictureOf(around(image))).toEqual(await pictureOf(around('')));
    rmSync(path.dirname(file), { recursive: true });
  });

  test('is refused in words where it is none', async () => {
    const fault = pictureOf(new TextEncoder().encode('<html>'));
    await expect(fault).rejects.toThrow(new BrandFault('is not an SVG drawing that can be read', 'logo'));
  });

  test('keeps what is in it', async () => {
    const data = `data:image/png;base64,${Buffer.from(logo).toString('base64')}`;
    const image = `<image href="${data}" width="240" height="80"/>`;
    expect(await pictureOf(around(image))).not.toEqual(await pictureOf(around('')));
  });

  test('may say what it is, and define nothing', async () => {
    const usual =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(await pictureOf(around('', usual))).toEqual(await pictureOf(around('')));
    const own = '<!DOCTYPE svg [<!ENTITY a "<image hr&#101;f=\'/etc/x.png\'/>">]>';
    await expect(pictureOf(around('&a;', own))).rejects.toThrow(BrandFault);
  });
});
