import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/plan/recognise.ts';
import { checkFile } from './files.ts';

describe('the kind of a document', () => {
  test.each(['plan', 'strategy', 'framework', 'paper', 'register'])(
    'is the one that it names: %s',
    (kind) => {
      expect(kindOf({ kind })).toEqual({ kind });
    },
  );

  test.each([[{}], [{ kind: null }], [null], ['a text']])('is a plan, where it names none: %j', (value) => {
    expect(kindOf(value)).toEqual({ kind: 'plan' });
  });

  test.each([
    ['strategie', 'strategy'],
    ['frame-work', 'framework'],
    ['Paper', 'paper'],
    ['board paper', 'paper'],
    ['engagement plan', 'plan'],
    ['Register', 'register'],
    ['regsiter', 'register'],
    ['stakeholder register', 'register'],
  ])('is the one that is meant by %s: %s', (written, kind) => {
    const recognised = kindOf({ kind: written });
    expect(recognised).toMatchObject({ kind, fault: { code: 'value-not-allowed', at: '/kind' } });
    expect(recognised.fault?.message).toBe(
      `\`${written}\` is no kind of document. Did you mean \`${kind}\`?`,
    );
  });

  test('is not guessed where nothing is near', () => {
    expect(kindOf({ kind: 'leaflet' })).toMatchObject({
      kind: 'plan',
      fault: {
        message: '`leaflet` is no kind of document.',
        hint: '`kind` is one of `plan`, `strategy`, `framework`, `paper` or `register`.',
      },
    });
  });

  test.each([[['paper']], [{ paper: true }]])('is no list and no group of keys: %j', (kind) => {
    expect(kindOf({ kind })).toEqual({ kind: 'plan' });
  });
});

describe('a kind that is none', () => {
  test.each([
    ['strategie', 'title: A strategy\npriorities:\n  - { name: Voices, vision: All are heard }\n'],
    ['papper', 'title: A paper\nmeeting: Board\nrecommendation: [Note it]\n'],
    ['leaflet', 'title: A plan\n'],
    ['regsiter', 'stakeholders:\n  - { id: carers, name: Carers }\n'],
    ['[paper]', 'title: A plan\n'],
    ['7', 'title: A plan\n'],
    ['{ of: paper }', 'title: A plan\n'],
  ])('is told once, where it stands, and nothing else: %s', async (kind, rest) => {
    const { diagnostics } = await checkFile({ 'a.yaml': `engage: 1\nkind: ${kind}\n${rest}` }, 'a.yaml');
    expect(diagnostics).toMatchObject([{ line: 2, column: 7, pointer: '/kind', severity: 'error' }]);
    expect(diagnostics[0]!.message).not.toContain('[object');
  });
});
