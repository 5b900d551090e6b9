import { describe, expect, test } from 'vitest';
import { busiest } from '../../../src/rules/across/busiest.ts';
import { claimIn, fileNamed } from './brief-claim.ts';

const files = { A: fileNamed('a.yaml'), B: fileNamed('b.yaml') };

/** "A1 3-5": an activity of plan A on the days 3 to 5; "A1=fair 3-5" one that is held together with others. */
function found(words: string, plans = 1): string {
  const counted = words.split(', ').map((each) => {
    const [, file, name, event, from, until] = /^((?:A|B))(\d)(?:=(\w+))? (\d+)-(\d+)$/.exec(each)!;
    const claim = claimIn(files[file as 'A' | 'B'], `${file}${name}`, event);
    return { claim, from: Number(from), until: Number(until) };
  });
  return busiest(counted, { plans })
    .map(({ claim }) => claim.activity.name)
    .join(' ');
}

describe('what counts on the busiest day', () => {
  test.each([
    ['one that is alone', 'A1 1-5', 'A1'],
    ['two that share a day', 'A1 1-5, A2 5-9', 'A1 A2'],
    ['of two in a row, the first', 'A1 1-5, A2 6-9', 'A1'],
    ['whatever their order', 'A2 6-9, A1 1-5', 'A1'],
    ['more of them later', 'A1 1-5, A2 6-9, A3 9-9', 'A2 A3'],
    ['by their first days', 'A1 4-9, A2 1-9, A3 2-9', 'A2 A3 A1'],
    ['what is over does not count on', 'A1 1-1, A2 1-9, A3 2-9, A4 3-9', 'A2 A3 A4'],
    ['as many on a later day change nothing', 'A1 1-5, A2 5-9, A3 9-9', 'A1 A2'],
  ])('%s: %s', (_, words, names) => {
    expect(found(words)).toBe(names);
  });

  test.each([
    ['is one', 'A1=fair 1-5, B1=fair 1-5, A2 7-9, A3 7-9', 'A2 A3'],
    ['is there as long as one plan has it', 'A1=fair 1-3, B1=fair 1-5, A2 5-5', 'B1 A2'],
  ])('an event that plans hold together %s: %s', (_, words, names) => {
    expect(found(words)).toBe(names);
  });

  test.each([
    ['days of one plan do not count', 'A1 1-5, A2 1-5, A3 1-5, A4 7-9, B1 7-9', 'A4 B1'],
    ['nor if the other is over', 'B1 1-5, A1 6-9, A2 6-9', ''],
  ])('where two plans are asked for, %s: %s', (_, words, names) => {
    expect(found(words, 2)).toBe(names);
  });

  test('of nothing, nothing', () => {
    expect(busiest([], { plans: 1 })).toEqual([]);
  });
});
