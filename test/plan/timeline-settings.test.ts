import { expect, test } from 'vitest';
import { timelineSettings } from '../../src/plan/timeline-settings.ts';

test('a flag decides, then the plan, then the house, for each setting alone', () => {
  const house = { orientation: 'landscape', groupBy: 'lead', years: 'financial' } as const;
  expect(timelineSettings({}, {})).toEqual({});
  expect(timelineSettings({ house }, {})).toEqual(house);
  expect(timelineSettings({ house }, { groupBy: 'level' })).toEqual({ ...house, groupBy: 'level' });
  expect(
    timelineSettings({ flags: { groupBy: 'topic' }, house }, { groupBy: 'level', years: 'calendar' }),
  ).toEqual({
    orientation: 'landscape',
    groupBy: 'topic',
    years: 'calendar',
  });
});
