import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDocument } from '../../../src/plan/yaml/yaml-document.ts';
import { Source } from '../../../src/source/source.ts';

/** A text as its document, which must have nothing wrong with it. */
function documentOf(text: string) {
  const { document, diagnostics } = parseDocument(new Source('plan.yaml', text));
  expect(diagnostics).toEqual([]);
  return document!;
}

function valueOf(text: string): unknown {
  return documentOf(text).value;
}

describe('values', () => {
  test.each([
    ['2019', 2019],
    ['0', 0],
    ['-3', -3],
    ['0.1', 0.1],
    ['12.75', 12.75],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['100000000000000000000', '100000000000000000000'],
    ['123456789012345678901', '123456789012345678901'],
    ['0.10', '0.10'],
    ['2.0', '2.0'],
    ['007', '007'],
    ['-0', '-0'],
    ['+1', '+1'],
    ['1E5', '1E5'],
    ['1e400', '1e400'],
    ['1e+21', '1e+21'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['2_500', '2_500'],
    ['2,500', '2,500'],
    ['.5', '.5'],
    ['NaN', 'NaN'],
    ['.nan', '.nan'],
    ['Infinity', 'Infinity'],
    ['.inf', '.inf'],
    ['07700900123', '07700900123'],
    ['2026-03-29', '2026-03-29'],
    ['12:30:00', '12:30:00'],
    ['true', true],
    ['false', false],
    ['True', 'True'],
    ['TRUE', 'TRUE'],
    ['yes', 'yes'],
    ['No', 'No'],
    ['on', 'on'],
    ['null', null],
    ['~', null],
    ['', null],
    ['# nothing but a comment', null],
    ['Null', 'Null'],
    ['NULL', 'NULL'],
    ['"2019"', '2019'],
    ["'true'", 'true'],
    ['""', ''],
    ["'null'", 'null'],
    ['"~"', '~'],
    ['two words', 'two words'],
    ['http://example.org/a:b', 'http://example.org/a:b'],
    ['a#b', 'a#b'],
    ['“Curly”', '“Curly”'],
    ["it's", "it's"],
    [String.raw`"a\tb\u00e9\n"`, 'a\tbé\n'],
    ["'it''s'", "it's"],
    ['|\n  a\n  b', 'a\nb\n'],
    ['|-\n  a\n\n  b', 'a\n\nb'],
    ['>\n  a\n  b\n', 'a b\n'],
    ['|\n  2019\n', '2019\n'],
    ['a\n  b\n\n  c', 'a b\nc'],
    ['"a\n  b"', 'a b'],
    ['[]', []],
    ['{}', {}],
    ['[1, "1", true, , ]', undefined],
    ['[1, "1", [true], {a: b}]', [1, '1', [true], { a: 'b' }]],
    ['{a, b: 1}', { a: null, b: 1 }],
    ['\n- 1\n-\n- a: 1\n  b: 2', [1, null, { a: 1, b: 2 }]],
    ['\n  a: 1\n  b:\n  - c', { a: 1, b: ['c'] }],
  ])('%j', (written, expected) => {
    const { document } = parseDocument(new Source('plan.yaml', `key: ${written}\n`));
    expect(document?.value).toEqual(expected === undefined ? undefined : { key: expected });
  });

  test('keys are text, whatever they look like', () => {
    expect(valueOf('1: a\ntrue: b\nnull: c\n"two words": d\n~: e\n')).toEqual({
      1: 'a',
      true: 'b',
      null: 'c',
      'two words': 'd',
      '~': 'e',
    });
  });

  test('words that objects know are harmless as keys and values', () => {
    const value = valueOf('toString: __proto__\nhasOwnProperty: constructor\nvalueOf: 1\n');
    expect(Object.keys(value as object)).toEqual(['toString', 'hasOwnProperty', 'valueOf']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test.each([
    ['JSON', '{"a": [1, "b"], "c": null}', { a: [1, 'b'], c: null }],
    ['JSON over several lines', '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 2\n\t}\n}\n', { a: 1, b: { c: 2 } }],
    ['a line of hyphens first', '---\na: 1\n', { a: 1 }],
    ['a line of points last', 'a: 1\n...\n', { a: 1 }],
    ['indented as a whole', '  a: 1\n  b: 2\n', { a: 1, b: 2 }],
    ['a list', '- a\n- b\n', ['a', 'b']],
    ['a sentence', 'We ask everyone.\n', 'We ask everyone.'],
    ['tabs between key, value and comment', 'a:\t1\t# one\nb:\t"2"\t\n', { a: 1, b: '2' }],
    ['an empty line with a tab', 'a: 1\n\t\nb: 2\n', { a: 1, b: 2 }],
    ['a comment behind a tab', 'a: 1\n\t# one\nb: 2\n', { a: 1, b: 2 }],
    ['lists within lists', '- - a\n  - b\n- [c]\n', [['a', 'b'], ['c']]],
  ])('a file that is %s', (_, text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  test('what is deepest and longest of all that is allowed', () => {
    const deep = `a: ${'['.repeat(63)}${']'.repeat(63)}`;
    expect(valueOf(deep)).toHaveProperty('a');
    const long = 'word '.repeat(13_000).trim();
    expect(valueOf(`a: |\n${'  word word word word\n'.repeat(2_900)}`)).toHaveProperty('a');
    expect(long.length).toBeLessThan(65_536);
    expect(valueOf(`a: ${long}\n`)).toEqual({ a: long });
  });
});

describe('the same value', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const plainText = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,3}$/);
  const scalar = fc.oneof(plainText, fc.integer(), fc.boolean(), fc.constant(null));
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('map')),
    list: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    map: fc.dictionary(word, tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  }));
  const plan = fc.dictionary(word, node, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

  it('comes back from what is written', () => {
    fc.assert(
      fc.property(plan, (value) => {
        expect(valueOf(written(value))).toEqual(value);
        expect(valueOf(JSON.stringify(value))).toEqual(value);
      }),
    );
  });

  it('comes from Windows line ends, blank lines and comments', () => {
    fc.assert(
      fc.property(plan, (value) => {
        const text = written(value);
        expect(valueOf(text.replaceAll('\n', '\r\n'))).toEqual(value);
        expect(valueOf(text.replaceAll('\n', '\n\n'))).toEqual(value);
        expect(valueOf(`# first\n${text.replaceAll('\n', ' # why\n  # more\n')}`)).toEqual(value);
      }),
    );
  });

  it('comes from keys in any order', () => {
    fc.assert(
      fc.property(plan, (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(valueOf(written(turned))).toEqual(valueOf(written(value)));
      }),
    );
  });

  it('has a place within one line for everything in it', () => {
    fc.assert(
      fc.property(plan, (value) => {
        const text = written(value);
        const document = documentOf(text);
        for (const pointer of pointersOf(value, '')) {
          for (const on of ['key', 'value'] as const) {
            const { start, end } = document.span(pointer, on);
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
          }
        }
      }),
    );
  });

  /** The value as a person lays it out, in lines. */
  function written(value: unknown, indent = ''): string {
    if (typeof value !== 'object' || value === null) return `${value === null ? '' : String(value)}\n`;
    if (Array.isArray(value)) return value.map((item) => `${indent}-${below(item, indent)}`).join('');
    return Object.entries(value)
      .map(([key, held]) => `${indent}${key}:${below(held, indent)}`)
      .join('');
  }

  function below(value: unknown, indent: string): string {
    return typeof value === 'object' && value !== null
      ? `\n${written(value, `${indent}  `)}`
      : ` ${written(value)}`;
  }

  function pointersOf(value: unknown, pointer: string): string[] {
    if (typeof value !== 'object' || value === null) return [pointer];
    return [
      pointer,
      ...Object.entries(value).flatMap(([key, held]) => pointersOf(held, `${pointer}/${key}`)),
    ];
  }
});
