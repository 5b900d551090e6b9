import path from 'node:path';
import { bundledSchema } from '../../.config/bundled-schema.js';
import listed from './elements.json' with { type: 'json' };

/** Something that real engagement documents contain, and where the format has it. */
interface Element {
  /** The part of the table: a letter and a name. */
  readonly part: string;
  readonly element: string;
  /** The schema that has all the keys of `field`; a plan's, where it is not said. */
  readonly kind?: string;
  /** Keys, with points between them and `[]` after a list: `activities[].when`. */
  readonly field?: readonly string[];
  /** Whether it goes into a section of the author's own. */
  readonly section?: boolean;
  /** What the program makes it from. */
  readonly made?: string;
}

export const elements: readonly Element[] = listed;

/** The tables of the README, one a part. */
export function elementsTable(): string {
  const parts = [...new Set(elements.map(({ part }) => part))];
  return parts.map(tableOf).join('\n\n');
}

function tableOf(part: string): string {
  const rows = elements.filter((element) => element.part === part).map(rowOf);
  return [`### ${part}`, '', '| element | where |', '|---|---|', ...rows].join('\n');
}

function rowOf({ element, kind, field = [], section, made }: Element): string {
  const [general, own] = [true, false].map((isGeneral) =>
    field
      .filter((key) => hasField('plan', key) === isGeneral)
      .map((key) => `\`${key}\``)
      .join(', '),
  );
  const places = [
    general,
    own && `${own} of a ${kind}`,
    section && 'a section',
    made && `made for you, ${made}`,
  ].filter(Boolean);
  return `| ${element} | ${places.join('; ')} |`;
}

interface Part {
  readonly $ref?: string;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
}

const schemas = new Map<string, ReturnType<typeof bundledSchema>>();

/** A schema as one whole, put together once. */
function schemaOf(kind: string): ReturnType<typeof bundledSchema> {
  const file = path.resolve(import.meta.dirname, `../../schemas/${kind}.schema.json`);
  if (!schemas.has(kind)) schemas.set(kind, bundledSchema(file));
  return schemas.get(kind);
}

/** Whether documents of a kind can have a key, given as `activities[].when`. */
export function hasField(kind: string, field: string): boolean {
  const schema = schemaOf(kind);
  const held = (part: Part | undefined): Part | undefined =>
    part?.$ref ? schema.definitions[part.$ref.split('/').at(-1)!] : part;
  const found = field.split('.').reduce<Part | undefined>((part, key) => {
    const named = held(part?.properties?.[key.replace('[]', '')]);
    return key.endsWith('[]') ? held(named?.items) : named;
  }, schema);
  return found !== undefined;
}
