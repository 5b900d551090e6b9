/** What is made from the code and kept in the repository: `npm run generate` makes it again. */
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { bundledSchema } from '../.config/bundled-schema.js';
import { arimoWidths, moduleOf } from '../.config/font-widths.js';
import { kinds } from '../src/plan/kinds.ts';

const banner = (what: string, from: string) =>
  `/** ${what} as written by the author. Made from ${from} by \`npm run generate\`. */`;

test('the types of a document of any kind are those of the schemas', async () => {
  const schemas = kinds.map((kind) => schemaOf(`${kind}.schema.json`));
  const whole = {
    ...schemas[0],
    required: ['title'],
    properties: {
      ...Object.assign({}, ...schemas.map(({ properties }) => properties)),
      kind: { enum: kinds },
    },
    definitions: Object.assign({}, ...schemas.map(({ definitions }) => definitions)),
  };
  const types = await typesOf(whole, 'PlanFile', banner('A document of any kind', 'the schemas'));
  await expect(types).toMatchFileSnapshot('../src/plan/plan-file.ts');
});

test('the types of settings are those of the schema', async () => {
  const file = 'config.schema.json';
  const types = await typesOf(schemaOf(file), 'ConfigFile', banner('Settings', `schemas/${file}`));
  await expect(types).toMatchFileSnapshot('../src/cli/config-file.ts');
});

function schemaOf(file: string) {
  return bundledSchema(fileURLToPath(new URL(`../schemas/${file}`, import.meta.url)));
}

async function typesOf(schema: unknown, name: string, bannerComment: string): Promise<string> {
  const bare = JSON.parse(JSON.stringify(schema), withoutFieldTitles);
  delete bare.$id; // Else the type would be named after it.
  return compile(bare, name, {
    additionalProperties: false,
    bannerComment,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

test('the widths of characters are those of the font', async () => {
  await expect(moduleOf(arimoWidths())).toMatchFileSnapshot('../src/formats/drawing/arimo-widths.ts');
});

/** A title would make a named type of every field; the author's own `x-` keys would let any key through. */
function withoutFieldTitles(this: unknown, key: string, value: unknown) {
  if (key === 'patternProperties') return undefined;
  return key === 'title' && typeof value === 'string' ? undefined : value;
}
