import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html as load } from '../../../src/formats/html.ts';
import { everyKind } from '../drawing/plans.ts';
import { brand } from '../brand-of.ts';
import { exampleFiles, planFiles, renderingOf, renderingOfFile } from '../rendering-of.ts';
import { hasBrowser, openBrowser, whyNot } from './browser.ts';
import { fineness, hasPoppler, linesOf, typeSizes, wordsOfPages } from './printed.ts';

const html = await load();
const feedback = await load({ document: 'feedback' });

const own = {
  'every-field': await html.render(await renderingOfFile(planFiles['every-field'])),
  'every-kind': await html.render(renderingOf(everyKind)),
  branded: await html.render({ ...(await renderingOfFile(planFiles.herefordshire)), brand }),
  feedback: await feedback.render(await renderingOfFile('examples/portfolio/urgent-care.yaml')),
} as const;

/** By their files, each as the kind of document that it is. */
const examples: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(exampleFiles.map(async (file) => [file, await pageOf(file)] as const)),
);

async function pageOf(file: string): Promise<string> {
  const rendering = await renderingOfFile(file);
  const html = await load({ document: rendering.plan.kind });
  return html.render(rendering);
}

const pages: Readonly<Record<string, string>> = { ...own, ...examples };
const names = Object.keys(pages);

/** One of each kind, and those with everything: what a wider screen or other colours may change, it changes in these. */
const ofEachKind = [
  ...Object.keys(own),
  'examples/herefordshire/plan.yaml',
  'examples/mid-and-south-essex/framework.yaml',
  'examples/portfolio/board-paper.yaml',
  'examples/portfolio/strategy.yaml',
];

