/** A PDF in the look of an organisation. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { BrandFault, type Brand, type Logo } from '../../../src/formats/brand.ts';
import { pdf } from '../../../src/formats/pdf.ts';
import { look, logoOf, lookOf } from '../../../src/formats/pdf/look.ts';
import { brand } from '../brand-of.ts';
import { renderingOfText } from '../rendering-of.ts';
import { allTags, readPdf } from './structure.ts';

const format = await pdf();
const rendering = await renderingOfText('{ engage: 1, title: A plan, summary: Some words. }');
const made = (brand: Brand) => format.render({ ...rendering, brand });

const logos: Readonly<Record<Logo['type'], Logo>> = {
  svg: brand.logo,
  png: {
    bytes: new Resvg(new TextDecoder().decode(brand.logo.bytes)).render().asPng(),
    type: 'png',
    width: 320,
    height: 120,
  },
  jpeg: {
    bytes: readFileSync(path.join(import.meta.dirname, 'logo.jpg')),
    type: 'jpeg',
    width: 32,
    height: 12,
  },
};

describe('a logo', () => {
  test.each(Object.values(logos))('of the type $type is shown, and read out by its name', async (logo) => {
    const bytes = await made({ name: 'Hill Council', logo });
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const document = await readPdf(bytes);
    expect(allTags(document, 'Figure').map(({ alt }) => alt)).toEqual(['Hill Council']);
    const painted = await operatorsOf(bytes);
    const isPicture = painted.some(({ name }) => name === OPS.paintImageXObject);
    expect(isPicture).toBe(logo.type !== 'svg');
  });

  test('without a name beside it is called what it is', async () => {
    const document = await readPdf(await made({ logo: brand.logo }));
    expect(allTags(document, 'Figure').map(({ alt }) => alt)).toEqual(['Logo']);
  });

  test('is never larger than it is, nor than its room, in points', () => {
    expect(logoOf({ ...brand.logo, width: 32, height: 12 }, '')).toMatchObject({ width: 24, height: 9 });
    expect(logoOf({ ...brand.logo, width: 2600, height: 100 }, '')).toMatchObject({
      width: 195,
      height: 7.5,
    });
    expect(logoOf({ ...brand.logo, width: 100, height: 720 }, '')).toMatchObject({ width: 7.5, height: 54 });
  });

  test.each<[string, Logo]>([
    ['a drawing', { ...logos.svg, bytes: new TextEncoder().encode('<svg xmlns="a"><rect') }],
    ['a PNG', { ...logos.png, bytes: logos.png.bytes.slice(0, 60) }],
    ['a JPEG', { ...logos.jpeg, bytes: logos.jpeg.bytes.slice(0, 10) }],
  ])('that cannot be read is told in words: %s', async (_, logo) => {
    const fault = await made({ logo }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(BrandFault);
    expect(fault).toMatchObject({ of: 'logo', message: 'is not a picture that can be read' });
  });
});

describe('a colour', () => {
  test('is that of headings and lines, and of nothing else', () => {
    const { colours, ...others } = lookOf({ colour: '#7a0c5d' });
    expect(colours).toEqual({ ...look.colours, strong: '#7a0c5d', accent: '#7a0c5d' });
    expect({ ...others, colours: look.colours }).toEqual(look);
    expect(lookOf({})).toBe(look);
  });

  test('is in the document', async () => {
    const coloured = async (brand: Brand) =>
      (await operatorsOf(await made(brand))).some(
        ({ name, args }) => name === OPS.setFillRGBColor && String(args) === '#7a0c5d',
      );
    expect(await coloured({ colour: '#7a0c5d' })).toBe(true);
    expect(await coloured({})).toBe(false);
  });
});

/** What the first page paints, step by step. */
async function operatorsOf(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  await loading.destroy();
  return fnArray.map((name, index) => ({ name, args: argsArray[index] as unknown }));
}
