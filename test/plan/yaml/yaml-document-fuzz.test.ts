import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument as parseYaml } from 'yaml';
import type { Parsed } from '../../../src/plan/document.ts';
import { parseDocument } from '../../../src/plan/yaml/yaml-document.ts';
import { decode } from '../../../src/source/decode.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';
import type { Source } from '../../../src/source/source.ts';
import { filesIn, mutated, randomNumbers } from './mutations.ts';

/** How many mutated inputs are tried: ENGAGE_FUZZ, or all that are promised in CI, or enough to notice a slip. */
const rounds = Number(process.env['ENGAGE_FUZZ'] ?? (process.env['CI'] ? 300_000 : 20_000));
const seed = Number(process.env['ENGAGE_FUZZ_SEED'] ?? 20_260_301);

/** No input of some hundred bytes takes longer, in milliseconds. */
const slowest = 100;

const folder = path.join(import.meta.dirname, 'yaml-document');
const kept = filesIn(path.join(folder, 'kept'));

test.each(kept.map((bytes, index) => [readdirSync(path.join(folder, 'kept')).toSorted()[index]!, bytes]))(
  'kept input %s',
  (_, bytes) => {
    expect(faultOf(bytes)).toBeUndefined();
  },
);

test(
  `${rounds} mutated plans: no exception, every fault has a place, none is slow`,
  { timeout: 600_000 },
  () => {
    const random = randomNumbers(seed);
    for (let round = 0; round < rounds; round++) {
      const bytes = mutated(random);
      const fault = faultOf(bytes);
      // Written out so that the input can be kept, as a file in the folder `kept`.
      if (fault) expect.fail(`round ${round}: ${fault}\n${bytes.toString('hex')}\n${bytes.toString()}`);
    }
  },
);

/** What the loader did wrong with an input; `undefined` if nothing. */
function faultOf(bytes: Uint8Array): string | undefined {
  try {
    const start = performance.now();
    const loaded = load(bytes);
    // The machine may have been busy with something else: what is slow is slow again.
    if (performance.now() - start > slowest && timeFor(bytes) > slowest && timeFor(bytes) > slowest)
      return 'slow';
    return wrongIn(loaded);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

function timeFor(bytes: Uint8Array): number {
  const start = performance.now();
  load(bytes);
  return performance.now() - start;
}

interface Loaded extends Parsed {
  readonly source: Source;
}

function load(bytes: Uint8Array): Loaded {
  const { source, diagnostics } = decode('plan.yaml', bytes);
  return { source, ...(diagnostics.length > 0 ? { diagnostics } : parseDocument(source)) };
}

function wrongIn({ source, document, diagnostics }: Loaded): string | undefined {
  for (const diagnostic of diagnostics) {
    const wrong = wrongPlace(source, diagnostic) ?? wrongWords(diagnostic);
    if (wrong) return `${wrong}: ${JSON.stringify(diagnostic)}`;
  }
  if (diagnostics.length > 0) return undefined;
  return document ? wrongReading(source, document.value) : 'neither a document nor a fault';
}

/** A place is a stretch of one line of the text. */
function wrongPlace({ text }: Source, { at }: Diagnostic): string | undefined {
  if (typeof at === 'string') return 'a pointer';
  if (!(at.start >= 0 && at.start <= at.end && at.end <= Math.max(text.length, 1))) return 'outside the text';
  return text.slice(at.start, at.end).trimEnd().includes('\n') ? 'more than a line' : undefined;
}

function wrongWords({ message, hint }: Diagnostic): string | undefined {
  if (!/[.?]$/.test(message) || !hint?.endsWith('.')) return 'no sentence';
  if (/undefined|NaN|\[object/.test(`${message} ${hint}`)) return 'not words';
  return /\p{Cc}/u.test(`${message}${hint}`) ? 'not printable' : undefined;
}

/** What is read without a fault is what the YAML package reads, which must see no fault either. */
function wrongReading({ text }: Source, value: unknown): string | undefined {
  const document = parseYaml(text, { schema: 'failsafe', stringKeys: true, logLevel: 'error' });
  if (document.errors.length > 0) return `read in spite of ${document.errors[0]!.message}`;
  const [ours, theirs] = [JSON.stringify(asText(value)), JSON.stringify(asText(document.toJS()))];
  return ours === theirs ? undefined : `read as ${ours}, not as ${theirs}`;
}

/** Numbers, yes/no and nothing as the text they were written as, with one spelling for nothing. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, held]) => [key, asText(held)]);
  }
  return value === null || value === '~' || value === 'null' ? '' : String(value);
}
