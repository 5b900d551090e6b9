import { expect, test } from 'vitest';
import { readTiming, type TimingContext } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

const southern: TimingContext = { hemisphere: 'southern' };
const early: TimingContext = { seasons: { spring: 2, summer: 5, autumn: 8, winter: 11 } };
const byYear: TimingContext = { seasons: { winter: 1, spring: 4, summer: 7, autumn: 10 } };

test.each([
  ['summer 2019', {}, '2019-06..2019-08', 'summer 2019'],
  ['summer 2019', southern, '2019-12..2020-02', 'summer 2019/20'],
  ['autumn 2019', southern, '2019-03..2019-05', 'autumn 2019'],
  ['spring 2019', early, '2019-02..2019-04', 'spring 2019'],
  ['winter 2019', early, '2019-11..2020-01', 'winter 2019/20'],
  ['autumn 2019', byYear, '2019-Q4', 'autumn 2019'],
])('“%s” where %j is %s', (text, context, reads, label) => {
  const reading = readTiming(text, context);
  expect(brief(reading)).toBe(`interval season ${reads}`);
  expect(reading).toMatchObject({ start: { label } });
});
