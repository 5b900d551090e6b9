import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../../src/formats/brand.ts';
import { html as load } from '../../src/formats/html.ts';
import { activitiesOf } from '../../src/plan/plan.ts';
import { everyKind } from './drawing/plans.ts';
import { everyFieldWith } from './every-text.ts';
import { brand } from './brand-of.ts';
import { planFiles, renderingOf, renderingOfFile, renderingOfText } from './rendering-of.ts';

const html = await load();

const renderings = [
  ['herefordshire', await renderingOfFile(planFiles.herefordshire)],
  ['every field', await renderingOfFile(planFiles['every-field'])],
  ['every kind', renderingOf(everyKind)],
  ['a brand', { ...(await renderingOfFile(planFiles.herefordshire)), brand }],
  ['nothing but a title', await renderingOfText('engage: 1\ntitle: A plan\n')],
  ['undated', renderingOf({ stakeholders: { a: 'All' }, items: [{ name: 'Drop-in', with: ['a'] }] })],
] as const;

describe.each(renderings)('the page of %s', async (_, rendering) => {
  const text = await html.render(rendering);
  const page = parse(text);
  const elements = elementsOf(page);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);

  test('is said to be English, with a title, for every width of screen', () => {
    expect(attribute(one(elements, 'html'), 'lang')).toBe('en-GB');
    expect(textOf(one(elements, 'title'))).toBe(rendering.plan.title);
    expect(text).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  test('has one main heading, and skips no level', () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has every id once, and every reference has its target', () => {
    expect(ids).toEqual([...new Set(ids)]);
    const references = elements.flatMap((element) => [
      ...(attribute(element, 'href')?.startsWith('#') ? [attribute(element, 'href')!.slice(1)] : []),
      ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
      ...(attribute(element, 'for')?.split(' ') ?? []),
    ]);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('fetches nothing: only links that a reader follows lead out', () => {
    for (const element of elements) {
      expect(attribute(element, 'src') ?? 'data:image/').toMatch(/^data:image\//);
      expect(['link', 'iframe', 'object', 'embed', 'base', 'image', 'use']).not.toContain(element.tagName);
      const href = attribute(element, 'href');
      if (href !== undefined) expect(href).toMatch(/^(?:#|https?:|mailto:)/);
    }
    expect(text).not.toMatch(/@import|url\((?!#)/);
  });

  test('has no script or style but those that its policy names', () => {
    const policy = elements.flatMap((element) =>
      attribute(element, 'http-equiv') === undefined ? [] : [attribute(element, 'content')],
    )[0]!;
    for (const element of elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')) {
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('unsafe');
    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  });

  test('has tables with a caption, column headings, and rows as wide as those', () => {
    for (const table of elements.filter((element) => element.tagName === 'table' && !isAuthors(element))) {
      const cells = elementsOf(table);
      expect(cells.some(({ tagName }) => tagName === 'caption')).toBe(true);
      const columns = cells.filter((cell) => attribute(cell, 'scope') === 'col').length;
      expect(columns).toBeGreaterThan(1);
      for (const row of cells.filter(({ tagName }) => tagName === 'tr')) {
        const spans = elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
        expect(spans.reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0)).toBe(columns);
      }
    }
  });

  test('has each group of the timeline as rows of their own, under a heading', () => {
    const headings = elements.filter((element) => attribute(element, 'scope') === 'rowgroup');
    expect(headings.map((heading) => textOf(heading))).toEqual(
      rendering.timeline.lanes.map(({ name }) => name),
    );
  });

  test('has each activity once as an entry, and in the table of the timeline', () => {
    const entries = elements.filter((element) => attribute(element, 'class') === 'activity');
    const expected = activitiesOf(rendering.plan).map(({ id }) => `item-${id}`);
    expect(entries.map((entry) => attribute(entry, 'id')).toSorted()).toEqual(expected.toSorted());
    const rows = elements.filter((element) => attribute(element, 'scope') === 'row');
    const links = rows.flatMap((row) =>
      elementsOf(row).flatMap((link) => attribute(link, 'href')?.slice(1) ?? []),
    );
    expect(links.filter((id) => expected.includes(id)).toSorted()).toEqual(expected.toSorted());
  });

  test('is the same each time', async () => {
    expect(await html.render(rendering)).toBe(text);
  });
});

/** Words that mean something to HTML, to SVG, to the template or to Markdown; none has a meaning in prose. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '{{constructor}} {{{title}}} {{> page this}} [[inline page.js]]',
  '</title></style></script></svg><svg onload=alert(1)>',
  '<!-- comment --> ]]> <![CDATA[ x ]]>',
  '&lt;b&gt; &#60;i&#62; &amp;amp;',
  'javascript:alert(1) data:text/html,x',
  '[click](javascript:alert(1)) [x]: javascript:alert(1)',
  '<a href="https://example.org" style="x">x</a>',
  '<base href=https://example.org><meta http-equiv=refresh content=0>',
  '$& $1 $` \\0 \\u003c',
];

describe('text of a plan is only text', async () => {
  const harmless = structureOf(
    await html.render(await renderingOfText(everyFieldWith((index) => `word ${index}`))),
  );

  test.each(hostile)('%s', async (words) => {
    const page = await html.render(await renderingOfText(everyFieldWith((index) => `${words} ${index}`)));
    expect(structureOf(page)).toEqual(harmless);
    expect(textOf(one(elementsOf(parse(page)), 'title'))).toBe(`${words} 0`);
    expect(drawnWith(page)).toEqual(
      drawnWith(await html.render(await renderingOfFile(planFiles['every-field']))),
    );
  });

  test.each([
    ['[x](javascript:alert(1))', []],
    [
      '[x](JaVaScRiPt:alert(1)) [x](data:text/html,x) [x](vbscript:x) [x](//example.org) [x](file:///etc)',
      [],
    ],
    ['[x](https://user:secret@example.org/)', []],
    ['[x](https://example.org/?a="b"&c=<d>)', ['https://example.org/?a=%22b%22&c=%3Cd%3E']],
    ['<https://example.org/>', ['https://example.org/']],
    ['[x](mailto:a@example.org)', ['mailto:a@example.org']],
    ['![x](https://example.org/x.png)', ['https://example.org/x.png']],
  ])('the prose %s links to %j', async (prose, expected) => {
    const plan = JSON.stringify({ engage: 1, title: 'A plan', summary: prose });
    const links = elementsOf(parse(await html.render(await renderingOfText(plan)))).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    expect(links.filter((href) => !href.startsWith('#'))).toEqual(expected);
  });
});

test.each([
  ['[the office](mailto:a@example.org?subject=x)', ['a@example.org']],
  ['[travel](https://example.org/travel)', ['https://example.org/travel']],
  ['<https://example.org/> [https://example.org/a](https://example.org/a) <a@example.org>', []],
])('paper shows the addresses behind the words of %s', async (prose, expected) => {
  const plan = JSON.stringify({ engage: 1, title: 'A plan', summary: prose });
  const elements = elementsOf(parse(await html.render(await renderingOfText(plan))));
  expect(elements.flatMap((element) => attribute(element, 'data-address') ?? [])).toEqual(expected);
});

describe('a brand', () => {
  const page = async (plan: object, of: Brand | undefined) => {
    const rendering = await renderingOfText(JSON.stringify({ engage: 1, title: 'A plan', ...plan }));
    return html.render({ ...rendering, ...(of && { brand: of }) });
  };

  test('has its logo in the page, byte for byte, with its name for those who cannot see it', async () => {
    const elements = elementsOf(parse(await page({}, { ...brand, name: '"Hill" & <Dale>' })));
    const logo = one(elements, 'img');
    expect(attribute(logo, 'alt')).toBe('"Hill" & <Dale>');
    const bytes = Buffer.from(attribute(logo, 'src')!.replace('data:image/svg+xml;base64,', ''), 'base64');
    expect(bytes.equals(brand.logo.bytes)).toBe(true);
    // No larger than there is room for, and as wide for its height as it was.
    expect([attribute(logo, 'width'), attribute(logo, 'height')]).toEqual(['171', '64']);
  });

  test.each([
    ['its name stands for the organisation', {}, brand.name, ['Hill Council']],
    ['it is named once', { organisation: 'Hill Council' }, brand.name, ['Hill Council']],
    [
      'another organisation is named, too',
      { organisation: 'Dale Trust' },
      brand.name,
      ['Hill Council', 'Dale Trust'],
    ],
    ['without a name', { organisation: 'Dale Trust' }, undefined, ['Dale Trust']],
  ])('%s', async (_, plan, name, expected) => {
    const text = await page(plan, { ...(name !== undefined && { name }), colour: '#7a0c5d' });
    const names = elementsOf(one(elementsOf(parse(text)), 'header'))
      .filter(({ tagName, parentNode }) => tagName === 'bdi' && (parentNode as Element).tagName !== 'h1')
      .map(textOf);
    expect(names).toEqual(expected);
  });

  test('has its colour and typeface follow the page’s own, which stay as they are', async () => {
    const [own, ours, ...more] = elementsOf(parse(await page({}, brand))).filter(
      ({ tagName }) => tagName === 'style',
    );
    expect(textOf(own!)).toBe(
      readFileSync(new URL('../../templates/parts/page.css', import.meta.url), 'utf8').trim(),
    );
    expect(textOf(ours!)).toContain(':root { --strong: #7a0c5d;');
    expect(textOf(ours!)).toContain('body { font-family: "Frutiger Next", Arial,');
    expect(more).toEqual([]);
  });

  test('an empty one changes nothing that is seen', async () => {
    const body = (text: string) => /<body>[^]*/.exec(text)![0];
    expect(body(await page({}, { font: 'Georgia' }))).toBe(body(await page({}, undefined)));
  });
});

test('the script and the style sheet of the page do not end the element that they stand in', () => {
  for (const file of ['page.js', 'page.css']) {
    const text = readFileSync(new URL(`../../templates/parts/${file}`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/<\/|<!--/);
  }
});

type Element = Tree.Element;

function elementsOf(node: Tree.Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function one(elements: readonly Element[], name: string): Element {
  const [first, ...others] = elements.filter(
    ({ tagName, namespaceURI }) => tagName === name && namespaceURI.endsWith('xhtml'),
  );
  expect(others).toEqual([]);
  return first!;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function isAuthors(table: Element): boolean {
  return attribute(table, 'class') === 'author';
}

/** The elements of a page with their attributes, without what an id is made of, and without its drawings. */
function structureOf(page: string): unknown {
  const walk = (node: Tree.Node): unknown[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => {
          if (child.nodeName === '#text') return [];
          if (!('tagName' in child)) return [child.nodeName];
          return child.tagName === 'figure' ? [] : [[signature(child), ...values(child), ...walk(child)]];
        })
      : [];
  return walk(parse(page));
}

function signature({ tagName, attrs }: Element): string {
  return [tagName, ...attrs.map(({ name }) => name)].join(' ');
}

function values({ attrs }: Element): string[] {
  return attrs.map(({ value }) => value.replace(/\b(item|name|group|section)-[a-z0-9-]+$/, '$1'));
}

/** The kinds of elements in the drawings, whose number depends on how long names are. */
function drawnWith(page: string): string[] {
  const figures = elementsOf(parse(page)).filter(({ tagName }) => tagName === 'figure');
  return [...new Set(figures.flatMap(elementsOf).map(({ tagName }) => tagName))].toSorted();
}

test('a plan that names no group is not said to involve none', async () => {
  const { render } = await load();
  const page = String(
    await render(await renderingOfText('title: A plan\nactivities: [{ name: Fair, when: May 2026 }]')),
  );
  expect(page).toContain('1 activity');
  expect(page).not.toMatch(/\b0 (?:stakeholder|activit)/);
});
