import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../src/plan/kinds.ts';
import { isOthersWords, passagesOf } from '../../src/plan/passages.ts';

interface Part {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

test('the texts of a plan, in the order of the file and with their places', () => {
  const plan = {
    title: 'Library',
    'x-note': 'For a template',
    aims: ['Listen', 'Answer'],
    review: 'every year',
    continuum: { use: 'iap2', name: 'Ours' },
    activities: [
      { id: 'talk', name: 'Talk', when: 'May 2026', topics: ['hours'], reach: { planned: 'all' } },
    ],
    topics: ['Hours'],
    allow: [{ rule: 'lead-missing', because: 'Shared.' }],
    budget: 3,
    formats: null,
  };
  expect(passagesOf(plan)).toEqual([
    { text: 'Library', at: '/title', key: 'title' },
    { text: 'Listen', at: '/aims/0', key: 'aims' },
    { text: 'Answer', at: '/aims/1', key: 'aims' },
    { text: 'Ours', at: '/continuum/name', key: 'name' },
    { text: 'Talk', at: '/activities/0/name', key: 'name' },
    { text: 'all', at: '/activities/0/reach/planned', key: 'planned' },
    { text: 'Hours', at: '/topics/0', key: 'topics' },
  ]);
});

test('what is no plan has texts or none', () => {
  expect(passagesOf('words')).toEqual([{ text: 'words', at: '', key: '' }]);
  expect(passagesOf(undefined)).toEqual([]);
  expect(passagesOf({ toString: 'T', sections: [null, 3] })).toEqual([
    { text: 'T', at: '/toString', key: 'toString' },
  ]);
});

test('what others said, and what is quoted', () => {
  const plan = {
    quotations: [{ text: 'Go.', source: 'A poet' }],
    feedback: [{ said: 'Why?', response: 'So.' }],
    vision: 'All said.',
  };
  expect(passagesOf(plan).map(isOthersWords)).toEqual([true, true, true, false, false]);
});

/** Each leaf of a schema where a text may stand, by its place: what a reader's text is is told from its description. */
test.each(kinds)('every text of a %s that is for readers is one, and nothing else', (kind) => {
  const leaves = new Map(leavesOf({ $ref: `${kind}.schema.json#` }, '', []));
  expect(leaves.size).toBeGreaterThan(200);
  const taken = [...leaves.keys()].filter((place) => isTaken(place));
  const forReaders = [...leaves].filter(([, part]) => isForReaders(part)).map(([place]) => place);
  expect(taken).toEqual(forReaders);
});

/** Whether a file with a text at this place, and nowhere else, has a passage. */
function isTaken(place: string): boolean {
  const value = place
    .split('/')
    .slice(1)
    .reduceRight<unknown>((held, key) => (key === '*' ? [held] : { [key]: held }), 'A text');
  const passages = passagesOf(value);
  expect(
    passages.every(({ at }) => at === place.replaceAll('*', '0')),
    place,
  ).toBe(true);
  return passages.length === 1;
}

function isForReaders({ enum: choices, pattern, description = '' }: Part): boolean {
  return choices === undefined && pattern === undefined && !forTheProgram.test(description);
}

/** How descriptions begin, or go on, of what is no text for readers. */
const forTheProgram =
  /Written as you would say it|as you would write it|\bby (?:its|their) names? or ids?\b|\bAn id or a name |\bIds? of |^ids? of |\bAn id from |^The file |^A file |^A plan that the paper is about|^The plans, .*by their files|^The kind of organisation|^The scale of involvement|^The day that the plans|^By whom the document is reviewed|^The number on the agenda|^The version |^How long it is said to last|^The shortest that it may last|^What kind of consultation it is|^What is used or handed out|^Material, as one entry|^The code of the rule|^Why it is accepted|^Where the file is kept/;

function leavesOf(part: Part, place: string, held: readonly Part[]): [string, Part][] {
  const { $ref } = part;
  const own = $ref === undefined ? part : follow($ref);
  if (held.includes(own)) return [];
  const below = [...held, own];
  return [
    ...([own.type].flat().includes('string') ? [[place, own] as [string, Part]] : []),
    ...Object.entries(own.properties ?? {}).flatMap(([key, value]) =>
      leavesOf(value, `${place}/${key}`, below),
    ),
    ...(own.items ? leavesOf(own.items, `${place}/*`, below) : []),
  ];
}

const schemas = new Map<string, Part>();

/** What a reference leads to; one within a schema names that schema too, so that it can be followed from anywhere. */
function follow(reference: string): Part {
  const [file = '', path = ''] = reference.split('#');
  const keys = path.split('/').slice(1);
  return keys.reduce((part, key) => (part as Record<string, Part>)[key]!, schemaOf(file));
}

function schemaOf(file: string): Part {
  const known = schemas.get(file);
  if (known) return known;
  const text = readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8');
  const schema = JSON.parse(text.replaceAll('"$ref": "#', `"$ref": "${file}#`)) as Part;
  schemas.set(file, schema);
  return schema;
}
