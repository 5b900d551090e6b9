/** What is made from the code and kept in the repository: `npm run generate` makes it again. */
import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { arimoWidths, moduleOf } from '../.config/font-widths.js';

test.each([
  ['a plan', 'PlanFile', 'plan.schema.json', '../src/plan/plan-file.ts'],
  ['settings', 'ConfigFile', 'config.schema.json', '../src/cli/config-file.ts'],
])('the types of a file of %s are those of the schema', async (what, name, file, made) => {
  const text = readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8');
  const schema = JSON.parse(text, withoutFieldTitles);
  delete schema.$id; // Else the type would be named after it.
  const types = await compile(schema, name, {
    additionalProperties: false,
    bannerComment: `/** ${what.replace(/^./, (letter) => letter.toUpperCase())} as written by the author. Made from schemas/${file} by \`npm run generate\`. */`,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  await expect(types).toMatchFileSnapshot(made);
});

test('the widths of characters are those of the font', async () => {
  await expect(moduleOf(arimoWidths())).toMatchFileSnapshot('../src/formats/drawing/arimo-widths.ts');
});

/** A title would make a named type of every field; the author's own `x-` keys would let any key through. */
function withoutFieldTitles(this: unknown, key: string, value: unknown) {
  if (key === 'patternProperties') return undefined;
  return key === 'title' && typeof value === 'string' ? undefined : value;
}
