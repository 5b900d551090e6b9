import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/cli/output-name.ts';
import { safeName } from '../../src/cli/safe-name.ts';
import { choose, oneOf, onOff } from '../../src/cli/setting.ts';
import { isColoured } from '../../src/cli/terminal.ts';
import { verdict } from '../../src/cli/verdict.ts';
import { layLine } from '../../src/reporters/cells.ts';
import { displayWidth } from '../../src/source/display-width.ts';
import { wrap } from '../../src/source/wrap.ts';

describe('names on the disk', () => {
  it.each([
    ['water', 'water'],
    ['Größe 2026 – é', 'Größe 2026 – é'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['a\\b:c*d?"<>|', 'a-b-c-d-----'],
    ['.hidden', 'hidden'],
    ['...', 'plan'],
    ['', 'plan'],
    ['ends. . ', 'ends'],
    ['CON', 'CON-plan'],
    ['nul.txt', 'nul.txt-plan'],
    ['com1', 'com1-plan'],
    ['console', 'console'],
    ['a\nb\u0000\u202ec', 'a-b--c'],
    ['\ud800x', '-x'],
    ['😀'.repeat(50), '😀'.repeat(30)],
  ])('%j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('whatever the plans are called, no two share a name, or none is made', () => {
    const words = ['plan', 'Plan', 'a', 'index', 'con'];
    for (let seed = 0; seed < 500; seed++) {
      const paths = Array.from({ length: 4 }, (_, at) => {
        const pick = (step: number) => words[(seed * 7 + at * step + ((seed >> at) & 3)) % words.length]!;
        return `/r/${pick(3)}/${pick(5)}/${pick(11)}.y${at % 2 ? 'a' : ''}ml`;
      });
      const inputs = [...new Set(paths)].map((path) => ({ name: path, path }));
      try {
        const names = outputNames(inputs).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(inputs.length);
        expect(names).not.toContain('index');
        expect(names.every((name) => !name.startsWith('/') && !name.split('/').includes('..'))).toBe(true);
      } catch (error) {
        expect((error as Error).message).toContain('would both be called');
      }
    }
  });
});

describe('settings', () => {
  const settings = {
    color: { flags: '--color <when>', help: '', fallback: 'auto', read: oneOf(['auto', 'never']) },
    quiet: onOff('-q, --quiet', ''),
  };

  it('the first origin that says something decides, and all go the same way', () => {
    expect(choose(settings)).toEqual({ color: 'auto', quiet: false });
    expect(choose(settings, { color: ['never'] }, { color: ['auto'], quiet: ['on'] })).toEqual({
      color: 'never',
      quiet: true,
    });
    expect(() => choose(settings, {}, { color: ['nevr'] })).toThrow(
      '--color does not know `nevr`. Did you mean `never`?',
    );
  });
});

it.each([
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['never', {}, true, false],
] as const)('colour %s %j on a terminal: %s is %s', (choice, environment, isTerminal, expected) => {
  expect(isColoured(choice, environment, isTerminal)).toBe(expected);
});

it('the verdict counts from the severity on, and warnings by their number', () => {
  const summary = { plans: 1, errors: 0, warnings: 2, hints: 1, accepted: 0 };
  const judged = (failOn: 'error' | 'warning' | 'hint' | 'never', maxWarnings?: number) =>
    verdict(summary, { failOn, maxWarnings });
  expect((['error', 'warning', 'hint', 'never'] as const).map((failOn) => judged(failOn))).toEqual([
    0, 1, 1, 0,
  ]);
  expect([0, 1, 2, 3].map((most) => judged('error', most))).toEqual([1, 1, 0, 0]);
  expect(judged('never', 1)).toBe(1);
});

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['会議', 4],
    ['ｆｕｌｌ', 8],
    ['한글', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['\u200b\u00ad', 0],
    ['😀', 2],
    ['½ “–” €', 7],
    ['مرحبا', 5],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('a cell a character, tabs to the next stop, nothing that moves the cursor', () => {
    expect(layLine('\ta\tb\u0007', Infinity).map(({ text }) => text)).toEqual([
      '    ',
      'a',
      '   ',
      'b',
      '\\u0007',
    ]);
    expect(layLine('abcdef', 3)).toHaveLength(3);
  });

  it('lines break at spaces, not in what is quoted', () => {
    expect(wrap('one two `three four five` six', 10)).toEqual(['one two', '`three four five`', 'six']);
    expect(wrap('', 10)).toEqual([]);
    expect(wrap('会議 会議 会議', 9)).toEqual(['会議 会議', '会議']);
    expect(wrap('an odd ` tick and more', 8)).toEqual(['an odd `', 'tick and', 'more']);
  });
});
