import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arimoFiles } from '../../../.config/font-files.js';
import { arimoWidths } from '../../../.config/font-widths.js';
import { textWidth, unitsOf } from '../../../src/formats/drawing/text-width.ts';
import { hasBrowser, openBrowser, whyNot } from '../page/browser.ts';
import { rareSamples, samples } from './text-samples.ts';

test('every character of Arimo has the width that the font says, in Regular and in Bold', () => {
  const wrong = [...arimoWidths()].filter(([code, [regular, bold]]) => {
    const character = String.fromCodePoint(code);
    return unitsOf(character) !== regular || unitsOf(character, true) !== bold;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['an accent that stands apart', 'hapu\u0304', 'hapū'],
  ['two accents', 'Vie\u0302\u0323t', 'Việt'],
  ['an “i” whose accent is wider than it', 'nai\u0308ve', 'naïve'],
  ['a joiner', 'a\u200db', 'ab'],
  ['a place where a word may be broken', 'con\u00adsult', 'consult'],
  ['a mark of direction', '\u200fשלום\u200e', 'שלום'],
])('%s takes no width', (_, text, same) => {
  expect(unitsOf(text)).toBe(unitsOf(same));
  expect(unitsOf(text, true)).toBe(unitsOf(same, true));
});

test.each([
  ['漢字', 2],
  ['한국', 2],
  ['✓', 1],
  ['✅', 1.4],
  ['❤\ufe0f', 1.4],
  ['1\ufe0f\u20e3', 1.4],
  ['สวัสดี', 2.4],
  ['हिंदी', 2.4],
  ['தமிழ்', 4],
])('%s, which Arimo has not, is taken to be %d times as wide as high', (text, ems) => {
  expect(unitsOf(text) / 2048).toBeCloseTo(ems, 5);
});

const suite = hasBrowser ? describe : describe.skip;

suite(hasBrowser ? 'in a browser' : `in a browser (${whyNot})`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });

  afterAll(() => browser?.close());

  const styles = [10, 11, 12, 14].flatMap((size) => [
    { size, bold: false },
    { size, bold: true },
  ]);

  test.each(styles)(
    '$size pixels, bold: $bold: no text is wider than it was taken to be, nor much less wide',
    async (style) => {
      const texts = await measured(page, style);
      const wrong = texts
        .map(({ width, ...text }) => ({
          ...text,
          ratio: textWidth(text.text, style.size, style.bold) / width,
        }))
        .filter(({ ratio }) => ratio < 1 || ratio > 1.12);
      expect(wrong).toEqual([]);
    },
  );
});

interface Style {
  readonly size: number;
  readonly bold: boolean;
}

/** The samples in Arimo itself, and in those fonts with its widths that the machine has. */
async function measured(page: Page, { size, bold }: Style) {
  const weight = bold ? 'bold' : 'normal';
  const data = readFileSync(bold ? arimoFiles.bold : arimoFiles.regular).toString('base64');
  const face = `font-family: Sample; font-weight: ${weight}; src: url(data:font/ttf;base64,${data})`;
  await page.setContent(
    `<style>@font-face { ${face} }</style><svg font-size="${size}" font-weight="${weight}"><text/></svg>`,
  );
  return page.evaluate(
    async ([font, samples, rareSamples]) => {
      await document.fonts.load(font);
      const line = document.querySelector('text')!;
      const widthIn = (family: string, text: string) => {
        line.style.fontFamily = family;
        line.textContent = text;
        return line.getComputedTextLength();
      };
      const isThere = (family: string) =>
        widthIn(`${family}, monospace`, 'Width') !== widthIn('monospace', 'Width');
      const inFont = (family: string, texts: readonly string[]) =>
        texts.map((text) => ({ text, family, width: widthIn(family, text) }));
      return [
        ...inFont('Sample', [...samples, ...rareSamples]),
        ...['Arial', '"Liberation Sans"'].filter(isThere).flatMap((family) => inFont(family, samples)),
      ];
    },
    [`${weight} 12px Sample`, samples, rareSamples] as const,
  );
}
