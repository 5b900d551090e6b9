import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['various dates in June 2026', 'interval month 2026-06'],
  ['several dates throughout 2026', 'interval year 2026'],
  ['Multiple dates between June and July 2026', 'not-a-date'],
  ['different dates from June to August 2026', 'not-a-date'],
  ['various dates', 'unscheduled'],
  ['various dates from June 2026', 'not-a-date'],
  ['various dates on 3 June 2026', 'not-a-date'],
  ['various dates by June 2026', 'not-a-date'],
  ['various June 2026', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each(['various dates in 3 June 2026', 'several dates on 3 June 2026'])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
