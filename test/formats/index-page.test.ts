import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { readTiming } from '../../src/dates/index.ts';
import { formats } from '../../src/formats/index.ts';
import { indexPage, type IndexEntry } from '../../src/formats/index-page.ts';
import { hasBrowser, openBrowser, whyNot } from './page/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const entries: readonly IndexEntry[] = [
  entry('Library consultation', { organisation: 'Herefordshire Council', period: 'March to May 2026' }),
  entry('"><script>alert(1)</script><a href="', { organisation: '<b>& co</b>' }),
  entry('Averylongtitlewithoutanyspaceinitthatdoesnotfitonaphone'.repeat(3), { period: 'Q3 2026' }),
  entry('تشاور المكتبة', { organisation: 'مجلس' }),
];

describe('the page that lists plans', () => {
  it('shows what plans say as text, and lets in no script', async () => {
    const page = await indexPage(entries);
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toMatch(
      /content="default-src 'none'; style-src 'sha256-[A-Za-z\d+/]{43}='; base-uri 'none'/,
    );
    expect(page).toContain('March to May 2026');
    expect(page.match(/<li>/g)).toHaveLength(4);
  });

  it('is the same each time, and says when there is one plan', async () => {
    expect(await indexPage(entries)).toBe(await indexPage(entries));
    expect(await indexPage(entries.slice(0, 1))).toContain('<h1>One engagement plan</h1>');
  });
});

const suite = hasBrowser ? describe : describe.skip;

suite(hasBrowser ? 'in a browser' : `in a browser (${whyNot})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'axe objects to nothing, %s, and it fits on a phone',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 320, height: 640 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.setContent(await indexPage(entries));
      await page.evaluate(axe);
      const violations = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      if (process.env['ENGAGE_PICTURES'])
        await page.screenshot({ path: `${process.env['ENGAGE_PICTURES']}/index-${colorScheme}.png` });
      await context.close();
    },
  );
});

function entry(
  title: string,
  { organisation, period }: { organisation?: string; period?: string },
): IndexEntry {
  const timing = period === undefined ? undefined : readTiming(period, {});
  return {
    plan: {
      kind: 'plan',
      title,
      ...(organisation !== undefined && { organisation }),
      ...(timing && timing.type !== 'error' && { period: { timing, pointer: '/period' } }),
    },
    links: Object.values(formats).map(({ ending, called }) => ({
      isPage: ending === 'html',
      called,
      href: `./plan.${ending}`,
    })),
  };
}
