/** Real timings from published plans, and further ones in their manner: how many are read right, and that none is read wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/dates/facts.ts';
import { readTiming, type TimingContext } from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';

interface Row {
  readonly kind: string;
  readonly text: string;
  readonly context?: { readonly period?: string; readonly 'year-start'?: string };
  /** The facts of the reading that it must get; those that are not here must not be given. */
  readonly want: Readonly<Record<string, unknown>>;
}

const fields = [
  'type',
  'start',
  'end',
  'intervals',
  'precision',
  'approximate',
  'rrule',
  'duration',
  'direction',
  'reason',
];

type Score = 'right' | 'refused' | 'wrong';

/** A refusal of what can be read is not wrong, but missed. */
function scoreOf({ text, context, want }: Row): { score: Score; got: Record<string, unknown> } {
  const facts = factsOf(readTiming(text, contextIn(context))) as unknown as Record<string, unknown>;
  const got = Object.fromEntries(
    fields.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]])),
  );
  // Of a refusal the reason counts only where it is wanted.
  const asked = want['type'] === 'error' && want['reason'] === undefined ? ['type'] : fields;
  const isRight = asked.every((field) => JSON.stringify(got[field]) === JSON.stringify(want[field]));
  if (isRight) return { score: 'right', got };
  return { score: got['type'] === 'error' ? 'refused' : 'wrong', got };
}

function contextIn(context: Row['context']): TimingContext {
  const yearStart = context?.['year-start'];
  return contextOf(context?.period, yearStart === undefined ? undefined : Number(yearStart));
}

function rowsOf(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** One line a kind: right, refused and wrong. */
function tableOf(rows: readonly Row[]): string {
  const kinds = new Map<string, Record<Score, number>>();
  for (const row of rows) {
    const counts = kinds.get(row.kind) ?? { right: 0, refused: 0, wrong: 0 };
    counts[scoreOf(row).score]++;
    kinds.set(row.kind, counts);
  }
  const total = { right: 0, refused: 0, wrong: 0 };
  for (const counts of kinds.values())
    for (const score of ['right', 'refused', 'wrong'] as const) total[score] += counts[score];
  const lines = [...kinds, ['all', total] as const].map(([kind, counts]) => {
    return [
      kind.padEnd(4),
      ...(['right', 'refused', 'wrong'] as const).map((score) => String(counts[score]).padStart(8)),
    ].join('');
  });
  return ['kind   right refused   wrong', ...lines].join('\n');
}

describe.each([
  ['published-timings.jsonl', 0],
  ['further-timings.jsonl', 0],
])('%s', (file, missed) => {
  const rows = rowsOf(file);

  test('none is read wrong, and no more are refused than is known', () => {
    // oxlint-disable-next-line no-console -- the table is what the test is for
    console.log(`${file}\n${tableOf(rows)}`);
    const scored = rows.map((row) => ({
      text: row.text,
      context: row.context,
      want: row.want,
      ...scoreOf(row),
    }));
    expect(scored.filter(({ score }) => score === 'wrong')).toEqual([]);
    expect(
      scored.filter(({ score }) => score === 'refused').length,
      JSON.stringify(
        scored.filter(({ score }) => score === 'refused'),
        null,
        1,
      ),
    ).toBeLessThanOrEqual(missed);
  });
});

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/London'])(
  'in the time zone %s all is the same',
  (zone) => {
    const rows = [...rowsOf('published-timings.jsonl'), ...rowsOf('further-timings.jsonl')];
    const here = rows.map(({ text, context }) => readTiming(text, contextIn(context)));
    const before = { zone: process.env['TZ'], locale: process.env['LC_ALL'] };
    process.env['TZ'] = zone;
    process.env['LC_ALL'] = 'tr_TR.UTF-8';
    expect(rows.map(({ text, context }) => readTiming(text, contextIn(context)))).toEqual(here);
    for (const [name, value] of [
      ['TZ', before.zone],
      ['LC_ALL', before.locale],
    ] as const) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  },
);

test.each<[string, (text: string) => string]>([
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  ['with a stop at the end', (text) => (/[.*]$/.test(text) ? text : `${text}.`)],
  ['in parentheses', (text) => (/[()]|[.*]$/.test(text) ? text : `(${text})`)],
  ['with wide blanks', (text) => ` ${text.replaceAll(' ', '\u00a0 ')} `],
  ['with long dashes', (text) => text.replaceAll(' - ', ' — ').replaceAll('–', '―')],
])('%s all is the same', (_, spelt) => {
  const rows = [...rowsOf('published-timings.jsonl'), ...rowsOf('further-timings.jsonl')];
  const other = rows.filter((row) => {
    const [as, was] = [scoreOf({ ...row, text: spelt(row.text) }), scoreOf(row)];
    return JSON.stringify(as) !== JSON.stringify(was);
  });
  expect(other.map(({ text }) => text)).toEqual([]);
});
