import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/plan/kinds.ts';

interface Part {
  readonly [key: string]: unknown;
}

/** Every part of the schema that describes a value, with its place. */
function parts(part: unknown, place = '#'): { place: string; part: Part }[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  const own = part as Part;
  const held = ['properties', 'patternProperties', 'definitions'].flatMap((key) =>
    Object.entries(own[key] ?? {}).flatMap(([name, value]) => parts(value, `${place}/${key}/${name}`)),
  );
  return [{ place, part: own }, ...held, ...parts(own['items'], `${place}/items`)];
}

const folder = new URL('../../schemas/', import.meta.url);

function schemaOf(file: string): Part {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Part;
}

/** What a schema describes itself; what it refers to is described where that is. */
function fieldsOf(file: string): { place: string; part: Part }[] {
  return parts(schemaOf(file)).filter(({ part }) => !('$ref' in part));
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const fields = fieldsOf(file);

  test('every field has a title, and a description of a full sentence', () => {
    const bare = fields.filter(
      ({ part }) =>
        typeof part['title'] !== 'string' || !/^[A-Z“"].*[.)]$/s.test(String(part['description'])),
    );
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  test('every choice says what its values mean', () => {
    const choices = fields.filter(isChoice);
    const silent = choices.filter(
      ({ part }) => (part['enumDescriptions'] as unknown[])?.length !== (part['enum'] as unknown[]).length,
    );
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  test('every group of keys refuses other keys; every text and every pattern has a longest length', () => {
    for (const { place, part } of fields) {
      const types = new Set([part['type']].flat());
      if (types.has('object')) expect(part['additionalProperties'], place).toBe(false);
      if (types.has('string') && !('enum' in part)) expect(part['maxLength'], place).toBeGreaterThan(0);
    }
  });
});

test('every kind of document has a schema, and there is something to look at in each', () => {
  expect(files).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind}.schema.json`)));
  for (const file of files) expect(fieldsOf(file).length, file).toBeGreaterThan(2);
  expect(files.flatMap(fieldsOf).filter(isChoice).length).toBeGreaterThan(20);
});

test.each(kinds.filter((kind) => kind !== 'plan'))('a %s has every key of a plan', (kind) => {
  const shared = Object.keys(schemaOf('plan.schema.json')['properties'] as Part).filter(
    (key) => key !== 'kind',
  );
  const properties = schemaOf(`${kind}.schema.json`)['properties'] as Part;
  expect(shared.length).toBeGreaterThan(40);
  for (const key of shared)
    expect(properties[key], key).toEqual({ $ref: `plan.schema.json#/properties/${key}` });
  expect(properties['kind']).toMatchObject({ enum: [kind] });
});

function isChoice({ part }: { readonly part: Part }): boolean {
  return 'enum' in part && (part['enum'] as unknown[]).length > 1;
}
