// @ts-check
/**
 * Draws one plan with Mermaid, PlantUML and engage, and prints what can be measured of the three drawings:
 * `node test/bench/comparison/draw.js`. It needs a build of engage, Chromium (CHROMIUM_PATH, or where Debian puts it)
 * and PlantUML: a command `plantuml`, or what PLANTUML says.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
const plan = path.join(root, 'examples/herefordshire/plan.yaml');
const engage = path.join(root, 'bin/engage.js');
const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const [plantuml = 'plantuml', ...plantumlWords] = (process.env['PLANTUML'] ?? 'plantuml').split(' ');
const runs = 5;

const out = mkdtempSync(path.join(tmpdir(), 'engage-comparison-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const version = plantumlVersion();
console.log(`Mermaid ${mermaidVersion()}, ${version}, Node ${process.version}`);

build('mermaid,svg');
copyFileSync(path.join(out, 'plan.mmd'), path.join(here, 'mermaid.mmd'));

const drawings = [
  { name: 'mermaid', ...(await timed(drawWithMermaid)) },
  { name: 'plantuml', ...(await timed(drawWithPlantuml)) },
  { name: 'engage', ...(await timed(drawWithEngage)) },
];

await inBrowser(async (page) => {
  console.log(
    'drawing     seconds   SVG kB        pixels   texts that touch   texts cut off   <title>  <desc>  dark  outside',
  );
  for (const { name, value: svg, seconds } of drawings) {
    await page.setContent(
      `<body style="margin:0;background:#fff">${svg.replace(/^<\?xml.*?\?>/, '')}</body>`,
    );
    const drawing = page.locator('svg').first();
    const picture = name === 'plantuml' ? callPlantuml('png') : await drawing.screenshot();
    writeFileSync(path.join(here, `${name}.png`), picture);
    const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
    const { touching, cut } = await page.evaluate(textTrouble);
    const cells = [
      seconds.toFixed(2),
      (Buffer.byteLength(svg) / 1000).toFixed(1),
      `${Math.round(width)} × ${Math.round(height)}`,
      touching.length,
      cut.length,
      yes(/<title/.test(svg)),
      yes(/<desc/.test(svg)),
      yes(svg.includes('prefers-color-scheme')),
      yes(/(?:href|src)="http|url\(["']?http|@import/.test(svg)),
    ];
    const widths = [9, 9, 14, 19, 16, 10, 8, 6, 9];
    console.log(
      name.padEnd(10) + cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(''),
    );
    for (const pair of touching) console.log(`  touch: ${pair}`);
    for (const text of cut) console.log(`  cut off: ${text}`);
  }
});

/** @param {string} formats */
function build(formats) {
  const words = ['build', plan, `--to=${formats}`, `--out=${out}`, '--quiet'];
  execFileSync(process.execPath, [engage, ...words], { stdio: ['ignore', 'inherit', 'ignore'] });
}

function drawWithEngage() {
  build('svg');
  return readFileSync(path.join(out, 'plan.svg'), 'utf8');
}

/** As Mermaid's own command does: a browser, a page, the chart. */
async function drawWithMermaid() {
  const code = readFileSync(path.join(here, 'mermaid.mmd'), 'utf8');
  return inBrowser(async (page) => {
    await page.addScriptTag({ path: mermaid });
    return page.evaluate(async (text) => {
      // @ts-expect-error -- the script has just made it
      const { svg } = await globalThis.mermaid.render('chart', text);
      return /** @type {string} */ (svg);
    }, code);
  });
}

function drawWithPlantuml() {
  return callPlantuml('svg').toString();
}

/** @param {'svg' | 'png'} type */
function callPlantuml(type) {
  const input = readFileSync(path.join(here, 'plantuml.puml'));
  return execFileSync(plantuml, [...plantumlWords, `-t${type}`, '-pipe', '-charset', 'UTF-8'], { input });
}

/** What it prints is looked at, not how it ends: without Graphviz, which a Gantt chart does not need, it ends badly. */
function plantumlVersion() {
  const { stdout } = spawnSync(plantuml, [...plantumlWords, '-version'], { encoding: 'utf8' });
  const words = /PlantUML version \S+/.exec(stdout ?? '')?.[0];
  if (words !== undefined) return words;
  console.error(
    'PlantUML is missing: install it (it needs Java), so that `plantuml -version` answers, or say in PLANTUML how it is called.',
  );
  return process.exit(1);
}

function mermaidVersion() {
  const manifest = path.join(path.dirname(mermaid), '../package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/**
 * The shortest of some runs: what else the machine does only makes them longer.
 * @param {() => string | Promise<string>} draw
 */
async function timed(draw) {
  let value = '';
  let seconds = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    value = await draw();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { value, seconds };
}

/**
 * @template Result
 * @param {(page: import('playwright-core').Page) => Promise<Result>} use
 */
async function inBrowser(use) {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await use(await browser.newPage({ viewport: { width: 1031, height: 800 } }));
  } finally {
    await browser.close();
  }
}

/** Runs in the page: texts of the drawing that lie on each other, and those that reach out of it. */
function textTrouble() {
  const { document } = /** @type {any} */ (globalThis);
  const frame = document.querySelector('svg').getBoundingClientRect();
  /** @type {{ words: string, box: { left: number, right: number, top: number, bottom: number } }[]} */
  const texts = [...document.querySelectorAll('svg text')]
    .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
    .filter(({ words }) => words !== '');
  const touching = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // A line's box is higher than its letters.
      return across > 1 && down > 4 ? [`${a.words} / ${b.words}`] : [];
    }),
  );
  const cut = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
  return { touching, cut: cut.map(({ words }) => words) };
}

/** @param {boolean} is */
function yes(is) {
  return is ? 'yes' : 'no';
}
