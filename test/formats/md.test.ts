import * as fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { md as load } from '../../src/formats/md.ts';
import { anyPlan, hostileNames } from './drawing/any-plan.ts';
import { everyKind } from './drawing/plans.ts';
import { everyFieldWith } from './every-text.ts';
import { planFiles, renderingOf, renderingOfFile, renderingOfText } from './rendering-of.ts';

const md = await load();

/** A reader that lets raw HTML through, as some do: none may be in the text. */
const reader = new MarkdownIt({ html: true, linkify: false });

const renderings = [
  ['herefordshire', await renderingOfFile(planFiles.herefordshire)],
  ['every-field', await renderingOfFile(planFiles['every-field'])],
  ['every-kind', renderingOf(everyKind)],
] as const;

describe.each(renderings)('%s', (name, rendering) => {
  const text = md.render(rendering);

  test('is as a person has read it', async () => {
    await expect(text).toMatchFileSnapshot(`cases/${name}.md`);
  });

  test('has no blank lines in a row, and no space at the end of a line', () => {
    expect(text).not.toMatch(/\n\n\n|[ \t]$/m);
    expect(text).toMatch(/^# .*[^\n]\n$/s);
  });

  test('has tables whose rows all have as many cells as their heading', () => {
    for (const { head, rows } of tablesOf(text)) {
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  test('has every dated thing in the table of the timeline', () => {
    // What is no activity has its kind behind its name.
    const firsts = tablesOf(text).flatMap(({ rows }) => rows.map(([first = '']) => first));
    const cells = new Set(firsts.flatMap((first) => [first, first.replace(/ \([^()]*\)$/, '')]));
    const names = rendering.timeline.lanes.flatMap(({ rows }) => rows.map(({ item }) => item.name));
    expect(names.filter((item) => !cells.has(item))).toEqual([]);
  });
});

/** Words that mean something to Markdown or HTML, where they would stand at the beginning, within or at the end. */
const hostile = [
  '# heading',
  '## ##',
  'Plan #',
  '> quotation',
  '- item',
  '+ item',
  '* item *',
  '1. item',
  '12) item',
  '---',
  '===',
  '***',
  '```',
  '~~~ x',
  '`code`',
  '**bold** _em_ ~~del~~',
  '|',
  'a | b || c \\| d \\\\| e',
  '| --- | --- |',
  ':--',
  '[x](https://example.org) ![x](https://example.org/x.png)',
  '[x]: https://example.org',
  '<https://example.org>',
  '<script>alert(1)</script>',
  '<!-- comment',
  '<b>bold</b>',
  '&lt;b&gt; &#42;x&#42;',
  'back\\slash \\',
  'two\nlines',
  'two\n\nparagraphs',
  'two\n# headings',
  'line\u2028separator',
  '\ttab',
  '{{title}} {{{title}}}',
  '$x$ $$x$$',
  'x!',
  '[ ] task',
  '<',
  '&',
  '\u202eright to left',
];

describe('names of a plan are only text', () => {
  const named = (words: string) =>
    renderingOf({
      stakeholders: { a: `${words} group`, b: words },
      items: [
        { name: words, when: 'May 2026', with: ['a', 'b'], level: 'participation' },
        { name: `${words} end`, when: 'June 2026', with: ['b'] },
        { name: `start ${words}`, kind: 'milestone', when: 'July 2026', what: 'decision' },
        { name: words, kind: 'step', when: 'TBC' },
      ],
    });
  const harmless = structureOf(md.render(named('word')));

  test.each(hostile)('%j', (words) => {
    expect(structureOf(md.render(named(words)))).toEqual(harmless);
  });

  test.each(hostile.filter((words) => !/[\n\t\u2028]|^\s|[\u202e]/.test(words)))(
    '%j can be read as it was written',
    (words) => {
      const [, heading] = /<h4>(.*)<\/h4>/.exec(reader.render(md.render(named(words)))) ?? [];
      expect(decoded(heading ?? '')).toBe(words);
    },
  );
});

test.each(hostile.filter((words) => !/[\n\u202e]/.test(words)))(
  'no field of a plan is more than text: %j',
  async (words) => {
    // In prose these words may mean what they say, in the way of Markdown; but no heading, image or raw HTML.
    const text = md.render(await renderingOfText(everyFieldWith((index) => `${words} ${index}`)));
    const harmless = md.render(await renderingOfText(everyFieldWith((index) => `word ${index}`)));
    expect(headingsOf(text)).toEqual(headingsOf(harmless));
    expect(tableSizes(text)).toEqual(tableSizes(harmless));
    const tokens = flat(reader.parse(text, {}));
    expect(tokens.filter(({ type }) => /^html_|^image$/.test(type))).toEqual([]);
  },
);

test('whatever the names, a plan has the structure that harmless names give it', () => {
  fc.assert(
    fc.property(anyPlan, (brief) => {
      const named = {
        ...brief,
        stakeholders: Object.fromEntries(
          Object.entries(brief.stakeholders ?? {}).map(([id, name]) => [id, shown(name)]),
        ),
        items: brief.items.map((item) => ({ ...item, name: shown(item.name) })),
      };
      const harmless = {
        ...brief,
        stakeholders: Object.fromEntries(
          Object.keys(brief.stakeholders ?? {}).map((id) => [id, `group ${id}`]),
        ),
        items: brief.items.map((item, index) => ({ ...item, name: `item ${index}` })),
      };
      expect(structureOf(md.render(renderingOf(named)), true)).toEqual(
        structureOf(md.render(renderingOf(harmless)), true),
      );
    }),
  );
});

describe('at a glance', () => {
  const glanceOf = (plan: object) =>
    renderingOfText(JSON.stringify({ engage: 1, title: 'A plan', ...plan })).then(
      (rendering) => md.render(rendering).split(/^## /m)[1]!.split('\n- **Who')[0],
    );
  const window = (name: string, when: string, more: object = {}) => ({ name, when, ...more });

  test('windows stand before milestones, each in order of time, with an extension and what is called off', async () => {
    const text = await glanceOf({
      period: '2026',
      windows: [
        window('Second', '1 to 30 June 2026', { status: 'cancelled' }),
        window('First', '2 March to 24 May 2026', { extended: { until: '7 June 2026' } }),
      ],
      milestones: [window('Report', 'July 2026'), window('Go-ahead', '27 January 2026', { status: 'done' })],
    });
    expect(text).toBe(`At a glance

- **When:** 2026
  - **2 March to 24 May 2026, extended to 7 June 2026**: First
  - **1 to 30 June 2026** (cancelled): Second
  - 27 January 2026: Go-ahead
  - July 2026: Report`);
  });

  test('of many windows the first three stand there, of many milestones none, and both are counted', async () => {
    const text = await glanceOf({
      period: '2026',
      windows: [1, 2, 3, 4].map((day) => window(`Window ${day}`, `${day} May to ${day} June 2026`)),
      milestones: [1, 2, 3, 4, 5, 6].map((day) => window(`Meeting ${day}`, `${day} July 2026`)),
    });
    expect(text).toContain('  - **3 May to 3 June 2026**: Window 3\n');
    expect(text).toMatch(/ {2}- 1 more consultation window, 6 milestones: see Key dates$/);
  });

  test('without any date it says so, and nothing of promises that are not made', async () => {
    expect(await glanceOf({})).toBe('At a glance\n\n- **When:** Not stated');
  });
});

test.each([
  [[], ', to every group'],
  [['tell', undefined], ', to every group without a level of its own'],
  [['tell', 'share'], ', as a whole; each group is promised a level of its own'],
])('groups with the levels %j: the plan promises its level%s', async (levels, words) => {
  const plan = {
    engage: 1,
    title: 'A plan',
    continuum: {
      levels: ['Tell', 'Ask', 'Share'].map((name) => ({ id: name.toLowerCase(), name })),
      ambition: 'ask',
    },
    stakeholders: levels.map((level, index) => ({ id: `group-${index}`, name: `Group ${index}`, level })),
  };
  expect(md.render(await renderingOfText(JSON.stringify(plan)))).toContain(
    `The plan promises **Ask (level 2 of 3)**, or higher${words}.\n`,
  );
});

test.each([
  [['share'], 'yes'],
  [['ask'], 'yes'],
  [['tell', 'tell'], 'no, nothing is planned at Ask or higher'],
  [['tell', undefined], 'not as far as levels are stated: nothing is planned at Ask or higher'],
  [[], 'no, nothing is planned'],
])('a promise to ask, with activities at %j: is it met? %s', async (levels, words) => {
  const plan = {
    engage: 1,
    title: 'A plan',
    continuum: { levels: ['Tell', 'Ask', 'Share'].map((name) => ({ id: name.toLowerCase(), name })) },
    stakeholders: [{ id: 'all', name: 'All', level: 'ask' }],
    activities: levels.map((level, index) => ({ name: `Activity ${index}`, with: 'all', level })),
  };
  const tables = tablesOf(md.render(await renderingOfText(JSON.stringify(plan))));
  const table = tables.find(({ head }) => head.includes('Promise met'))!;
  expect(table.rows.map((row) => row.at(-1))).toEqual([words]);
});

test('a column in which nothing stands is left out', async () => {
  const plan = {
    engage: 1,
    title: 'A plan',
    risks: [{ name: 'Rain', impact: 'low' }, { name: 'Snow' }],
    document: { history: [{ version: '1', changes: 'The first' }] },
  };
  const tables = tablesOf(md.render(await renderingOfText(JSON.stringify(plan))));
  expect(tables.map(({ head }) => head)).toEqual([
    ['Risk', 'Impact'],
    ['Version', 'Changes'],
  ]);
});

test('a list of the author does not run into a list of the page', async () => {
  const text = md.render(
    await renderingOfText(
      'engage: 1\ntitle: A plan\nprinciples:\n  - { name: One, text: "- a\\n- b\\n\\n+ c" }\n  - Two\n',
    ),
  );
  expect(text).toContain('- **One**\n\n  * a\n  * b\n\n  + c\n\n- **Two**\n');
});

test('blank lines and pipes of a block of code are left as they are', async () => {
  const code = '```\\n|a|b|\\n|c|\\n\\n\\n\\nend  \\n```';
  const text = md.render(await renderingOfText(`engage: 1\ntitle: A plan\nsummary: "${code}"\n`));
  expect(text).toContain('```\n|a|b|\n|c|\n\n\n\nend  \n```\n');
});

test.each(hostileNames)('the title %j is one heading', (title) => {
  const rendering = renderingOf({ items: [] });
  const text = md.render({ ...rendering, plan: { ...rendering.plan, title } });
  expect(
    flat(reader.parse(text, {})).filter(({ tag, nesting }) => tag === 'h1' && nesting === 1),
  ).toHaveLength(1);
});

/** No plan has a name that shows nothing. */
function shown(name: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : 'x';
}

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}

/** The tokens without their text; a code block by its language, as names stand in the chart. */
function structureOf(text: string, isLong = false): string[] {
  return flat(reader.parse(text, {}))
    .filter(({ type }) => type !== 'text' && type !== 'text_special' && !(isLong && type === 'fence'))
    .map(({ type, tag, info, attrs }) => [type, tag, info, ...(attrs ?? []).flat()].join(' '));
}

function headingsOf(text: string): string[] {
  return flat(reader.parse(text, {})).flatMap(({ type, tag }) => (type === 'heading_open' ? [tag] : []));
}

/** How many cells each row of each table has. */
function tableSizes(text: string): number[][] {
  return tablesOf(text).map(({ head, rows }) => [head, ...rows].map(({ length }) => length));
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As GitHub reads them: a row is cut or filled up to the width of the heading, so cells are counted in the text. */
function tablesOf(text: string): Table[] {
  const blocks =
    text.replace(/^ *(?:[-*+] +)?(`{3,})[^]*?^ *\1$/gm, '').match(/(?:(?<![^\n]) *\|[^\n]*\n)+/g) ?? [];
  return blocks.map((block) => {
    const [head = [], , ...rows] = block.trimEnd().split('\n').map(cellsOf);
    return { head, rows };
  });
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells.map((cell) => decoded(reader.renderInline(cell.trim().replaceAll('\\|', '|'))));
}

function decoded(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
