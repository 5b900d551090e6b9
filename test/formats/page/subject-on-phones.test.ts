import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html as load } from '../../../src/formats/html.ts';
import { folderOf } from '../../plan/files.ts';
import { renderingOfText } from '../rendering-of.ts';
import { hasBrowser, openBrowser, whyNot } from './browser.ts';

const html = await load({ document: 'paper' });
const suite = hasBrowser ? describe : describe.skip;

const files = {
  'water.yaml': 'title: Water\nmilestones: [{ name: Decision, when: 6 May 2026, lead: Head }]\n',
};
const paper = 'kind: paper\ntitle: A paper\nmeeting: Board\ndate: 26 March 2026\nabout: water.yaml\n';

suite(hasBrowser ? 'the timeline of a plan in a paper' : `the timeline of a plan (${whyNot})`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  test.each([
    ['drawn', 1000, true],
    ['a link to its table on a phone', 390, false],
  ])('is %s', async (_, width, isDrawn) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(
      await html.render(await renderingOfText(paper, 'paper.yaml', folderOf(files, 'paper.yaml'))),
    );
    const link = page.getByRole('link', { name: 'The timeline as a table' });
    expect(await page.locator('.subject .drawing').first().isVisible()).toBe(isDrawn);
    expect(await link.isVisible()).toBe(!isDrawn);
    if (!isDrawn) {
      const id = (await link.getAttribute('href'))!;
      expect(await page.locator(id).textContent()).toBe('The timeline of Water as a table');
    }
    await page.close();
  });
});
