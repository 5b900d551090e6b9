import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['c. 2010', 'interval year about 2010'],
  ['ca May 2010', 'interval month about 2010-05'],
])('“%s” is not certain', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each(['TBC TBC', 'about – 10 March 2018', 'likely and 10 March 2018', 'about about March 2017'])(
  '“%s” is not read',
  (text) => {
    expect(brief(readTiming(text))).toBe('not-a-date');
  },
);
