import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/plan/recognise.ts';
import { isError } from '../../src/source/diagnostic.ts';
import { checkFile, type Files } from './files.ts';

/** What else the rules make of these few words is theirs. */
async function errorsIn(files: Files, name: string) {
  const { diagnostics, plan } = await checkFile(files, name);
  return { errors: diagnostics.filter(isError), plan };
}

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

describe('a file that does not say what it is', () => {
  const paper =
    'title: A paper\nmeeting: Board\nconsidered-by: [Panel]\nrecommendation: [Note it]\nabout: []\n';

  test.each([
    ['paper', 'a board paper', 'recommendation', paper],
    [
      'paper',
      'a board paper',
      'meeting',

      'title: A paper\nmeeting: Board\nimplications: { risk: None }\n',
    ],
    [
      'strategy',
      'an engagement strategy',
      'priorities',

      'priorities:\n  - { name: Voices, vision: All }\ntitle: A\n',
    ],
    [
      'framework',
      'an engagement framework',
      'levels-of-working',

      'title: A\nlevels-of-working: [Place]\n',
    ],
    [
      'framework',
      'an engagement framework',
      'design-principles',

      'title: A\ndesign-principles: [Place]\n',
    ],
  ])('is told once that it looks like a %s, and read as that', async (kind, name, key, text) => {
    const { errors, plan } = await errorsIn({ 'a.yaml': text }, 'a.yaml');
    expect(plan!.kind).toBe(kind);
    expect(errors).toMatchObject([
      {
        code: 'key-missing',
        line: 1,
        message: `This looks like ${name}: it has \`${key}\`, but no \`kind\`.`,
        hint: `Add the line \`kind: ${kind}\`.`,
      },
    ]);
  });

  test.each([['title: A\nmeeting: Board\n'], ['title: A\nx-recommendation: Go\nactivities: []\n']])(
    'is a plan, where one key alone could be a slip: %s',
    async (text) => {
      expect((await checkFile({ 'a.yaml': text }, 'a.yaml')).plan!.kind).toBe('plan');
    },
  );

  test('and lacks more is told of that, too', async () => {
    const { errors } = await errorsIn({ 'a.yaml': 'recommendation: [Note it]\n' }, 'a.yaml');
    expect(errors.map(({ message }) => message).sort()).toEqual([
      'This board paper has no `meeting`.',
      'This board paper has no `title`.',
      'This looks like a board paper: it has `recommendation`, but no `kind`.',
    ]);
  });

  test.each(['knid', 'kinds', 'Kind', 'kimd'])('but under a key that is nearly so: %s', async (key) => {
    const { errors, plan } = await errorsIn({ 'a.yaml': `${key}: paper\n${paper}` }, 'a.yaml');
    expect(plan!.kind).toBe('paper');
    expect(errors).toMatchObject([
      {
        code: 'key-unknown',
        line: 1,
        column: 1,
        message: `\`${key}\` is not a key of a document. Did you mean \`kind\`?`,
        hint: 'Write `kind:` instead.',
      },
    ]);
  });

  test('and has a key like that with other words in it, has a key too many', async () => {
    const { errors } = await errorsIn({ 'a.yaml': 'knid: words\ntitle: A plan\n' }, 'a.yaml');
    expect(errors).toMatchObject([{ code: 'key-unknown', line: 1 }]);
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
    const { errors } = await errorsIn({ 'a.yaml': `engage: 1\nkind: ${kind}\n${rest}` }, 'a.yaml');
    expect(errors).toMatchObject([{ line: 2, column: 7, pointer: '/kind', severity: 'error' }]);
    expect(errors[0]!.message).not.toContain('[object');
  });
});
