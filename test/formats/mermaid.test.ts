import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaidOf } from '../../src/formats/mermaid.ts';
import { mermaidName } from '../../src/formats/mermaid-name.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf } from '../timeline/plan-of.ts';
import { anyPlan, hostileNames } from './drawing/any-plan.ts';
import { everyKind, herefordshire } from './drawing/plans.ts';

test.each([
  ['herefordshire', herefordshire],
  ['every-kind', everyKind],
])('%s as Mermaid', async (name, brief) => {
  const { code, left } = mermaidOf(layOut(planOf(brief)));
  const comments = left.map((note) => `%% left out: ${note}`);
  await expect(`${[code, ...comments].join('\n')}\n`).toMatchFileSnapshot(`cases/${name}.mmd`);
});

test('nothing to draw is no code', () => {
  expect(mermaidOf(layOut(planOf({ items: [{ name: 'Drop-in', when: 'as required' }] })))).toEqual({
    code: '',
    left: ['Drop-in: as required'],
  });
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
])('the name %j is %j', (name, expected) => {
  expect(mermaidName(name)).toBe(expected);
});

/** What Mermaid 11 takes for a line of a Gantt chart, as it was tried with the real one. */
const lines = [
  /^gantt$/,
  /^ {4}(?:dateFormat YYYY-MM-DD|axisFormat %b %Y|todayMarker off)$/,
  /^ {4}section [^:;#%\n]+$/,
  /^ {4}[^:;#%\n]+ :(?:done, |active, )?(?:\d{4}-\d{2}-\d{2}, \d{4}-\d{2}-\d{2}|milestone, \d{4}-\d{2}-\d{2}, \d+d)$/,
];

test('whatever the names, the code is lines of a chart, and each row is drawn or named as left out', () => {
  fc.assert(
    fc.property(anyPlan, (brief) => {
      const timeline = layOut(planOf(brief));
      const { code, left } = mermaidOf(timeline);
      const all = code === '' ? [] : code.split('\n');
      expect(all.filter((line) => !lines.some((pattern) => pattern.test(line)))).toEqual([]);
      const drawn = new Set(all.flatMap((line) => /^ {4}(\d+)\./.exec(line)?.[1] ?? []));
      expect(drawn.size + left.length).toBe(brief.items.length);
    }),
  );
});

test.each(hostileNames.map((name) => [name]))('%j is one harmless line', (name) => {
  expect(mermaidName(name)).toMatch(/^[^:;#%\n<>{}[\]"'`\\]+$/);
});
