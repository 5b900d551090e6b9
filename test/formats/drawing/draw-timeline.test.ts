import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, readTiming, type Timing } from '../../../src/dates/index.ts';
import type { Drawing } from '../../../src/formats/drawing/drawing.ts';
import { drawTimeline, type TimelineOptions } from '../../../src/formats/drawing/draw-timeline.ts';
import { textWidth } from '../../../src/formats/drawing/text-width.ts';
import { timelineView } from '../../../src/formats/view/timeline-view.ts';
import type { OwnTimeline } from '../../../src/plan/plan.ts';
import { layOut, type LayOutOptions } from '../../../src/timeline/lay-out.ts';
import { summaryOf } from '../../../src/timeline/summary.ts';
import type { Row, Timeline } from '../../../src/timeline/timeline.ts';
import { planOf, type BriefItem, type BriefPlan } from '../../timeline/plan-of.ts';
import { anyPlan, hostileNames } from './any-plan.ts';
import {
  everyKind,
  herefordshire,
  keptFree,
  many,
  manyGroups,
  names,
  oneDay,
  undated,
  windows,
} from './plans.ts';
import { outside, overlaps, parseSvg, type Parsed, type Placed } from './svg-text.ts';

const tall: TimelineOptions = { orientation: 'portrait', idPrefix: 'timeline', paged: false };
const landscape: TimelineOptions = { orientation: 'landscape', idPrefix: 'timeline', paged: true };

function draw(brief: BriefPlan, options: TimelineOptions = tall): Drawing[] {
  return drawTimeline(layOut(planOf(brief)), options);
}

const march = { pointer: '', timing: readTiming('March to June 2026') as Timing };
const people = { people: 'People of the county' };

const asAt = dayOf(2026, 5, 20);
const financial: OwnTimeline = { years: 'financial', groupBy: 'level' };

test.each<[string, BriefPlan, TimelineOptions, LayOutOptions?]>([
  ['herefordshire', herefordshire, tall],
  ['herefordshire-landscape', herefordshire, landscape],
  ['every-kind', everyKind, tall, { asAt }],
  ['kept-free', keptFree, tall, { asAt }],
  ['kept-free-by-level', keptFree, landscape, { settings: financial }],
  ['kept-free-by-month', keptFree, landscape, { settings: { groupBy: 'month', period: march } }],
  ['rows-1', many(1), tall],
  ['rows-24', many(24), landscape],
  ['rows-25', many(25), landscape],
  ['rows-200', manyGroups(200), landscape],
  ['rows-2000', manyGroups(2000), { ...tall, orientation: 'landscape' }],
  ...Object.entries(windows).map(
    ([name, brief]) => [name, brief, tall] as [string, BriefPlan, TimelineOptions],
  ),
  ['names', names, tall],
  ['names-landscape', names, landscape],
  ['one-day', oneDay, tall],
  ['undated', undated, tall],
  [
    'leap-day',
    { stakeholders: people, items: [{ name: 'Leap-day fair', with: ['people'], when: '29 February 2028' }] },
    tall,
  ],
])('%s is drawn as it was looked at', async (name, brief, options, layOutOptions) => {
  const drawings = drawTimeline(layOut(planOf(brief), layOutOptions), options);
  for (const [index, { svg }] of drawings.entries()) {
    const page = drawings.length > 1 ? `-${index + 1}` : '';
    await expect(`${svg}\n`).toMatchFileSnapshot(`cases/${name}${page}.svg`);
  }
});

const anyOptions: fc.Arbitrary<TimelineOptions> = fc.record({
  orientation: fc.constantFrom('portrait', 'landscape'),
  idPrefix: fc.constant('t'),
  paged: fc.boolean(),
});

/** How many plans each property is tried with: more in CI. */
const runs = process.env['CI'] ? 2_000 : 200;

