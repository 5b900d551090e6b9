import { expect, test } from 'vitest';
import { mermaidOf } from '../../src/formats/mermaid-chart.ts';
import { mermaid } from '../../src/formats/mermaid.ts';
import { mermaidComment, mermaidName, mermaidSections } from '../../src/formats/mermaid-name.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf } from '../timeline/plan-of.ts';
import { hostileNames } from './drawing/any-plan.ts';
import { everyKind, herefordshire } from './drawing/plans.ts';
import { renderingOf } from './rendering-of.ts';

test.each([
  ['herefordshire', herefordshire],
  ['every-kind', everyKind],
])('%s as Mermaid', async (name, brief) => {
  await expect(mermaid.render(renderingOf(brief))).toMatchFileSnapshot(`cases/${name}.mmd`);
});

test('nothing to draw is a chart of a title, and says what the plan has', () => {
  const brief = { items: [{ name: 'Drop-in', when: 'as required' }] };
  expect(mermaid.render(renderingOf(brief))).toBe(`gantt
    title A plan – nothing with dates that can be drawn
    accTitle: A plan – nothing with dates that can be drawn
    todayMarker off
%% Not in the picture:
%% Drop-in: as required
`);
  expect(mermaidOf(layOut(planOf(brief)), 'A plan').isEmpty).toBe(true);
});

test('a comment is a comment whatever it says', () => {
  expect(mermaidComment('5% of us: %%{init: {}}%%\nend')).toBe(
    '%% 5 per cent of us: per cent per cent (init: ()) per cent per cent end',
  );
});

const ofDays = (...whens: string[]) =>
  mermaidOf(layOut(planOf({ items: whens.map((when) => ({ name: 'x', when })) })), 'A plan').code;

test.each([
  ['1 May 2026', '%-d %b %Y', '1day'],
  ['1 May to 9 June 2026', '%-d %b %Y', '1week'],
  ['1 May to 9 September 2026', '%-d %b %Y', '2week'],
  ['1 May 2026 to 9 May 2027', '%b %Y', undefined],
])('no two marks of the axis are alike: %s', (when, format, interval) => {
  const code = ofDays(when);
  expect(/axisFormat (.*)/.exec(code)?.[1]).toBe(format);
  expect(/tickInterval (.*)/.exec(code)?.[1]).toBe(interval);
});

test('names of sections differ from each other, and long ones are broken', () => {
  const { lines, width } = mermaidSections([
    'Carers',
    'Carers',
    'Herefordshire LINK and Brecon & Radnorshire',
  ]);
  expect(lines).toEqual(['Carers', 'Carers (2)', 'Herefordshire LINK<br>and Brecon &<br>Radnorshire']);
  expect(width).toBeGreaterThan(75);
  expect(mermaidSections(['Staff']).width).toBe(75);
  expect(mermaidSections(['x', 'x (2)', 'x', 'x']).lines).toEqual(['x', 'x (2)', 'x (3)', 'x (4)']);
});

test('a day that would be too thin a bar is a point, with its date in words', () => {
  expect(ofDays('1 May 2024', '2024 to 2034')).toContain('x (1 May 2024) :milestone, 2024-05-01, 1d');
});

test('a long title is cut in the picture alone', () => {
  const { code } = mermaidOf(
    layOut(planOf({ items: [{ name: 'x', when: 'May 2026' }] })),
    'word '.repeat(60),
  );
  expect(/ title (.*)/.exec(code)?.[1]).toMatch(/^(?:word )+…$|^(?:word )+word…$/);
  expect(/accTitle: (.*)/.exec(code)?.[1]).toBe('word '.repeat(60).trim());
});

test.each([
  ['Stage 1: survey', 'Stage 1 – survey'],
  ['5% of us; or #more', '5 per cent of us, or more'],
  ['section two', '“section two”'],
  ['Sections of the county', 'Sections of the county'],
  ['click here', '“click here”'],
  ['end', '“end”'],
  ['2026-01-01 fair', '“2026-01-01 fair”'],
  ['%%{init: {}}%%', 'per cent (init – ()) per cent'],
  ['line\nbreak', 'line break'],
  ['[a](b) "c" `d`', '(a)(b) ”c” ’d’'],
  [' : ', '…'],
  ['111', '“111”'],
  ['__proto__', '“__proto__”'],
])('the name %j is %j', (name, expected) => {
  expect(mermaidName(name)).toBe(expected);
});

test.each(hostileNames.map((name) => [name]))('%j is one harmless line', (name) => {
  expect(mermaidName(name)).toMatch(/^[^:;#%\n<>{}[\]"'`\\]+$/);
});

test('what is too long for Mermaid is a chart of the groups, and says so', () => {
  const stakeholders = { a: 'Group A', b: 'Group B' };
  const items = Array.from({ length: 1_200 }, (_, index) => ({
    name: `Meeting ${index} of the group`,
    with: [index % 2 === 0 ? 'a' : 'b'],
    when: 'May 2026',
  }));
  const { code, left } = mermaidOf(layOut(planOf({ stakeholders, items })), 'Plan');
  expect(code.length).toBeLessThan(50_000);
  expect(code).toMatch(/^ {4}Group A \(600 in all\) :2026-05-01, 2026-06-01$/m);
  expect(left[0]).toMatch(/^each activity by itself/);
});

test('what goes on until a day is shown by that day', () => {
  const items = [{ name: 'Survey', when: 'until 12 June 2026' }];
  const { code } = mermaidOf(layOut(planOf({ items })), 'A plan');
  expect(code).toContain('Survey (until 12 June 2026) :milestone, 2026-06-12, 1d');
});
