import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nearest } from '../../src/source/nearest.ts';
import { at, isWithin, keysOf, parentOf } from '../../src/source/pointer.ts';
import { printable } from '../../src/source/printable.ts';
import { phrase, quote, quoteList } from '../../src/source/quote.ts';
import { Source } from '../../src/source/source.ts';

describe('positions in a source', () => {
  const source = new Source('plan.yaml', 'title: Café 🦉!\r\nkind: plan\n\nend');

  test.each([
    [0, 1, 1],
    [7, 1, 8],
    [12, 1, 13],
    [14, 1, 14],
    [17, 2, 1],
    [27, 2, 11],
    [28, 3, 1],
    [29, 4, 1],
    [32, 4, 4],
    [1000, 4, 4],
    [-5, 1, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(source.position(offset)).toEqual({ line, column });
  });

  it('gives lines without their ends', () => {
    expect([1, 2, 3, 4].map((number) => source.line(number))).toEqual([
      'title: Café 🦉!',
      'kind: plan',
      '',
      'end',
    ]);
    expect(source.line(0)).toBeUndefined();
    expect(source.line(5)).toBeUndefined();
    expect(new Source('empty', '').line(1)).toBe('');
  });

  it('agrees with counting line ends and characters', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🦉', '\n', '\r\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(80), (words, offset) => {
        const lines = words.slice(0, offset).split('\n');
        const expected = { line: lines.length, column: [...lines.at(-1)!].length + 1 };
        expect(new Source('x', words).position(offset)).toEqual(expected);
      }),
    );
  });
});

describe('pointers', () => {
  it('spell out where something is', () => {
    expect(at('/activities', 3, 'when')).toBe('/activities/3/when');
    expect(at('', 'a/b', 'c~d')).toBe('/a~1b/c~0d');
    expect(at('/a')).toBe('/a');
  });

  it('give back the keys that they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(keysOf(at('', ...keys))).toEqual(keys);
      }),
    );
    expect(keysOf('')).toEqual([]);
  });

  it('know what holds them', () => {
    expect(parentOf('/activities/3/when')).toBe('/activities/3');
    expect(parentOf('/activities')).toBe('');
    expect(parentOf('')).toBe('');
    expect(isWithin('/activities/3', '/activities')).toBe(true);
    expect(isWithin('/activities/3', '/activities/3')).toBe(true);
    expect(isWithin('/activities/30', '/activities/3')).toBe(false);
    expect(isWithin('/anything', '')).toBe(true);
  });
});

describe('the nearest word', () => {
  const keys = ['title', 'activities', 'stakeholders', 'when', 'with', 'id'];

  test.each([
    ['activites', 'activities'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['whne', 'when'],
    ['stakeholder', 'stakeholders'],
    ['ix', 'id'],
    ['budget', undefined],
    ['', undefined],
    ['activitiesandmore', undefined],
  ])('to `%s` is %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('is the first of those that are as near', () => {
    expect(nearest('wihh', ['wiih', 'with'])).toBe('wiih');
  });

  it('is found quickly for a word of any length', () => {
    expect(nearest('a'.repeat(1_000_000), keys)).toBeUndefined();
  });

  it('of a list is the word itself if it is there', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        expect(nearest(list.at(-1)!, list)).toBe(list.at(-1));
      }),
    );
  });
});

describe('text made safe to print', () => {
  test.each([
    ['plain text, é and 🦉', 'plain text, é and 🦉'],
    ['a\nb\r\tc', String.raw`a\u000ab\u000d\u0009c`],
    ['\u001b[31mred', String.raw`\u001b[31mred`],
    ['\u202eabc\u2069', String.raw`\u202eabc\u2069`],
    ['\u0085\u2028\ufeff\u007f', String.raw`\u0085\u2028\ufeff\u007f`],
    ['half \ud83d a pair', 'half \ufffd a pair'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('is cut when it is long', () => {
    expect(printable('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`);
    expect(printable('abcdef', 3)).toBe('abc…');
    expect(printable('🦉🦉', 1)).toBe('\ufffd…');
  });

  it('never holds a control character', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (words) => {
        expect(printable(words)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }),
    );
  });
});

describe('quoting the author', () => {
  it('puts words in backticks, safe and short', () => {
    expect(quote('open\nevening')).toBe('`open\\u000aevening`');
    expect(quote(2019)).toBe('`2019`');
    expect(quote('a'.repeat(100))).toBe(`\`${'a'.repeat(80)}…\``);
  });

  it('lists as people do', () => {
    expect(quoteList(['a'], 'or')).toBe('`a`');
    expect(quoteList(['a', 'b'], 'or')).toBe('`a` or `b`');
    expect(phrase(['a', 'b', 'c'], 'and')).toBe('a, b and c');
    expect(phrase([], 'and')).toBe('');
  });
});
