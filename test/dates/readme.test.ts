import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Example, Form } from '../../src/dates/form.ts';
import { forms } from '../../src/dates/forms/index.ts';
import { monthName, printTiming, readTiming } from '../../src/dates/index.ts';
import { contextOf } from './brief.ts';

const file = '../../src/dates/README.md';

test('the table of forms in the README is made from the forms', async () => {
  const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
  const made = readme.replace(/(<!-- forms -->\n)[^]*(\n<!-- \/forms -->)/, `$1\n${table()}\n$2`);
  await expect(made).toMatchFileSnapshot(file);
});

function table(): string {
  const rows = forms.map((form) => `| ${[nameOf(form), form.what, examplesOf(form)].join(' | ')} |`);
  return ['| form | what it reads | for example |', '|---|---|---|', ...rows].join('\n');
}

function nameOf({ name }: Form): string {
  return `[${name}](forms/${name}.ts)`;
}

function examplesOf({ examples }: Form): string {
  return examples.map(exampleOf).join('<br>');
}

function exampleOf({ text, period, yearStart }: Example): string {
  const reading = readTiming(text, contextOf(period, yearStart));
  const of = period === undefined ? '' : ` in a plan of ${period.replace('/', ' to ')}`;
  const where = yearStart === undefined ? of : ` in a plan whose years begin in ${monthName(yearStart)}`;
  const read = reading.type === 'error' ? `*refused: ${reading.reason}*` : printTiming(reading);
  return `“${text}”${where} → ${read}`;
}
