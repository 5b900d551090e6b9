import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, type Document, type Parsed } from '../../../src/plan/document.ts';
import { readPlainly } from '../../../src/plan/plain/plain-reader.ts';
import { parseDocument } from '../../../src/plan/yaml/yaml-document.ts';
import { decode } from '../../../src/source/decode.ts';
import { at, type Pointer } from '../../../src/source/pointer.ts';
import { Source } from '../../../src/source/source.ts';
import { planOfSize } from '../../bench/plan-of-size.js';
import { mutated, randomNumbers } from '../yaml/mutations.ts';

/** How many mutated texts are tried: ENGAGE_FUZZ, or many in CI, or enough to notice a slip. */
const rounds = Number(process.env['ENGAGE_FUZZ'] ?? (process.env['CI'] ? 300_000 : 20_000));
const seed = Number(process.env['ENGAGE_FUZZ_SEED'] ?? 20_261_125);

const root = path.resolve(import.meta.dirname, '../../..');

/** Plans and what only looks like one, from all over the repository. */
const texts = ['examples', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [`${folder}/${file}`, readFileSync(path.join(root, folder, file), 'utf8')] as const),
);

test('what is read plainly is what the YAML package reads', () => {
  const read = texts.filter(([, text]) => readPlainly(text) !== undefined);
  expect(texts.flatMap(([name, text]) => differenceIn(text)?.replace(/^/, `${name}: `) ?? [])).toEqual([]);
  // Else the test would say nothing.
  expect(read.length).toBeGreaterThan(texts.length / 3);
});

test.each([
  ['a plan of the size that people write', planOfSize(30, 12)],
  ['the Herefordshire plan', readFileSync(path.join(root, 'examples/herefordshire/plan.yaml'), 'utf8')],
])('%s is read plainly, with the line ends of Windows too', (_, text) => {
  for (const spelled of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
    expect(readPlainly(spelled)).toBeDefined();
    expect(differenceIn(spelled)).toBeUndefined();
  }
});

test(`${rounds} mutated plans are read alike, or not plainly`, { timeout: 600_000 }, () => {
  const random = randomNumbers(seed);
  let read = 0;
  for (let round = 0; round < rounds; round++) {
    const { source, diagnostics } = decode('plan.yaml', mutated(random));
    const { text } = source;
    if (diagnostics.length > 0 || readPlainly(text) === undefined) continue;
    read++;
    const difference = differenceIn(text);
    if (difference) expect.fail(`round ${round}: ${difference}\n${JSON.stringify(text)}`);
  }
  expect(read).toBeGreaterThan(rounds / 100);
});

/** What differs between the two readings of a text that is read plainly; `undefined` if nothing. */
function differenceIn(text: string): string | undefined {
  const tree = readPlainly(text);
  if (!tree) return undefined;
  const source = new Source('plan.yaml', text);
  const [plain, full] = [documentOf(source, tree), parseDocument(source)];
  const [ours, theirs] = [outlineOf(plain), outlineOf(full)];
  return ours === theirs ? undefined : `${ours}\n  instead of\n${theirs}`;
}

/** Values, faults, and where every part stands. */
function outlineOf({ document, diagnostics }: Parsed): string {
  const spans = document ? pointersIn(document.value).map((pointer) => spansOf(document, pointer)) : [];
  return JSON.stringify([document?.value, diagnostics, spans]);
}

function spansOf(document: Document, pointer: Pointer) {
  return [pointer, document.span(pointer), document.span(pointer, 'key'), document.span(`${pointer}/x`)];
}

function pointersIn(value: unknown, pointer: Pointer = ''): Pointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const held = Object.entries(value).flatMap(([key, part]) => pointersIn(part, at(pointer, key)));
  return [pointer, ...held];
}