const anySettings: fc.Arbitrary<OwnTimeline> = fc.record(
  {
    groupBy: fc.constantFrom('stakeholder', 'level', 'lead', 'topic', 'phase', 'month'),
    years: fc.constantFrom('calendar', 'financial'),
    yearStart: fc.constantFrom(4, 9),
    period: fc.constantFrom('April 2026', '2026', '2025 to 2040', '1990').map((words) => ({
      pointer: '/timeline/period',
      timing: readTiming(words) as Timing,
    })),
  },
  { requiredKeys: [] },
);
const anyAsAt = fc.constantFrom(undefined, dayOf(2026, 1, 2), dayOf(2026, 6, 15), dayOf(1999, 1, 1));

test(
  'of any plan: texts keep apart and inside, all is there, equal bytes, nothing from outside',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(anyPlan, anyOptions, anySettings, anyAsAt, (brief, options, settings, asAt) => {
        const timeline = layOut(planOf(brief), { settings, asAt });
        const drawings = drawTimeline(timeline, options);
        const parsed = drawings.map(({ svg }) => parseSvg(svg));
        for (const page of parsed) {
          expect(overlaps(page.texts)).toEqual([]);
          expect(outside(page)).toEqual([]);
        }
        expectAll(brief, timeline, parsed);
        expectApart(parsed);
        expect(drawTimeline(timeline, options)).toEqual(drawings);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);

/** Every item is drawn once, beside what a summary says, or counted as not shown; all are in the table. */
function expectAll(brief: BriefPlan, timeline: Timeline, pages: readonly Parsed[]): void {
  const rows = timeline.lanes.flatMap((lane) => lane.rows);
  const inDrawing = rows.filter((row) => !row.outside).map(numberOf);
  // A summary has the names of lanes.
  const detail = pages.length > 3 ? pages.slice(1) : pages;
  const names = detail.flatMap((page) => page.texts).filter(isName);
  const shown = names.flatMap(({ words }) => /^(\d+)\./.exec(words)?.[1] ?? []);
  expect(shown.map(Number).sort(ascending)).toEqual(inDrawing.sort(ascending));
  const last = pages.at(-1)!.texts;
  const counts = last.flatMap(({ words }) => /^(\d+) (?:before|after) .* not shown:/.exec(words)?.[1] ?? []);
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(rows.length - inDrawing.length);
  const table = timelineView(timeline)?.lanes.flatMap((lane) => lane.rows) ?? [];
  expect(table.map(({ name }) => name)).toEqual(rows.map(({ item }) => item.name));
  expect(rows.map(numberOf).sort(ascending)).toEqual(brief.items.map((_, index) => index));
}

/** Each id is there once, and nothing is referred to that the drawing does not hold. */
function expectApart(pages: readonly Parsed[]): void {
  const ids = pages.flatMap((page) => page.ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { references, ids: own, elements } of pages) {
    expect(references.filter((reference) => !own.includes(reference))).toEqual([]);
    expect(elements.filter((name) => !allowed.has(name))).toEqual([]);
  }
}

/** Names of rows stand at the left, larger than remarks; headings are bold. */
function isName({ left, top, bottom, isBold }: Placed): boolean {
  return left < 60 && bottom - top > 11 && !isBold;
}

function numberOf({ item }: Row): number {
  return Number.parseInt(item.name, 10);
}

function ascending(a: number, b: number): number {
  return a - b;
}

const allowed = new Set('svg title desc style defs pattern rect path circle text tspan'.split(' '));

test('what is drawn in place of a sign that must not be drawn is measured', () => {
  const hidden = '\u202e'.repeat(40);
  expect(textWidth(hidden, 10)).toBe(textWidth('\ufffd'.repeat(40), 10));
  expect(textWidth('\ud800', 10)).toBe(textWidth('\ufffd', 10));
});

test('names are text and nothing else', () => {
  const items = hostileNames.map((name) => ({ name, with: ['people'], when: 'May 2026' }));
  const stakeholders = { people: '<b onclick="x()">&</b> ]]>' };
  const [{ svg } = { svg: '' }] = draw({ stakeholders, items });
  expect(svg).not.toMatch(/<script|<b |onclick="|<!--|\]\]>/);
  expect(svg.match(/xmlns="http[^"]*"/g)).toEqual(['xmlns="http://www.w3.org/2000/svg"']);
  expect(svg.replace(/<text.*?<\/text>/gs, '').match(/http/g)).toHaveLength(1);
  expect(parseSvg(svg).texts.map(({ words }) => words)).toContain('<b onclick="x()">&</b> ]]>');
});

test('title and description come first and name the picture', () => {
  const [drawing] = draw(herefordshire);
  expect(drawing!.svg).toMatch(
    /^<svg xmlns="[^"]+" class="engage-drawing" role="img" aria-labelledby="timeline-title timeline-desc" [^>]*>\s*<title id="timeline-title">[^<]+<\/title>\s*<desc id="timeline-desc">/,
  );
  expect(drawing!.title).toBe('Engagement timeline, May to December 2010');
  expect(drawing!.description).toBe(
    "22 activities for 8 stakeholder groups, busiest in September 2010. Milestones: The boards approve the Transition Board's recommendations (May 2010) and Final report (December 2010).",
  );
});

test.each([
  ['May 2026', 'May 2026'],
  ['May to June 2026', 'May to June 2026'],
  ['May 2026 to May 2027', 'May 2026 to May 2027'],
])('the title of a timeline of %s', (words, months) => {
  const period = { pointer: '', timing: readTiming(words) as Timing };
  const [drawing] = drawTimeline(layOut(planOf(herefordshire), { settings: { period } }), tall);
  expect(drawing!.title).toBe(`Engagement timeline, ${months}`);
});

test('text is in the order of reading: a row, its label, the next row', () => {
  const words = parseSvg(draw(everyKind)[0]!.svg).texts.map((text) => text.words);
  const order = [
    'Patients',
    'Leaflet to every household',
    'by the end of March 2026 · Giving information',
    'Web survey',
  ];
  const start = words.indexOf('Patients');
  expect(words.slice(start, start + 4)).toEqual(order);
});

test('where the axis has one row, the key says what the line of the day is', () => {
  const items = [{ name: 'Panel', when: '2001 to 2030' }];
  const [drawing] = drawTimeline(layOut(planOf({ items }), { asAt }), tall);
  const words = parseSvg(drawing!.svg).texts.map((text) => text.words);
  expect(words).toContain('as at 20 May 2026');
});

test('pages are no higher than paper, repeat axis and key, and leave no group with less than three rows', () => {
  const stakeholders = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, `Group ${id}`]));
  const items = Object.keys(stakeholders).flatMap((id) =>
    Array.from({ length: id === 'c' ? 25 : 6 }, (_, index) => ({
      name: `Activity ${id}${index}`,
      with: [id],
      when: 'May 2026',
    })),
  );
  const drawings = draw({ stakeholders, items }, landscape);
  expect(drawings.map(({ title }) => title.slice(-8))).toEqual(['(1 of 3)', '(2 of 3)', '(3 of 3)']);
  for (const { svg, height, width } of drawings) {
    expect(width).toBe(1031);
    expect(height).toBeLessThanOrEqual(640);
    const words = parseSvg(svg).texts.map((text) => text.words);
    expect(words).toContain('May 2026');
    expect(words).toContain('activity');
    const groups = words.flatMap((text) => /^Activity (.)/.exec(text)?.[1] ?? []);
    for (const group of groups) {
      expect(groups.filter((other) => other === group).length).toBeGreaterThanOrEqual(3);
    }
  }
  const second = parseSvg(drawings[1]!.svg).texts.map((text) => text.words);
  expect(second).toContain('Group c (continued)');
});

