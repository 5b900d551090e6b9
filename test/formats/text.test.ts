import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/dates/index.ts';
import type { Rendering, TerminalView } from '../../src/formats/format.ts';
import type { OwnTimeline } from '../../src/plan/plan.ts';
import { text } from '../../src/formats/text.ts';
import { displayWidth } from '../../src/source/display-width.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { anyPlan } from './drawing/any-plan.ts';
import { everyKind, herefordshire } from './drawing/plans.ts';
import { renderingOf, renderingOfFile, renderingOfText } from './rendering-of.ts';
import { hostile, oneDay, oneRow, thirtyYears, undatedOnly, underWay } from './text/plans.ts';

const asAt = dayOf(2026, 5, 20);
const seen = ({ plan }: Rendering): Rendering => ({ plan, timeline: layOut(plan, { asAt }), subjects: [] });

const plans = {
  herefordshire: renderingOf(herefordshire),
  'every-kind': renderingOf(everyKind),
  'under-way': seen(await renderingOfText(underWay)),
  'every-field': seen(await renderingOfFile('test/formats/page/cases/every-field/plan.yaml')),
  'one-row': renderingOf(oneRow),
  undated: renderingOf(undatedOnly),
  'one-day': renderingOf(oneDay),
  'thirty-years': renderingOf(thirtyYears),
  hostile: renderingOf(hostile),
  empty: renderingOf({ items: [] }),
};
const atEveryWidth = ['herefordshire', 'every-kind', 'under-way'] as const;

describe('as it was read by a person', () => {
  test.each(atEveryWidth.flatMap((name) => [60, 80, 100, 140].map((columns) => [name, columns] as const)))(
    '%s at %d columns',
    async (name, columns) => {
      const found = text.render({ ...plans[name], terminal: { columns } });
      await expect(found).toMatchFileSnapshot(`text/cases/${name}-${columns}.txt`);
    },
  );

  test.each(Object.keys(plans) as (keyof typeof plans)[])('%s in a file', async (name) => {
    await expect(text.render(plans[name])).toMatchFileSnapshot(`text/cases/${name}.txt`);
  });

  test('so wide a terminal that weeks have their names', async () => {
    const found = text.render({ ...plans['one-day'], terminal: { columns: 160 } });
    await expect(found).toMatchFileSnapshot('text/cases/one-day-160.txt');
  });

  test.each(['every-field', 'one-row', 'undated', 'one-day', 'thirty-years', 'hostile'] as const)(
    '%s in a terminal',
    async (name) => {
      const found = text.render({ ...plans[name], terminal: { columns: 80 } });
      await expect(found).toMatchFileSnapshot(`text/cases/${name}-80.txt`);
    },
  );
});

/** What may be printed: no control but the end of a line, nothing that turns the direction, no half of a character. */
const obeyed =
  // oxlint-disable-next-line no-control-regex -- these characters are what this expression is about
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;

const terminals = fc.option(fc.record({ columns: fc.integer({ min: 1, max: 300 }) }), { nil: undefined });

const settings = fc.record<OwnTimeline>({
  groupBy: fc.constantFrom('stakeholder', 'level', 'lead', 'topic', 'phase', 'month'),
  years: fc.constantFrom('calendar', 'financial'),
});

describe('whatever the plan', () => {
  test('every item has one line, no line is too wide, and nothing is obeyed', () => {
    fc.assert(
      fc.property(anyPlan, terminals, settings, fc.boolean(), (brief, terminal, settings, isSeen) => {
        const { plan } = renderingOf(brief);
        const timeline = layOut(plan, { settings, ...(isSeen && { asAt }) });
        const render = () => text.render({ plan, timeline, subjects: [], ...(terminal && { terminal }) });
        const found = render();
        expect(found).not.toMatch(obeyed);
        expect(found).not.toMatch(/[ \t]$/m);
        const lines = found.split('\n');
        const columns = widthOf(terminal);
        expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
        for (let index = 0; index < brief.items.length; index++) {
          const own = new RegExp(`^ (?:.{0,6} )?${index}\\.(?!\\d)`, 'u');
          expect(
            lines.filter((line) => own.test(line)),
            `item ${index}`,
          ).toHaveLength(1);
        }
        expect(render()).toBe(found);
      }),
      { numRuns: 300 },
    );
  });

  test('in a file only what the plan says is not ASCII', () => {
    for (const name of ['herefordshire', 'every-kind', 'under-way', 'one-day', 'thirty-years'] as const)
      expect(text.render(plans[name])).toMatch(/^[\n -~]+$/);
  });
});

function widthOf(terminal: TerminalView | undefined): number {
  return Math.min(160, Math.max(60, terminal?.columns ?? 100));
}

test('ten thousand activities are quick', () => {
  const cost = (count: number) => {
    const items = Array.from({ length: count }, (_, index) => ({
      name: `Visit ${index}`,
      when: index % 2 === 0 ? 'March 2026' : 'monthly',
    }));
    const rendering = { ...renderingOf({ items }), terminal: { columns: 160 } };
    const start = process.cpuUsage();
    text.render(rendering);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  cost(1000);
  expect(cost(10_000)).toBeLessThan(2000);
});
