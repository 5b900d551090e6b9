import { expect, test } from 'vitest';
import { svg } from '../../src/formats/svg.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf } from '../timeline/plan-of.ts';
import { everyKind } from './drawing/plans.ts';
import { parseSvg } from './drawing/svg-text.ts';

test('the format is one drawing that stands alone, on paper of its own', () => {
  const plan = planOf(everyKind);
  const text = svg.render({ plan, timeline: layOut(plan), subjects: [] });
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /,
  );
  expect(text).toMatch(/<rect x="0" y="0" width="1031" height="\d+" class="paper" fill="#FFFFFF"\/>/);
  expect(parseSvg(text).elements.filter((name) => name === 'svg')).toHaveLength(1);
});
