import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundledSchema } from '../../.config/bundled-schema.js';
import { elementsTable } from './elements-table.ts';

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

const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
const plan = schemaOf('plan');

// One test writes the page: two that each write a part of it would undo each other's.
test('the README shows every element and every key', async () => {
  const withKeys = readme.replaceAll(
    /(<!-- keys of (\w+) -->\n)[^]*?(<!-- \/keys -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${partsOf(name).join('\n\n')}\n\n${end}`,
  );
  const made = withKeys.replace(
    /(<!-- elements -->\n)[^]*?(<!-- \/elements -->)/,
    (_, start: string, end: string) => `${start}\n${elementsTable()}\n\n${end}`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

test('no two headings are the same, so that every link leads to its part', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
  expect(headings.length).toBeGreaterThan(40);
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
  expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});

function schemaOf(name: string): Schema {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
  return JSON.parse(text) as Schema;
}

/** The parts of a page that one schema makes: what it has of its own. */
function partsOf(name: string): string[] {
  const schema = schemaOf(name);
  // With what it takes from other files, which have their parts on the same page.
  const { definitions } = bundledSchema(
    fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url)),
  ) as Schema;
  return [schema, ...Object.values(schema.definitions)].map((part) => partOf(part, definitions));
}

function partOf(part: Definition, definitions: Schema['definitions']): string {
  const { title, description, properties = {}, required = [] } = part;
  const own = Object.entries(properties).filter(([, field]) => !isShared(field));
  const rows = own.map(([key, field]) => rowOf(key, field, required.includes(key), definitions));
  const table = ['| key | what it says |', '|---|---|', ...rows];
  return [`## ${title}`, '', description, '', ...table, ...sharedOf(part)].join('\n');
}

function isShared({ $ref = '' }: Field): boolean {
  return $ref.startsWith('plan.schema.json#/properties/');
}

/** What a kind of document has from a plan, in a sentence. */
function sharedOf({ properties = {}, required = [] }: Definition): string[] {
  const shared = Object.keys(properties).filter((key) => isShared(properties[key]!));
  if (shared.length === 0) return [];
  const isWhole = Object.keys(plan.properties!).every((key) => key in properties);
  const which = isWhole ? 'every other key' : `the keys ${shared.map(code).join(', ')}`;
  const needed = shared.filter((key) => required.includes(key)).map(code);
  return ['', `It has ${which} of [a plan](#${anchorOf(plan.title)}), too; needed: ${needed.join(', ')}.`];
}

function rowOf(key: string, field: Field, isRequired: boolean, definitions: Schema['definitions']): string {
  const held = definitionIn(field);
  const definition = held === undefined ? undefined : definitions[held];
  const description = field.description ?? definition?.description ?? '';
  const link = definition ? ` [${definition.title}](#${anchorOf(definition.title)}).` : '';
  const examples = (field.examples ?? []).slice(0, 4).map((example) => code(String(example)));
  const shown = examples.length > 0 ? ` For example ${examples.join(', ')}.` : '';
  return `| ${code(key)}${isRequired ? ' (needed)' : ''} | ${cell(`${description}${link}${shown}`)} |`;
}

/** The definition that a key holds, alone or in a list. */
function definitionIn({ $ref, items }: Field): string | undefined {
  return ($ref ?? items?.$ref)?.split('/').at(-1);
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
