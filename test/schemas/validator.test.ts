import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** A validator that is given the files as they are, as other programs would. */
const ajv = new Ajv({ strict: false });
for (const name of readdirSync(new URL('../../schemas/', import.meta.url)))
  if (name.endsWith('.json')) ajv.addSchema(JSON.parse(read(`schemas/${name}`)));

test.each([
  ['plan', 'herefordshire/plan.yaml'],
  ['strategy', 'east-and-north-herts/strategy.yaml'],
  ['strategy', 'leeds-west/strategy.yaml'],
  ['framework', 'mid-and-south-essex/framework.yaml'],
  ['paper', 'oxford-health/paper.yaml'],
])('other programs can read a %s with its schema, and see what is wrong in it', (kind, example) => {
  const document = parse(read(`examples/${example}`)) as Record<string, unknown>;
  const validate = ajv.getSchema(`${kind}.schema.json`)!;
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(validate({ ...document, contcat: 'The Trust' })).toBe(false);
  expect(validate({ ...document, contact: 1 })).toBe(false);
});
