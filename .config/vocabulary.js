// @ts-check

/**
 * What messages need to know of a schema, without the rest of it: what each kind of entry is called, its keys,
 * and the other names that people use for a key (the "Also known as" of its description).
 * @param {any} schema
 */
export function vocabularyOf(schema) {
  const entries = Object.entries({ '': schema, ...schema.definitions });
  return Object.fromEntries(entries.map(([name, definition]) => [name, entryOf(definition)]));
}

/** @param {any} definition */
function entryOf(definition) {
  const properties = Object.entries(definition.properties ?? {});
  return {
    title: definition.title.toLowerCase(),
    keys: Object.fromEntries(properties.map(([key, property]) => [key, keyOf(property)])),
    ownKeys: definition.patternProperties !== undefined,
  };
}

/** @param {any} property */
function keyOf(property) {
  const description = property.description ?? '';
  const aliases = /Also known as: ([^.]*)\./.exec(description)?.[1]?.split(', ') ?? [];
  const reference = property.$ref ?? property.items?.$ref;
  return {
    help: /^[^.]*\./.exec(description)?.[0] ?? '',
    ...(property.examples && { example: String(property.examples[0]) }),
    aliases,
    ...choicesOf(property),
    ...(reference && { holds: reference.split('/').at(-1) }),
    ...(property.items?.$ref && { isList: true }),
  };
}

/**
 * The other words that people use for a choice: the "also called" of its description.
 * @param {{ enum?: string[], enumDescriptions?: string[] }} property
 */
function choicesOf(property) {
  const choices = (property.enum ?? []).flatMap((choice, index) => {
    const words = /also called (.*)$/.exec(property.enumDescriptions?.[index] ?? '')?.[1];
    return words === undefined ? [] : [[choice, words.split(', ')]];
  });
  return choices.length > 0 ? { choices: Object.fromEntries(choices) } : {};
}
