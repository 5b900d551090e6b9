import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/plan/yaml/yaml-document.ts';
import type { Pointer } from '../../../src/source/pointer.ts';
import { Source } from '../../../src/source/source.ts';

const plan = `# A plan
title: Library consultation # for now
summary: |

  What we ask,
  and whom.
period:   "May 2026"
authors: [Ann, "Bob Hill"]
document: { status: draft,
  version: "1.0" }
lead:
activities:
  - name: Open evening # in the hall
    when: May 2026
    with: [carers]
  -
    name: Street stall
  - { name: Walk, when: June 2026 }
  - Visit
  -
  - topics:
      - hours
commentary: We ask
  and we listen.
empty: {}
a/b: "c~d"
`;

const { document } = parseDocument(new Source('plan.yaml', plan));

/** What is underlined, with the line it is on. */
function underlined(pointer: Pointer, on?: 'key' | 'value'): string {
  const { start, end } = document!.span(pointer, on);
  return `${document!.source.position(start).line}: ${plan.slice(start, end)}`;
}

test.each<[what: string, pointer: Pointer, value: string, key: string]>([
  ['a text', '/title', '2: Library consultation', '2: title'],
  ['a block of text', '/summary', '5: What we ask,', '3: summary'],
  ['a quoted text', '/period', '7: "May 2026"', '7: period'],
  ['a list in brackets', '/authors', '8: [Ann, "Bob Hill"]', '8: authors'],
  ['an entry of it', '/authors/1', '8: "Bob Hill"', '8: "Bob Hill"'],
  ['a group in brackets over two lines', '/document', '9: { status: draft,', '9: document'],
  ['a value in it', '/document/version', '10: "1.0"', '10: version'],
  ['nothing', '/lead', '11: lead', '11: lead'],
  ['a list', '/activities', '13: - name: Open evening', '12: activities'],
  ['an entry of a list', '/activities/0', '13: name: Open evening', '13: name: Open evening'],
  ['a value in an entry', '/activities/0/when', '14: May 2026', '14: when'],
  ['an entry below its hyphen', '/activities/1', '17: name: Street stall', '17: name: Street stall'],
  [
    'an entry in brackets',
    '/activities/2',
    '18: { name: Walk, when: June 2026 }',
    '18: { name: Walk, when: June 2026 }',
  ],
  ['an entry that is a text', '/activities/3', '19: Visit', '19: Visit'],
  ['an entry that is nothing', '/activities/4', '20: -', '20: -'],
  ['an entry that begins with a list', '/activities/5', '21: topics:', '21: topics:'],
  ['a text over two lines', '/commentary', '23: We ask', '23: commentary'],
  ['an empty group', '/empty', '25: {}', '25: empty'],
  ['a key with a slash', '/a~1b', '26: "c~d"', '26: a/b'],
  ['the plan itself', '', '2: title', '2: title'],
])('%s', (_, pointer, value, key) => {
  expect(underlined(pointer)).toBe(value);
  expect(underlined(pointer, 'value')).toBe(value);
  expect(underlined(pointer, 'key')).toBe(key);
});

test.each<[what: string, pointer: Pointer, expected: string]>([
  ['a key of the plan: the first key', '/organisation', '2: title'],
  ['something in what is missing: the first key', '/calendar/quarters', '2: title'],
  ['a key of a group: the group’s own key', '/document/date', '9: document'],
  ['a key of an entry: the first line of the entry', '/activities/0/lead', '13: name: Open evening'],
  ['an entry of a list: the list’s own key', '/activities/9', '12: activities'],
  ['what is no entry of a list', '/activities/first', '12: activities'],
  ['a key of an empty group', '/empty/a', '25: empty'],
  ['a key of a text', '/title/text', '2: title'],
  ['a key that objects have anyway', '/toString', '2: title'],
  ['a key of nothing', '/activities/4/name', '20: -'],
])('missing, %s', (_, pointer, expected) => {
  expect(underlined(pointer)).toBe(expected);
  expect(underlined(pointer, 'key')).toBe(expected);
});

test.each([
  ['an empty group', '{}', '{}'],
  ['a list', '# first\n- a\n- b\n', '- a'],
  ['a sentence', 'We ask\nand listen.\n', 'We ask'],
  ['Windows lines', 'title: |\r\n  We ask\r\n', 'title'],
])('a file that is %s', (_, text, expected) => {
  const parsed = parseDocument(new Source('plan.yaml', text)).document!;
  for (const pointer of ['', '/missing', '/missing/too']) {
    const { start, end } = parsed.span(pointer);
    expect(text.slice(start, end)).toBe(expected);
  }
});

test('a block of text with Windows lines', () => {
  const text = 'title: >-\r\n\r\n  We ask\r\n  and listen\r\n';
  const { start, end } = parseDocument(new Source('plan.yaml', text)).document!.span('/title');
  expect(text.slice(start, end)).toBe('We ask');
});

test('of a key that comes twice, the first one', () => {
  const text = 'title: One\ntitle: Two\n';
  const { start, end } = parseDocument(new Source('plan.yaml', text)).document!.span('/title');
  expect(text.slice(start, end)).toBe('One');
});
