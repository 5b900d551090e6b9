import { describe, expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each(['w/c June 2026', 'w/c 2026', 'w/c about 3 June 2026', 'w/c early June 2026'])(
  '“%s” is not read: no one day is named',
  (text) => {
    expect(brief(readTiming(text))).toBe('not-a-date');
  },
);

describe('the author is warned where a week is named by', () => {
  test.each([
    ['w/c 4 April 2018', '4 April 2018 is a Wednesday'],
    ['week ending 5 April 2018', '5 April 2018 is a Thursday'],
  ])('“%s”', (text, why) => {
    const warning = `${why}: the week that holds it is meant, 2 April 2018 to 8 April 2018.`;
    expect(readTiming(text)).toMatchObject({ warnings: [warning] });
  });

  test.each([
    'w/c 2 April 2018',
    'week of 4 April 2018',
    'week ending 6 April 2018',
    'week ending 7 April 2018',
    'week ending 8 April 2018',
  ])('but not by “%s”', (text) => {
    expect(readTiming(text)).not.toHaveProperty('warnings');
  });
});
