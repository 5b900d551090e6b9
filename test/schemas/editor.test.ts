import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LanguageServer } from './language-server.ts';

/** The line that the examples begin with: with it, an editor knows the format. */
const modelineOf = (schema: string) => `# yaml-language-server: $schema=../../schemas/${schema}.schema.json`;

const root = path.resolve(import.meta.dirname, '../..');
const server = new LanguageServer(root);

beforeAll(() => server.start());
afterAll(() => server.stop());

let opened = 0;

/** A text in an editor; `|` is the cursor. */
async function edit(text: string, schema = 'plan') {
  const whole = `${modelineOf(schema)}\n${text}`;
  const before = whole.slice(0, whole.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const uri = pathToFileURL(path.join(root, `examples/editor/plan-${opened++}.yaml`)).href;
  const problems = await server.open(uri, whole.replace('|', ''));
  return { problems, place: { textDocument: { uri }, position } };
}

test('an unknown key is marked where it stands', async () => {
  const { problems } = await edit(
    'title: Library consultation\nactivities:\n  - name: Visit\n    wen: May 2026|',
  );
  expect(problems.map(({ message, range }) => [range.start.line, message])).toEqual([
    [4, 'Property wen is not allowed.'],
  ]);
});

test('a good plan is let pass', async () => {
  const { problems } = await edit('title: Library consultation\nperiod: 2026\ncontinuum: iap2|');
  expect(problems).toEqual([]);
});

test('keys are offered with their descriptions, choices with their meanings', async () => {
  const keys = await edit('title: Library consultation\nactivities:\n  - name: Visit\n    me|');
  const offered = await completion(keys.place);
  expect(offered).toContainEqual({ label: 'method', documentation: expect.stringContaining('How') });
  const choices = await edit('title: T\nactivities:\n  - name: Visit\n    purpose: |');
  const labels = (await completion(choices.place)).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['inform', 'gather-views', 'decide-together']));
});

test('the pointer over a key says what it means, with examples of timings', async () => {
  const { place } = await edit('title: T\nactivities:\n  - name: Visit\n    wh|en: May 2026');
  const hover = (await server.ask('textDocument/hover', place)) as { contents: { value: string } };
  expect(hover.contents.value).toContain('When this activity happens');
  expect(hover.contents.value).toContain('Aug/Sep/Oct 2010');
});

test.each([
  ['strategy', 'kind: strategy\ntitle: T', 'What the organisation, or this document, is working towards'],
  ['framework', 'kind: framework\ntitle: T', 'What the organisation, or this document, is working towards'],
  [
    'paper',
    'kind: paper\ntitle: T\nmeeting: Board',
    'What the organisation, or this document, is working towards',
  ],
  ['register', 'kind: register\nstakeholders: []', undefined],
])('a %s is checked, and the keys that it has from a plan are explained', async (kind, least, vision) => {
  expect((await edit(`${least}|`, kind)).problems).toEqual([]);
  const { problems } = await edit(`${least}\norganisatoin: Council|`, kind);
  expect(problems.map(({ message, range }) => [range.start.line, message])).toEqual([
    [least.split('\n').length + 1, 'Property organisatoin is not allowed.'],
  ]);
  const offered = await completion((await edit(`${least}\n|`, kind)).place);
  expect(offered).toContainEqual({
    label: 'organisation',
    documentation: expect.stringContaining('The body or programme'),
  });
  const { documentation } = offered.find(({ label }) => label === 'vision') ?? {};
  expect(documentation).toEqual(vision && expect.stringContaining(vision));
});

test.each([
  [
    'strategy',
    'kind: strategy\ntitle: T\npriorities:\n  - name: P\n    targets:\n      - name: N\n        m|',
    'measure',
  ],
  ['framework', 'kind: framework\ntitle: T\nlevels-of-working:\n  - name: P\n    t|', 'text'],
  ['paper', 'kind: paper\ntitle: T\nmeeting: Board\nwindows:\n  - name: P\n    mi|', 'minimum-length'],
  ['register', 'kind: register\nstakeholders:\n  - name: Users\n    th|', 'through'],
])('the entries of a %s are explained, too', async (kind, text, key) => {
  const offered = await completion((await edit(text, kind)).place);
  expect(offered).toContainEqual({ label: key, documentation: expect.stringMatching(/\w+ .*\./) });
});

test('settings are checked and explained, too', async () => {
  const { problems } = await edit('out: site\nfial-on: warning|', 'config');
  expect(problems.map(({ message, range }) => [range.start.line, message])).toEqual([
    [2, 'Property fial-on is not allowed.'],
  ]);
  const { place } = await edit('fail-on: |', 'config');
  const labels = (await completion(place)).map(({ label }) => label);
  expect(labels).toEqual(['error', 'warning', 'hint', 'never']);
});

async function completion(place: unknown): Promise<{ label: string; documentation: string }[]> {
  const result = (await server.ask('textDocument/completion', place)) as {
    items: { label: string; documentation?: string | { value: string } }[];
  };
  return result.items.map(({ label, documentation = '' }) => ({
    label,
    documentation: typeof documentation === 'string' ? documentation : documentation.value,
  }));
}
