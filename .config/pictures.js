// @ts-check
/**
 * Makes the pictures of the README from the examples: `npm run pictures`, with Chromium at CHROMIUM_PATH or where
 * Debian puts it, and Poppler. Run it when the page or the timeline has changed, and look at what it made.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const example = path.join(root, 'examples/herefordshire');
const out = mkdtempSync(path.join(tmpdir(), 'engage-pictures-'));

execFileSync(
  process.execPath,
  [
    path.join(root, 'bin/engage.js'),
    'build',
    path.join(example, 'plan.yaml'),
    '--to=html,svg',
    `--out=${out}`,
    '--quiet',
  ],
  { stdio: ['ignore', 'inherit', 'ignore'] },
);

const paper = path.join(root, 'examples/portfolio');
execFileSync(
  process.execPath,
  [
    path.join(root, 'bin/engage.js'),
    'build',
    path.join(paper, 'board-paper.yaml'),
    '--to=pdf',
    `--out=${out}`,
    '--quiet',
  ],
  { stdio: ['ignore', 'inherit', 'ignore'] },
);
execFileSync('pdftoppm', ['-r', '64', '-png', path.join(out, 'board-paper.pdf'), path.join(out, 'page')]);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  await picture('page.png', 1280, 820, '');
  await picture('page-timeline.png', 1280, 1150, '#timeline');
  await picture('page-phone.png', 390, 820, '');
  await pages('board-paper.png', [1, 3, 5, 8]);
} finally {
  await browser.close();
  rmSync(out, { recursive: true });
}

/**
 * @param {string} name
 * @param {number} width
 * @param {number} height
 * @param {string} anchor where on the page the picture begins
 */
async function picture(name, width, height, anchor) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${pathToFileURL(path.join(out, 'plan.html')).href}${anchor}`);
  writeFileSync(path.join(example, name), await page.screenshot());
  await page.close();
}

/**
 * Pages of the board paper, side by side.
 * @param {string} name
 * @param {readonly number[]} numbers from 1
 */
async function pages(name, numbers) {
  const page = await browser.newPage({ viewport: { width: 2200, height: 800 } });
  const images = numbers.map((number) => {
    const file = path.join(out, `page-${String(number).padStart(2, '0')}.png`);
    return `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`;
  });
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:12px;padding:12px;background:#cbd2d9">${images.join('')}</div></body>`,
  );
  writeFileSync(path.join(paper, name), await page.locator('div').screenshot());
  await page.close();
}