test('a summary is one page, whatever there is; the rest is counted', () => {
  const stakeholders = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`g${index}`, `Group ${index}`]),
  );
  const items: BriefItem[] = [
    ...Array.from({ length: 100 }, (_, index) => ({
      kind: 'milestone' as const,
      name: `Milestone ${index}`,
      when: `${(index % 28) + 1} May 2026`,
    })),
    { kind: 'milestone', what: 'decision', name: 'The decision', when: '31 May 2026' },
    ...Object.keys(stakeholders).map((id) => ({ name: `With ${id}`, with: [id], when: 'June 2026' })),
  ];
  const [first, second] = draw({ stakeholders, items }, landscape);
  const words = parseSvg(first!.svg).texts.map((text) => text.words);
  expect(words).toContain('The decision');
  expect(words.filter((text) => /^and \d+ more$/.test(text))).toHaveLength(2);
  expect(parseSvg(second!.svg).texts.map((text) => text.words)).toContain('Milestone 0');
  expect(first!.description).toMatch(/^200 activities for 200 stakeholder groups, busiest in June 2026/);
  expect(second!.description).toBe(
    'The rows of Key dates. The table of activities holds the same information.',
  );
});

test('a summary is as certain as the rows that it stands for', () => {
  const items: BriefItem[] = [
    ...Array.from({ length: 120 }, () => ({ name: 'Meeting', with: ['a'], when: 'May 2026' })),
    { name: 'Off', with: ['a'], when: 'January 2026', status: 'cancelled' },
    { name: 'No end', with: ['b'], when: 'from June 2026' },
    { name: 'No start', with: ['c'], when: 'until June 2026' },
  ];
  const timeline = layOut(planOf({ stakeholders: { a: 'A', b: 'B', c: 'C' }, items }));
  const [a, b, c] = summaryOf(timeline, 30).lanes[0]!.rows;
  expect(a).toMatchObject({ words: '121 in all, 1 cancelled', covers: 121 });
  expect(a!.marks).toMatchObject([{ start: dayOf(2026, 5, 1), end: dayOf(2026, 5, 31), openEnd: false }]);
  expect(b!.marks).toMatchObject([{ start: dayOf(2026, 6, 1), openStart: false, openEnd: true }]);
  expect(c!.marks).toMatchObject([{ end: dayOf(2026, 6, 30), openStart: true, openEnd: false }]);
});

