import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { brief, contextOf } from './brief.ts';

test.each([
  ['31 June to 5 July 2018', 'impossible'],
  ['31 and 7 June 2018', 'impossible'],
  ['Q3 to Q1 2024/25', 'impossible'],
  ['early to March 2018', 'not-a-date'],
  ['early to late March 2018', 'interval day about 2018-03-01~2018-03-10..2018-03-21~2018-03-31'],
  ['towards early to mid-June 2026', 'interval day about 2026-06-01~2026-06-10..2026-06-11~2026-06-20'],
  ['about mid to late autumn 2026', 'interval month about 2026-10..2026-11'],
  ['about early to March 2018', 'not-a-date'],
  ['the early to late March 2018', 'interval day about 2018-03-01~2018-03-10..2018-03-21~2018-03-31'],
  ['autumn to winter 2023/24', 'interval season 2023-09..2023-11..2023-12..2024-02'],
  ['the autumn to winter 2023/24', 'interval season 2023-09..2023-11..2023-12..2024-02'],
  ['early autumn to winter 2023/24', 'interval season about 2023-09..2023-12..2024-02'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text, contextOf(undefined, 4)))).toBe(reads);
});
