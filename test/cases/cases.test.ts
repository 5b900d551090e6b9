import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../src/compile.ts';

/** What the check has to say about a broken plan. */
interface Fault {
  /** Line and column, from 1, in characters: `3:5`. */
  readonly at: string;
  readonly code: string;
  /** Words that its message, or the advice that goes with it, contains. */
  readonly says?: readonly string[];
  /** How many errors there are beside this one: none, unless it says so. */
  readonly others?: number | 'any';
}

const broken = tableOf<Fault>('broken');
const odd = tableOf<Readonly<Record<string, unknown>>>('odd');

describe('broken plans', () => {
  it('are all in the table, and are many', () => {
    expect(filesOf('broken')).toEqual(Object.keys(broken));
    expect(Object.keys(broken).length).toBeGreaterThanOrEqual(150);
  });

  it.each(Object.entries(broken))('%s', async (name, fault) => {
    const { diagnostics } = await checkBytes(name, bytesOf('broken', name), {});
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const found = errors.map(({ line, column, code }) => `${line}:${column} ${code}`);
    expect(found).toContain(`${fault.at} ${fault.code}`);
    const meant = errors[found.indexOf(`${fault.at} ${fault.code}`)]!;
    for (const words of fault.says ?? []) expect(`${meant.message} ${meant.hint ?? ''}`).toContain(words);
    if (fault.others !== 'any') expect(found).toHaveLength(1 + (fault.others ?? 0));
  });

  it.each(Object.keys(broken))('%s is told in plain words, inside the file', async (name) => {
    const bytes = bytesOf('broken', name);
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (const diagnostic of (await checkBytes(name, bytes, {})).diagnostics) {
      expect(jargonIn(diagnostic.message)).toEqual([]);
      expect(jargonIn(diagnostic.hint ?? '')).toEqual([]);
      expect(diagnostic.message).toMatch(/[.?]$/);
      expect(diagnostic.line).toBeGreaterThanOrEqual(1);
      expect(diagnostic.line).toBeLessThanOrEqual(Math.max(1, lines.length));
      expect(diagnostic.column).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('odd but valid plans', () => {
  it('are all in the table, and are many', () => {
    expect(filesOf('odd')).toEqual(Object.keys(odd));
    expect(Object.keys(odd).length).toBeGreaterThanOrEqual(25);
  });

  it.each(Object.entries(odd))('%s', async (name, means) => {
    expect(await planOf(bytesOf('odd', name))).toMatchObject(means);
  });

  it.each(Object.keys(odd))(
    '%s means the same with a byte-order mark and Windows line ends',
    async (name) => {
      const text = bytesOf('odd', name).toString('utf8');
      const windows = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
      expect(await planOf(windows)).toEqual(await planOf(Buffer.from(text)));
    },
  );

  it('a thousand activities are read, with an id each', async () => {
    const entries = Array.from(
      { length: 1000 },
      (_, index) => `  - { name: Visit, when: ${1 + (index % 28)} May 2026 }\n`,
    );
    const plan = await planOf(Buffer.from(`title: Library consultation\nactivities:\n${entries.join('')}`));
    expect(new Set(plan.items.map(({ id }) => id)).size).toBe(1000);
  });
});

/** The plan that bytes make, which must have no error. */
async function planOf(bytes: Uint8Array) {
  const { plan, diagnostics } = await checkBytes('plan.yaml', bytes, {});
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plan).toBeDefined();
  return plan!;
}

/** Words of programmers in a message, outside what it quotes from the plan. */
function jargonIn(message: string): string[] {
  const own = message.replaceAll(/`[^`]*`|“[^”]*”/g, '');
  return (
    own.match(
      /undefined|null|\bNaN\b|\[object|\bYAML\b|\bnode\b|schema|\w*Error\b|JSON|\bparse|scalar|\bat .*:\d+:\d+/gi,
    ) ?? []
  );
}

function tableOf<Row>(folder: string): Readonly<Record<string, Row>> {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, folder, 'expected.json'), 'utf8')) as Record<
    string,
    Row
  >;
}

function filesOf(folder: string): string[] {
  const files = readdirSync(path.join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' });
  return files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:yaml|hex)$/.test(name))
    .toSorted();
}

/** A case's bytes: a plan as it stands, or bytes spelled out in hexadecimal, with comments after `#`. */
function bytesOf(folder: string, name: string): Buffer {
  const bytes = readFileSync(path.join(import.meta.dirname, folder, name));
  if (!name.endsWith('.hex')) return bytes;
  return Buffer.from(bytes.toString('ascii').replaceAll(/#.*|\s+/g, ''), 'hex');
}