describe('html-validate', () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // A title is as long as the author makes it.
      'long-title': 'off',
      // Text of the author ends lines as it does.
      'no-trailing-whitespace': 'off',
      // Telephone numbers in prose are the author's to write.
      'tel-non-breaking': 'off',
      // A frame that scrolls takes the focus and so has a name, but is no set of form fields; a drawing is an image.
      'prefer-native-element': ['error', { exclude: ['group', 'img'] }],
    },
  });

  test.each(names)('finds nothing in %s', async (name) => {
    const { results } = await validate.validateString(pages[name]!, `${name}.html`);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const inPage = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8');

const suite = hasBrowser ? describe : describe.skip;

suite(hasBrowser ? 'in a browser' : `in a browser (${whyNot})`, () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'engage-page-'));

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs something on a page; a request, or a message on the console, is a fault. */
  async function on<Result>(
    name: string,
    options: BrowserContextOptions,
    run: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.route('**/*', (route) => {
      if (route.request().url() === address) {
        return route.fulfill({ contentType: 'text/html', body: pages[name]! });
      }
      faults.push(`asks for ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(address);
    if (options?.javaScriptEnabled !== false) await page.evaluate(inPage);
    const result = await run(page);
    await context.close();
    expect(faults).toEqual([]);
    return result;
  }

  const address = 'http://page.test/';

  async function objections(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate<string[]>('objections()');
  }

  describe.each([320, 768, 1280])('%i pixels wide', (width) => {
    const viewport = { width, height: 900 };

    test.each(width === 320 ? names : ofEachKind)('%s has nothing that axe objects to', async (name) => {
      expect(await on(name, { viewport }, objections)).toEqual([]);
    });

    test.each(names)('%s is no wider than the screen', async (name) => {
      expect(await on(name, { viewport }, (page) => page.evaluate('pageWidth()'))).toBe(width);
    });
  });

  const desk = { viewport: { width: 1280, height: 800 } };
  const phone = { viewport: { width: 390, height: 844 } };

  test.each(ofEachKind)('%s has nothing that axe objects to in the dark', async (name) => {
    expect(await on(name, { ...desk, colorScheme: 'dark' }, objections)).toEqual([]);
  });

  test.each(ofEachKind)('%s has nothing that axe objects to in colours of the reader', async (name) => {
    expect(await on(name, { ...desk, forcedColors: 'active' }, objections)).toEqual([]);
  });

  test.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('the first screen of %s says what, when, how far and who', async (_, options) => {
    expect(await on(planFiles.herefordshire, options, (page) => page.evaluate('firstScreen()'))).toEqual([
      'Service Integration Engagement Plan',
      'When',
      'August to October 2010',
      'What is promised',
      'Forums for debate (level 3 of 5), or higher',
      'Who is involved',
      '9 stakeholder groups, 22 activities',
    ]);
  });

  test('on a phone no target is too low, and tables stand in for drawings', async () => {
    await on('every-field', phone, async (page) => {
      expect(await page.evaluate('lowTargets()')).toEqual([]);
      expect(await page.evaluate('shownDrawings()')).toBe(0);
    });
  });

  describe('the filters', () => {
    const group = (page: Page) => page.getByLabel('Stakeholder group', { exact: true });
    const status = (page: Page) => page.getByLabel('Status', { exact: true });
    const shown = (page: Page) => page.evaluate<string[]>('shownActivities()');
    const said = (page: Page) => page.locator('output').textContent();

    test('show the activities of a group, and say how many', async () => {
      await on('every-field', desk, async (page) => {
        await group(page).selectOption({ label: 'Staff' });
        expect(await shown(page)).toEqual(['item-survey', 'item-ward-talks']);
        expect(await said(page)).toBe('2 of 8 activities are shown.');
        expect(await page.locator('.group:visible').count()).toBe(2);
      });
    });

    test('narrow each other, and can be taken back', async () => {
      await on('every-field', desk, async (page) => {
        await group(page).selectOption({ label: 'Staff' });
        await status(page).selectOption({ label: 'done' });
        expect(await shown(page)).toEqual(['item-ward-talks']);
        expect(await said(page)).toBe('1 of 8 activities is shown.');
        await page.getByLabel('Level of involvement', { exact: true }).selectOption({ label: 'Tell' });
        expect(await said(page)).toBe('No activity answers to this choice.');
        await page.getByRole('button', { name: 'Show all' }).click();
        expect(await shown(page)).toHaveLength(8);
        expect(await said(page)).toBe('All 8 activities are shown.');
      });
    });

    test('give way to a link that leads to an activity', async () => {
      await on('every-field', desk, async (page) => {
        await status(page).selectOption({ label: 'done' });
        await page.locator('table a[href="#item-survey"]').click();
        expect(await page.locator('#item-survey').isVisible()).toBe(true);
      });
    });

    test('are not on paper, where every activity is', async () => {
      await on('every-field', desk, async (page) => {
        await status(page).selectOption({ label: 'done' });
        await page.emulateMedia({ media: 'print' });
        expect(await shown(page)).toHaveLength(8);
        expect(await page.locator('.filters').isVisible()).toBe(false);
      });
    });

    test('are not there without a script, where every activity is', async () => {
      await on('every-field', { ...desk, javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('.activity:visible').count()).toBe(8);
        expect(await page.locator('.filters').isVisible()).toBe(false);
      });
    });
  });

  const onPaper = hasPoppler() || process.env['ENGAGE_NEEDS_BROWSER'] === '1' ? describe : describe.skip;

  onPaper('the addresses of links', () => {
    test('stand on paper behind words that do not say them, once', async () => {
      const file = path.join(folder, 'addresses.pdf');
      await on('every-field', {}, (page) => page.pdf({ path: file, preferCSSPageSize: true }));
      const words = wordsOfPages(file).flatMap((page) => page.map(({ text }) => text));
      const found = words.filter((text) => /example.org\/(?:day|travel)|office@/.test(text));
      expect(found).toEqual([
        'https://example.org/day-hospital;',
        '(office@example.org)',
        '(https://example.org/travel).',
      ]);
    });
  });

  onPaper.each(names)('%s on paper', (name) => {
    const file = path.join(folder, `${names.indexOf(name)}.pdf`);

    beforeAll(() => on(name, {}, (page) => page.pdf({ path: file, preferCSSPageSize: true })));

    test('is A4, without a page that has no text', () => {
      expect(readFileSync(file, 'latin1')).toMatch(/\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/);
      const words = wordsOfPages(file).map((page) => page.length);
      expect(words.length).toBeLessThan(30);
      // The number of the page is three words.
      expect(words.filter((count) => count <= 5)).toEqual([]);
    });

    test('has no type under 7.5 points', async () => {
      expect(Math.min(...typeSizes(file))).toBeGreaterThanOrEqual(7.5 - fineness);
      // Finer than the PDF says it: on a sheet as wide as the paper between its margins nothing is under 10 pixels.
      const sizes = await on(name, { viewport: { width: 703, height: 1031 } }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate<number[]>('typeSizes()');
      });
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.99);
    });

    test('has each row of a table on one page', async () => {
      const marked = path.join(folder, `${names.indexOf(name)}-marked.pdf`);
      const count = await on(name, {}, async (page) => {
        const rows = await page.evaluate<number>('markRows()');
        await page.pdf({ path: marked, preferCSSPageSize: true });
        return rows;
      });
      const found = wordsOfPages(marked).map((words) => new Set(words.map(({ text }) => text)));
      const rows = Array.from({ length: count }, (_, index) => `row${index}`);
      const pagesOfRows = rows.map((row) => found.filter((page) => page.has(row)).length);
      expect(pagesOfRows).toEqual(rows.map(() => 1));
    });

    test('has no heading, and no words that lead to what follows, alone at the foot of a page', async () => {
      const marked = path.join(folder, `${names.indexOf(name)}-headings.pdf`);
      const count = await on(name, {}, async (page) => {
        const headings = await page.evaluate<number>('markHeadings()');
        await page.pdf({ path: marked, preferCSSPageSize: true });
        return headings;
      });
      expect(count).toBeGreaterThan(5);
      // The number of the page is the last line.
      const ends = wordsOfPages(marked).flatMap((page) => linesOf(page).at(-2) ?? []);
      expect(ends.filter((line) => / heading\d+$/.test(line))).toEqual([]);
    });
  });
});
