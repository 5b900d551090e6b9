import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['weekend of 17 and 18 July 2010', 'interval day 2010-07-17..2010-07-18'],
  ['weekend of 17 and 18 July 2010 (TBC)', 'interval day about 2010-07-17..2010-07-18'],
  ['weekend commencing: 17 July 2010', 'interval day 2010-07-17..2010-07-18'],
  ['after the weekend of 17 July 2010', 'not-a-date'],
  ['not w/e 17–18 July 2010', 'not-a-date'],
  ['weekend of 31 June 2026', 'impossible'],
  ['w/e 30–31 June 2026', 'impossible'],
  ['weekend of about 17 July 2010', 'not-a-date'],
  ['weekend of launch', 'not-a-date'],
  ['weekend of monthly', 'not-a-date'],
  ['w/e 18–19 July 2010', 'not-a-date'],
  ['w/e 17–19 July 2010', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['16 July 2010', '17 to 18 July 2010'],
  ['18 July 2010', '17 to 18 July 2010'],
  ['17–19 July 2010', '17 to 18 July 2010'],
  ['17, 18 and 19 July 2010', '17 to 18 July 2010'],
  ['July 2010', '3 to 4 July 2010'],
])('of the weekend of %s the days are asked for: %s', (days, weekend) => {
  expect(readTiming(`weekend of ${days}`)).toMatchObject({
    reason: 'not-a-date',
    hint: `Write both days of it, for example “${weekend}”.`,
  });
});
