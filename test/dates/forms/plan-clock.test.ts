import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each(['weeks 3 and 4', 'Months 3, 14 and 25', 'project week 3 onwards'])(
  '“%s” is counted from a start that is not given',
  (text) => {
    expect(brief(readTiming(text))).toBe('relative');
  },
);

test.each(['mid week 3', 'week 3 or later'])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