test('more than three pages have a summary before them', () => {
  const stakeholders = { a: 'Group a', b: 'Group b' };
  const items = ['a', 'b'].flatMap((id) =>
    Array.from({ length: 60 }, (_, index) => ({
      name: `Activity ${id}${index}`,
      with: [id],
      when: 'May 2026',
    })),
  );
  const [first, second] = draw({ stakeholders, items }, landscape);
  const words = parseSvg(first!.svg).texts.map((text) => text.words);
  expect(words).toEqual(expect.arrayContaining(['Group a', '60 in all', 'Group b']));
  expect(second!.title).toMatch(/\(2 of 7\)$/);
});

test('drawings grow no faster than the plan, with times to keep free and on pages too', () => {
  const lengthOf = (count: number) => {
    const closed = Array.from({ length: count / 10 }, (_, index) => ({
      kind: 'event' as const,
      what: 'closed' as const,
      name: `Closed ${index}`,
      when: `${(index % 28) + 1} May 2026`,
    }));
    const brief = manyGroups(count);
    const timeline = layOut(planOf({ ...brief, items: [...brief.items, ...closed] }));
    return drawTimeline(timeline, landscape).reduce((sum, { svg }) => sum + svg.length, 0);
  };
  expect(lengthOf(4000) / lengthOf(1000)).toBeLessThan(4.4);
});

test('ten thousand rows take little time', () => {
  const stakeholders = Object.fromEntries(
    Array.from({ length: 50 }, (_, group) => [`g${group}`, `Group ${group}`]),
  );
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    name: `Focus group number ${index} with the older people of the county`,
    with: [`g${index % 50}`],
    level: 'participation',
    when: `${(index % 28) + 1} May 2026`,
  }));
  const plan = planOf({ stakeholders, items });
  const start = process.cpuUsage();
  const [drawing] = drawTimeline(layOut(plan), tall);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1500);
  expect(drawing!.svg.length).toBeLessThan(10_000 * 1000);
});

test('what goes on until a day has an arrow back, and what is due on it one to it; the key says which is which', () => {
  const items: BriefItem[] = [
    { name: 'Survey', when: 'until 12 June 2026' },
    { name: 'Report', when: 'by 12 June 2026' },
  ];
  const keyOf = (items: BriefItem[]) => parseSvg(draw({ items })[0]!.svg).texts.map(({ words }) => words);
  expect(keyOf(items)).toEqual(expect.arrayContaining(['no start given', 'to be done by then']));
  expect(keyOf(items.slice(0, 1))).not.toContain('to be done by then');
  expect(keyOf(items.slice(1))).not.toContain('no start given');
});
