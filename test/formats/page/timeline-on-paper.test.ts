import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html as load } from '../../../src/formats/html.ts';
import type { Orientation } from '../../../src/plan/timeline-settings.ts';
import { parseSvg, type Placed } from '../drawing/svg-text.ts';
import { renderingOf } from '../rendering-of.ts';
import { hasBrowser, openBrowser, whyNot } from './browser.ts';
import { hasPoppler, wordsOfPages } from './printed.ts';

const html = await load();
const isRun = hasBrowser && (hasPoppler() || process.env['ENGAGE_NEEDS_BROWSER'] === '1');
const suite = isRun ? describe : describe.skip;

/** So many activities of eight groups, in the months of two years. */
function pageOf(count: number, orientation: Orientation): Promise<string> {
  const months = ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
  const groups = months.map((month, index) => [`g${index}`, `Group that meets in ${month}`] as const);
  const items = Array.from({ length: count }, (_, index) => ({
    name: `Number${index} of the meetings`,
    // One of them is for two groups, so that there is a caption.
    with: index === 0 ? ['g0', 'g1'] : [`g${index % 8}`],
    level: 'forums-for-debate',
    when: `${months[(index * 3) % 8]} ${2026 + (index % 2)}`,
  }));
  return html.render({ ...renderingOf({ stakeholders: Object.fromEntries(groups), items }), orientation });
}

/** What each drawing of the timeline says, in words apart. */
function drawingsIn(page: string): string[][] {
  const svgs = page.match(/<svg[^>]*aria-labelledby="timeline-drawing[^]*?<\/svg>/g) ?? [];
  return svgs.map((svg) => parseSvg(svg).texts.flatMap(({ words }: Placed) => words.split(/\s+/u)));
}

suite(isRun ? 'the timeline on paper' : `the timeline on paper (${whyNot})`, () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'engage-paper-'));

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(
    [24, 41, 42, 60, 200].flatMap((count) =>
      (['portrait', 'landscape'] as const).map((orientation) => [count, orientation] as const),
    ),
  )(
    '%i activities in %s: each drawing whole on a page of its own, with its axis',
    async (count, orientation) => {
      const content = await pageOf(count, orientation);
      const drawings = drawingsIn(content);
      const file = path.join(folder, `${count}-${orientation}.pdf`);
      const page = await browser.newPage();
      await page.setContent(content);
      await page.pdf({ path: file, preferCSSPageSize: true });
      await page.close();
      const printed = wordsOfPages(file).map((words) => words.map(({ text }) => text));
      // The number of the page is three words.
      expect(printed.filter((words) => words.length <= 5)).toEqual([]);
      const first = printed.findIndex((words) => words.includes('Engagement'));
      drawings.forEach((words, index) => {
        expect(printed[first + index]).toEqual(expect.arrayContaining(words));
        expect(words).toEqual(expect.arrayContaining(['2026', '2027']));
      });
      const names = drawings.flat().filter((word) => /^Number\d+$/.test(word));
      expect(names.sort()).toEqual(Array.from({ length: count }, (_, index) => `Number${index}`).sort());
    },
  );
});
