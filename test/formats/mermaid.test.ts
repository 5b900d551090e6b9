/** What Mermaid itself reads in the charts, and draws of them. */
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rendering } from '../../src/formats/format.ts';
import { md as load } from '../../src/formats/md.ts';
import { mermaid } from '../../src/formats/mermaid.ts';
import { anyPlan } from './drawing/any-plan.ts';
import { everyKind } from './drawing/plans.ts';
import { hasBrowser, openBrowser, whyNot } from './page/browser.ts';
import { exampleFiles, renderingOf, renderingOfFile, renderingOfText } from './rendering-of.ts';

const md = await load();

interface Task {
  readonly section: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly tag: string;
}

interface Read {
  readonly title: string;
  readonly sections: readonly string[];
  readonly tasks: readonly Task[];
}

interface Drawn {
  readonly is: string;
  readonly title: string;
  readonly heading: string;
  readonly sections: readonly string[];
  readonly names: readonly string[];
  readonly marks: readonly string[];
  readonly lines: number;
}

const suite = hasBrowser ? describe : describe.skip;

suite(hasBrowser ? 'Mermaid' : `Mermaid (${whyNot})`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const require = createRequire(import.meta.url);
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
    await page.addScriptTag({ path: path.join(import.meta.dirname, 'mermaid-in-page.js') });
  });
  afterAll(() => browser.close());

  const read = (code: string) => page.evaluate(`readChart(${JSON.stringify(code)})`) as Promise<Read>;
  const draw = (code: string) => page.evaluate(`drawChart(${JSON.stringify(code)})`) as Promise<Drawn>;

  async function readsWhatIsWritten(rendering: Rendering): Promise<void> {
    const code = mermaid.render(rendering);
    expect(await read(code)).toEqual(written(code));
    const inMarkdown = /^```mermaid\n([^]*?)^```$/m.exec(md.render(rendering))?.[1];
    if (inMarkdown === undefined) expect(written(code).tasks).toEqual([]);
    else if (!code.startsWith(inMarkdown)) expect(await read(inMarkdown)).toEqual(written(code));
  }

  async function drawsWhatIsWritten(rendering: Rendering): Promise<void> {
    const code = mermaid.render(rendering);
    const { title, sections, tasks } = written(code);
    const drawn = await draw(code);
    expect(drawn).toMatchObject({
      is: 'gantt',
      heading: title,
      title: / accTitle: (.*)/.exec(code)![1],
      sections: sections.map((name) => name.replaceAll('<br>', '')),
      lines: 0,
    });
    expect(drawn.names.toSorted()).toEqual(tasks.map(({ name }) => name).toSorted());
    expect(drawn.marks).toEqual([...new Set(drawn.marks)]);
    if (tasks.length > 0) expect(drawn.marks).not.toEqual([]);
  }

  test.each(exampleFiles)('%s is read and drawn', async (file) => {
    const rendering = await renderingOfFile(file);
    await readsWhatIsWritten(rendering);
    await drawsWhatIsWritten(rendering);
  });

  test('every kind of timing is read and drawn', async () => {
    await readsWhatIsWritten(renderingOf(everyKind));
    await drawsWhatIsWritten(renderingOf(everyKind));
  });

  test('a plan with nothing to draw is a chart with a title', async () => {
    await drawsWhatIsWritten(await renderingOfText('engage: 1\ntitle: "{Plan}; 5% & <b>#more</b>"\n'));
  });

  test('groups may be called alike, by a number or by a word of JavaScript', async () => {
    const stakeholders = { a: 'Zed', b: '111', c: '__proto__', d: 'Zed', e: '<br>', f: '[]' };
    const items = Object.keys(stakeholders).map((id) => ({
      name: `for ${id}`,
      with: [id],
      when: 'May 2026',
    }));
    await readsWhatIsWritten(renderingOf({ stakeholders, items }));
    await drawsWhatIsWritten(renderingOf({ stakeholders, items }));
  });

  test.each([
    '3 May 2026',
    '3 to 5 May 2026',
    '3 to 12 May 2026',
    '1 May to 9 July 2026',
    '1 May to 10 July 2026',
    '1 May to 20 September 2026',
    '1 May to 29 September 2026',
    '2026',
    '2020 to 2040',
  ])('no two marks of the axis are alike: %s', async (when) => {
    await drawsWhatIsWritten(renderingOf({ items: [{ name: 'x', when }] }));
  });

  test('whatever the names, it reads each row that is drawn, and its days', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (brief) => {
        const rendering = renderingOf(brief);
        await readsWhatIsWritten(rendering);
        const { tasks } = written(mermaid.render(rendering));
        const drawn = new Set(tasks.map(({ name }) => /^\d+/.exec(name)![0]));
        const left = mermaid.render(rendering).match(/^%% \d+\./gm) ?? [];
        expect(drawn.size + left.length).toBe(brief.items.length);
      }),
      { numRuns: 500 },
    );
  }, 300_000);

  test('whatever the names, they are in the picture', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, (brief) => drawsWhatIsWritten(renderingOf(brief))),
      { numRuns: 60 },
    );
  }, 300_000);
});

/** What a person reads in the code: a line is a section, or a name and its days. */
function written(code: string): Read {
  const sections: string[] = [];
  const tasks: Task[] = [];
  for (const line of code.split('\n')) {
    const section = /^ {4}section (.*)/.exec(line)?.[1];
    if (section !== undefined) sections.push(section);
    const [, name, data] = /^ {4}(?!accTitle)([^:]+) :([^:]+)$/.exec(line) ?? [];
    if (name !== undefined) tasks.push({ section: sections.at(-1)!, name, ...daysOf(data!) });
  }
  return { title: / title (.*)/.exec(code)![1]!, sections, tasks };
}

function daysOf(data: string): Pick<Task, 'start' | 'end' | 'tag'> {
  const words = data.split(', ');
  const [start, end] = words.slice(-2);
  return { start: start!, end: dayAfter(start!, end!), tag: words.slice(0, -2).join(' ') };
}

/** The end is a day or a number of days. */
function dayAfter(start: string, end: string): string {
  const count = /^(\d+)d$/.exec(end)?.[1];
  if (count === undefined) return end;
  return new Date(Date.parse(start) + Number(count) * 86_400_000).toISOString().slice(0, 10);
}
