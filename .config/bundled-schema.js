// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A schema as one whole: what it refers to in other files of its folder stands in its own definitions, or in the place
 * of the reference where that is one of the other file's properties. The files refer to each other so that nothing is
 * described twice; validators, messages and tables are made from the whole.
 * @param {string} file
 * @returns {any}
 */
export function bundledSchema(file) {
  const folder = path.dirname(file);
  const schema = read(file);
  const definitions = { ...schema.definitions };
  const whole = { ...schema, properties: inlined(schema.properties), definitions: {} };
  for (const name of Object.keys(definitions)) definitions[name] = inlined(definitions[name]);
  whole.definitions = definitions;
  return whole;

  /**
   * @param {any} part
   * @param {string} [home] The file that its own references are in.
   * @returns {any}
   */
  function inlined(part, home) {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((item) => inlined(item, home));
    if (typeof part.$ref === 'string') return target(part.$ref, home);
    return Object.fromEntries(Object.entries(part).map(([key, held]) => [key, inlined(held, home)]));
  }

  /**
   * @param {string} reference
   * @param {string} [home]
   * @returns {any}
   */
  function target(reference, home) {
    const [name, pointer = ''] = reference.split('#');
    const from = name || home;
    const [, kind = '', key = ''] = pointer.split('/');
    if (!from) return { $ref: reference };
    const held = read(path.join(folder, from))[kind][key];
    if (held === undefined) throw new Error(`${file} refers to ${reference}, and there is no such part`);
    if (kind === 'properties') return inlined(held, from);
    if (!(key in definitions)) {
      // Taken first: definitions refer to each other.
      definitions[key] = held;
      definitions[key] = inlined(held, from);
    }
    return { $ref: `#/definitions/${key}` };
  }
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
