import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = '../../schemas/README.md';

interface Schema extends Definition {
  readonly definitions: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly title: string;
  readonly description: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
}

interface Field {
  readonly $ref?: string;
  readonly description?: string;
  readonly items?: Field;
  readonly examples?: readonly unknown[];
}

test('the README shows every key', async () => {
  const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
  const made = readme.replaceAll(
    /(<!-- keys of (\w+) -->\n)[^]*?(<!-- \/keys -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${partsOf(name).join('\n\n')}\n\n${end}`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

/** The parts of a page that one schema makes. */
function partsOf(name: string): string[] {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
  const schema = JSON.parse(text) as Schema;
  return [schema, ...Object.values(schema.definitions)].map((part) => partOf(part, schema));
}

function partOf({ title, description, properties = {}, required = [] }: Definition, schema: Schema): string {
  const rows = Object.entries(properties).map(([key, field]) =>
    rowOf(key, field, required.includes(key), schema),
  );
  return [`## ${title}`, '', description, '', '| key | what it says |', '|---|---|', ...rows].join('\n');
}

function rowOf(key: string, field: Field, isRequired: boolean, schema: Schema): string {
  const held = definitionIn(field);
  const definition = held === undefined ? undefined : schema.definitions[held];
  const description = field.description ?? definition?.description ?? '';
  const link = definition ? ` [${definition.title}](#${anchorOf(definition.title)}).` : '';
  const examples = (field.examples ?? []).slice(0, 4).map((example) => `\`${String(example)}\``);
  const shown = examples.length > 0 ? ` For example ${examples.join(', ')}.` : '';
  return `| \`${key}\`${isRequired ? ' (needed)' : ''} | ${cell(`${description}${link}${shown}`)} |`;
}

/** The definition that a key holds, alone or in a list. */
function definitionIn({ $ref, items }: Field): string | undefined {
  return ($ref ?? items?.$ref)?.split('/').at(-1);
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
