import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example, Form } from '../../src/dates/form.ts';
import { forms } from '../../src/dates/forms/index.ts';
import { readTiming } from '../../src/dates/index.ts';
import { readerIn } from '../../src/dates/reader.ts';
import { plainWords } from '../../src/dates/words.ts';
import { brief, contextOf } from './brief.ts';

describe.each(forms)('the form $name', ({ examples }: Form) => {
  test.each(examples)('reads “$text” in $period', ({ text, period, yearStart, reads }) => {
    expect(brief(readTiming(text, contextOf(period, yearStart)))).toBe(reads);
  });
});

test('every file of forms/ is in the list, by its name', () => {
  const files = readdirSync(new URL('../../src/dates/forms/', import.meta.url));
  const names = files.map((file) => file.replace('.ts', '')).filter((name) => name !== 'index');
  expect(forms.map((form) => form.name).sort()).toEqual(names.sort());
});

describe('the timings of the source documents', () => {
  test.each(sourceTimings())('“$text” in $period', ({ text, period, yearStart, reads }) => {
    expect(brief(readTiming(text, contextOf(period, yearStart)))).toBe(reads);
  });
});

test('no words are read by two forms, and no form refuses what a later one reads', () => {
  const known = [...forms.flatMap((form) => form.examples), ...sourceTimings()];
  const contested = known.filter(({ text, period, yearStart }) => {
    const reader = readerIn(contextOf(period, yearStart), text);
    const readings = forms.flatMap((form) =>
      'read' in form ? (form.read(plainWords(text), reader) ?? []) : [],
    );
    const timings = readings.filter((reading) => reading.type !== 'error');
    return timings.length > 1 || (timings.length === 1 && readings[0] !== timings[0]);
  });
  expect(contested).toEqual([]);
});

function sourceTimings(): readonly Example[] {
  return timingsOf('source');
}

function timingsOf(name: string): readonly Example[] {
  const lines = readFileSync(new URL(`${name}-timings.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

test('what a form reads has one of its cues', () => {
  const known = [
    ...forms.flatMap((form) => form.examples),
    ...timingsOf('source'),
    ...timingsOf('published'),
    ...timingsOf('further'),
  ];
  const missed = known.flatMap(({ text, period }) => {
    const words = plainWords(text);
    const reader = readerIn(contextOf(period), text);
    return forms
      .filter(({ cues }) => cues && !cues.some((cue) => words.includes(cue)))
      .filter((form) => ('read' in form ? form.read(words, reader) : form.point(words, reader)))
      .map(({ name }) => `${name} reads “${text}”`);
  });
  expect(missed).toEqual([]);
});

test('every cue spares its form something: words without it, which no other cue is in', () => {
  const words = sourceTimings().map(({ text }) => plainWords(text));
  const idle = forms.flatMap(({ name, cues = [] }) =>
    cues
      .filter(
        (cue) =>
          words.every((all) => all.includes(cue)) ||
          cues.some((other) => other !== cue && cue.includes(other)),
      )
      .map((cue) => `${name}: “${cue}”`),
  );
  expect(idle).toEqual([]);
});
