/** What is made from the code and kept in the repository: `npm run generate` makes it again. */
import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { arimoWidths, moduleOf } from '../.config/font-widths.js';

const schemaFile = new URL('../schemas/plan.schema.json', import.meta.url);

test('the types of a plan file are those of the schema', async () => {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'), withoutFieldTitles);
  delete schema.$id; // Else the type would be named after it.
  const types = await compile(schema, 'PlanFile', {
    additionalProperties: false,
    bannerComment:
      '/** A plan as its author wrote it. Made from schemas/plan.schema.json by `npm run generate`. */',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  await expect(types).toMatchFileSnapshot('../src/plan/plan-file.ts');
});

test('the widths of characters are those of the font', async () => {
  await expect(moduleOf(arimoWidths())).toMatchFileSnapshot('../src/formats/drawing/arimo-widths.ts');
});

/** A title would make a named type of every field; the author's own `x-` keys would let any key through. */
function withoutFieldTitles(this: unknown, key: string, value: unknown) {
  if (key === 'patternProperties') return undefined;
  return key === 'title' && typeof value === 'string' ? undefined : value;
}
