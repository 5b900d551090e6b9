import { expect, test } from 'vitest';
import { drawTimeline } from '../../../src/formats/drawing/draw-timeline.ts';
import type { TimelineSettings } from '../../../src/plan/plan.ts';
import { layOut } from '../../../src/timeline/lay-out.ts';
import { planOf } from '../../timeline/plan-of.ts';
import { outside, overlaps, parseSvg } from './svg-text.ts';

/** The words of the axis, for a window as long as an activity whose short name leaves the plot most room. */
function axisFor(when: string, orientation: 'portrait' | 'landscape', settings: TimelineSettings = {}) {
  const plan = planOf({ stakeholders: { a: 'Group' }, items: [{ name: 'x'.repeat(80), with: ['a'], when }] });
  const [drawing] = drawTimeline(layOut(plan, { settings }), { orientation, idPrefix: 't', paged: false });
  const parsed = parseSvg(drawing!.svg);
  expect(overlaps(parsed.texts)).toEqual([]);
  expect(outside(parsed)).toEqual([]);
  const words = parsed.texts.map((text) => text.words);
  return words.slice(words.indexOf('activity') + 1, words.indexOf('Group'));
}

test.each([
  ['6 to 20 July 2026', 'landscape', 'July 2026 | August 2026 | September 2026 | 29 Jun | 6 Jul | 13 Jul'],
  ['May to July 2026', 'portrait', '2026 | May | June | July'],
  ['November 2025 to May 2026', 'portrait', '2025 | 2026 | November | December | January | February'],
  ['December 2025 to April 2027', 'portrait', '2026 | 2027 | Dec | Jan | Feb'],
  ['2025 to 2028', 'portrait', '2025 | 2026 | 2027 | 2028 | Q1 | Q2 | Q3 | Q4 | Q1'],
  ['2025 to 2030', 'landscape', '2025 | 2026 | 2027 | 2028 | 2029 | 2030 | Q1 | Q2'],
  ['2025 to 2030', 'portrait', '2025 | 2026 | 2027 | 2028 | 2029 | 2030'],
  ['2001 to 2030', 'portrait', '2001 | 2005 | 2010'],
  ['1900 to 2200', 'portrait', '1900 | 1950 | 2000 | 2050 | 2100 | 2150'],
] as const)('%s in %s', (when, orientation, expected) => {
  const words = axisFor(when, orientation);
  const some = expected.split(' | ');
  expect(words.slice(0, some.length)).toEqual(some);
});

test.each([
  [
    'November 2025 to May 2026',
    'portrait',
    4,
    '2025-26 | 2026-27 | November | December | January | February',
  ],
  ['December 2025 to April 2027', 'portrait', 9, '2025-26 | 2026-27 | Dec | Jan | Feb'],
  ['2025 to 2028', 'portrait', 4, '2025-26 | 2026-27 | 2027-28 | 2028-29 | Q4 | Q1 | Q2 | Q3 | Q4 | Q1'],
  ['1998 to 2002', 'portrait', 4, '1998-99 | 1999-00 | 2000-01 | 2001-02'],
  ['2020 to 2031', 'portrait', 4, '2020-21 | 2022-23 | 2024-25'],
] as const)('%s in %s by financial years from month %i', (when, orientation, yearStart, expected) => {
  const words = axisFor(when, orientation, { years: 'financial', yearStart });
  const some = expected.split(' | ');
  expect(words.slice(0, some.length)).toEqual(some);
});
