import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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

function fieldsOf(file: string): { place: string; part: Part }[] {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'));
  return parts(schema).filter(({ part }) => !('$ref' in part));
}

describe.each(['plan.schema.json', 'config.schema.json'])('%s', (file) => {
  const fields = fieldsOf(file);

  test('every field has a title, and a description of a full sentence', () => {
    const bare = fields.filter(
      ({ part }) =>
        typeof part['title'] !== 'string' || !/^[A-Z“"].*[.)]$/s.test(String(part['description'])),
    );
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  test('every choice says what its values mean', () => {
    const choices = fields.filter(({ part }) => 'enum' in part && (part['enum'] as unknown[]).length > 1);
    const silent = choices.filter(
      ({ part }) => (part['enumDescriptions'] as unknown[])?.length !== (part['enum'] as unknown[]).length,
    );
    expect(choices.length).toBeGreaterThan(4);
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
