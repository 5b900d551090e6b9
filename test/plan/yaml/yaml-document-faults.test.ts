import { describe, expect, it, test } from 'vitest';
import { parseDocument } from '../../../src/plan/yaml/yaml-document.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';
import { Source } from '../../../src/source/source.ts';
import type { Span } from '../../../src/source/span.ts';

/** A plan with a slip in it; what is underlined is marked by ⟦ and ⟧; its code; words of the message or the hint. */
type Case = readonly [what: string, marked: string, code: string, ...says: string[]];

const slips: readonly Case[] = [
  // Colons
  ['a colon in a text', 'title: Meeting⟦:⟧ part two\n', 'yaml-syntax', '`"Meeting: part two"`'],
  ['a colon at the end of a text', 'summary: What we ask⟦:⟧\n  - one\n', 'yaml-syntax', '`"What we ask:"`'],
  ['a colon after quotes', 'title: "Plan"⟦:⟧ part two\n', 'yaml-syntax', String.raw`"\"Plan\": part two"`],
  ['curly quotes and a colon', 'title: “Plan⟦:⟧ part two”\n', 'yaml-syntax', 'Curly quotes do not count'],
  ['a colon in an entry', 'aims:\n  - name: One⟦:⟧ two\n', 'yaml-syntax', '`"One: two"`'],
  ['two keys on one line', '- name: Evening, when⟦:⟧ May\n', 'yaml-syntax', 'give it a line of its own'],
  ['no space after the colon', '⟦title:Plan⟧\nkind: plan\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['no space in the last line', 'kind: plan\n⟦title:Plan⟧\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['no space in the only line', '⟦title:Plan⟧\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['no space in an entry', 'aims:\n  - ⟦name:A⟧\n    when: May\n', 'yaml-syntax', 'Write `name: A`'],
  ['a no-break space after the colon', '⟦title:\u00a0Plan⟧\nkind: plan\n', 'yaml-syntax', 'ordinary space'],
  ['the space before the colon', '⟦title :Plan⟧\nkind: plan\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['an equals sign', '⟦title = Plan⟧\nkind: plan\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['an equals sign in the only line', '⟦title = Plan⟧\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['a full-width colon', '⟦title：Plan⟧\nkind: plan\n', 'yaml-syntax', 'Write `title: Plan`'],
  ['no colon', 'title: Plan\n⟦organisation⟧\nlead: Ann\n', 'yaml-syntax', 'no colon after `organisation`'],
  ['no colon in the last line', 'title: Plan\n⟦organisation⟧\n', 'yaml-syntax', 'no colon after'],
  ['no key', 'title: Plan\n⟦:⟧ Hill Council\n', 'yaml-syntax', 'A key is missing'],
  // Quotes
  ['a double quote not closed', 'title: ⟦"Plan⟧\nkind: plan\n', 'yaml-syntax', 'is not closed'],
  ['a quote closed by the next one', 'title: ⟦"Plan⟧\nlead: "Ann"\n', 'yaml-syntax', 'is not closed'],
  ['a quote closed far below', 'a:\n  b: ⟦"one⟧\n    c: "two"\n', 'yaml-syntax', 'is not closed'],
  ['a quote closed by a letter', String.raw`title: ⟦"Plan\"⟧`, 'yaml-syntax', 'is not closed'],
  ['an apostrophe first', "title: ⟦'Til Tuesday⟧\nkind: plan\n", 'yaml-syntax', '`"Til Tuesday"`'],
  ['two apostrophes', "title: ⟦'Til Tuesday⟧\nlead: it's Ann\n", 'yaml-syntax', '`"Til Tuesday"`'],
  ['words after quotes', 'title: "Open" ⟦means open⟧\n', 'yaml-syntax', `\`'"Open" means open'\``],
  ['quotes after quotes', 'title: "Open" ⟦"house"⟧\n', 'yaml-syntax', 'The quotes end'],
  ['a quoted apostrophe', "name: 'Ann'⟦s group⟧ # new\n", 'yaml-syntax', "''Ann''s group'"],
  ['a backslash', 'venue: "Room ⟦\\6⟧"\n', 'yaml-syntax', 'Write the backslash twice'],
  ['a character half spelled out', 'venue: "⟦\\u⟧12"\n', 'yaml-syntax', 'has no meaning'],
  // Marks with a meaning
  ['an at sign', 'contact: ⟦@carers⟧\n', 'yaml-syntax', '`"@carers"`'],
  ['a per cent sign', 'cost: ⟦%50 of all⟧ # about\n', 'yaml-syntax', '`"%50 of all"`'],
  ['a backtick', 'title: ⟦`Plan`⟧\n', 'yaml-syntax', 'a backtick'],
  ['a greater-than sign', 'size: ⟦>50 people⟧\n', 'yaml-syntax', '`">50 people"`'],
  ['a greater-than sign and a space', 'size: > ⟦50 people⟧\n', 'yaml-syntax', '`"> 50 people"`'],
  ['words after a bar', 'summary: | ⟦What we ask⟧\n', 'yaml-syntax', 'on the next line'],
  ['words at a bar', 'summary: ⟦|What we ask⟧\n', 'yaml-syntax', '`"|What we ask"`'],
  ['a question mark', 'when: ⟦?⟧\n', 'yaml-syntax', '`TBC`'],
  ['a question mark before a key', '⟦?⟧ title\n: Plan\n', 'yaml-syntax', '`key: value`'],
  ['a comma first', 'title: ⟦,⟧ Plan\n', 'yaml-syntax', 'Delete the comma'],
  ['commas as in JSON', '"title": "Plan"⟦,⟧\n"lead": "Ann",\n', 'yaml-syntax', 'Delete the comma'],
  ['an asterisk', 'summary: ⟦**Please**⟧ say\n', 'yaml-alias', '`"**Please** say"`'],
  ['an asterisk for a list', 'aims:\n  ⟦*⟧ one\n  * two\n', 'yaml-alias', 'a hyphen and a space'],
  ['an ampersand', 'lead: ⟦&Co⟧ Partners\n', 'yaml-anchor', '`"&Co Partners"`'],
  ['an exclamation mark', 'title: ⟦!Important⟧ news\n', 'yaml-tag', '`"!Important news"`'],
  ['a tag', 'version: ⟦!!str⟧ 1.0\n', 'yaml-tag', '`!!str`'],
  ['an order to the program', '⟦%YAML 1.1⟧\n---\ntitle: Plan\n', 'yaml-directive', '`%YAML 1.1`'],
  // Brackets
  ['a bracket not closed', 'with: ⟦[carers, staff⟧\nwhen: May\n', 'yaml-syntax', 'Add `]`'],
  ['a bracket not closed at the end', 'with: ⟦{ a: b⟧', 'yaml-syntax', 'Add `}`'],
  ['a bracket not closed within others', '{ "a": ⟦[1, 2⟧\n}\n', 'yaml-syntax', 'Add `]`'],
  ['a bracket closed by another kind', 'with: ⟦[carers}⟧\nwhen: May\n', 'yaml-syntax', 'Add `]`'],
  ['a bracket too many', 'with: [carers]⟦]⟧\n', 'yaml-syntax', 'closes nothing'],
  ['a bracket in a text', 'title: ⟦[Draft] Plan⟧\n', 'yaml-syntax', '`"[Draft] Plan"`'],
  ['a place to fill in', 'title: ⟦{{ title }}⟧\n', 'yaml-syntax', 'filled in'],
  ['a comma forgotten', 'with: ["carers" ⟦"staff"⟧]\n', 'yaml-syntax', 'no comma before `"staff"`'],
  ['a comma forgotten before a list', 'with: [[carers] ⟦[⟧staff]]\n', 'yaml-syntax', 'no comma before'],
  ['a comma forgotten between keys', 'a: { b: ⟦c d:⟧ e }\n', 'yaml-syntax', 'no comma ends the value'],
  ['a comma forgotten in JSON', '{\n  "a": 1\n  ⟦"b":⟧ 2\n}\n', 'yaml-syntax', 'no comma ends the value'],
  ['a comma too many', 'with: [carers,⟦,⟧ staff]\n', 'yaml-syntax', 'nothing before this comma'],
  ['a comma first in brackets', 'with: [⟦,⟧ staff]\n', 'yaml-syntax', 'nothing before this comma'],
  ['a list as a key', 'title: Plan\n⟦[a, b]: c⟧\n', 'yaml-syntax', 'a key is a word'],
  ['a group as a key', 'title: Plan\n⟦{ a: b }: c⟧\n', 'yaml-syntax', 'a key is a word'],
  // Indentation
  ['a key too deep', 'a:\n  b: one\n    ⟦c⟧: two\n', 'yaml-syntax', '`c` is read as more of the text `one`'],
  ['a key a little too deep', 'title: Plan\n ⟦kind⟧: plan\n', 'yaml-syntax', 'straight below'],
  ['a key not deep enough', 'a:\n  b: one\n ⟦c: two⟧\n', 'yaml-syntax', 'does not line up'],
  ['a key under the hyphen', 'a:\n  - b: one\n  ⟦c: two⟧\n', 'yaml-syntax', 'indent it by 4 spaces'],
  ['a key left of its entry', 'a:\n  - b: one\n   ⟦c: two⟧\n', 'yaml-syntax', 'indent it by 4 spaces'],
  ['a hyphen too deep', 'a:\n  - b: one\n   ⟦- b: two⟧\n', 'yaml-syntax', 'straight below the hyphen'],
  ['a hyphen not deep enough', 'a:\n   - b: one\n  ⟦- b: two⟧\n', 'yaml-syntax', 'straight below the hyphen'],
  ['a hyphen among keys', 'a:\n  b: one\n  ⟦- b: two⟧\n', 'yaml-syntax', 'the hyphen'],
  ['a hyphen at the left edge', 'title: Plan\n⟦- name: A⟧\n', 'yaml-syntax', 'an entry of a list'],
  ['a key after a list', '- one\n⟦title: Plan⟧\n', 'yaml-syntax', 'does not go with'],
  ['a list on the line of its key', 'aims: ⟦- one⟧\n', 'yaml-syntax', 'on the line below its key'],
  ['no space after a hyphen', '- name: A\n⟦-name: B⟧\n', 'yaml-syntax', '`- name: B`'],
  ['no space after a hyphen, deeper', 'a:\n  - b: 1\n  ⟦-b: 2⟧\n', 'yaml-syntax', '`- b: 2`'],
  ['an entry without a key', 'a:\n  - ⟦Open day⟧\n    when: May\n', 'yaml-syntax', '`name: Open day`'],
  ['text at the left edge', 'a: |\n⟦We ask.⟧\n', 'yaml-syntax', 'indent it as deep'],
  ['text that comes back to the edge', 'a: |\n  We ask\n⟦and listen.⟧\n', 'yaml-syntax', 'indent it as deep'],
  ['text that comes half-way back', 'a: |\n    We ask\n  ⟦and listen⟧\n', 'yaml-syntax', 'indent it as deep'],
  ['text after a comment', 'a: We ask # now\n  ⟦and then⟧\n', 'yaml-syntax', '`# now`'],
  ['a word processor’s bullets', 'a:\n  ⟦•⟧ b: one\n    c: two\n', 'yaml-syntax', 'a hyphen and a space'],
  ['no-break spaces', 'a:\n⟦\u00a0⟧\u00a0b: one\n', 'yaml-syntax', 'ordinary spaces'],
  ['a no-break space before a value', 'a: ⟦\u00a0⟧b\n', 'yaml-syntax', 'ordinary spaces'],
  ['a tab', 'a:\n⟦\t⟧b: one\n', 'yaml-tab', 'Use spaces'],
  ['a tab before a hyphen', 'a:\n⟦\t⟧- one\n', 'yaml-tab', 'Use spaces'],
  ['a tab after spaces', 'a:\n  - b: one\n  ⟦\t⟧  c: two\n', 'yaml-tab', 'Use spaces'],
  ['a tab after a text', 'a:\n  b: one\n⟦\t⟧c: two\n', 'yaml-tab', 'Use spaces'],
  ['a tab after a hyphen', '-⟦\t⟧name: A\n', 'yaml-tab', 'Use spaces'],
  ['spaces in an empty line', 'a: |\n  ⟦   ⟧\n  one\nb: c\n', 'yaml-syntax', 'Delete the spaces'],
  ['a tab in a text', 'a: |\n  one\n⟦\t⟧two\nb: c\n', 'yaml-tab', 'Use spaces'],
  // More than one version, more than one plan
  ['a conflict', 'a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: 3\n>>>>>>> x\n', 'conflict-marker', 'two people'],
  ['half a conflict', 'a: 1\n⟦=======⟧\nb: 3\n', 'conflict-marker', 'two people'],
  ['two plans', 'a: 1\n⟦---⟧\nb: 2\n', 'yaml-several-documents', 'a file holds one'],
  ['words after the end', 'a: 1\n...\n⟦b: 2⟧\n', 'yaml-several-documents', 'a file holds one'],
  ['hyphens before and after', '---\na: 1\n⟦---⟧\n', 'yaml-several-documents', 'Delete the line'],
  ['a plan on the line of hyphens', '--- ⟦a: 1⟧\n', 'yaml-syntax', 'no telling'],
  // Limits
  ['brackets in brackets', `a: ${'['.repeat(63)}⟦[⟧[`, 'nesting-too-deep', '64 levels'],
  ['hyphens behind hyphens', `${'- '.repeat(64)}⟦-⟧ - a\n`, 'nesting-too-deep', '64 levels'],
  ['keys below keys', `${nested(64)}${' '.repeat(64)}⟦a⟧:\n`, 'nesting-too-deep', '64 levels'],
  ['a text without end', `a: |\n⟦ ⟧${'word word word\n '.repeat(5_000)}`, 'text-too-long', '65,536'],
  // Nothing
  ['nothing', '⟦⟧', 'file-empty', 'no plan in this file'],
  ['comments only', '⟦⟧# one\n\n# two\n', 'file-empty', 'no plan in this file'],
  ['a line of hyphens', '⟦⟧---\n', 'file-empty', 'no plan in this file'],
];

/** Keys below keys, so many levels. */
function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
}

/** The text around what is underlined, as the cases mark it; the end of a long text is of no interest. */
function marked({ text }: Source, { at }: Diagnostic): string {
  const { start, end } = at as Span;
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

describe('a slip is told, alone, where it is mended', () => {
  test.each(slips)('%s', (_, shown, code, ...says) => {
    const source = new Source('plan.yaml', shown.replace(/[⟦⟧]/g, ''));
    const { document, diagnostics } = parseDocument(source);
    expect(diagnostics.map((each) => `${each.severity} ${each.code}`)).toEqual([`error ${code}`]);
    expect(marked(source, diagnostics[0]!)).toBe(shown);
    for (const words of says) expect(`${diagnostics[0]!.message} ${diagnostics[0]!.hint}`).toContain(words);
    if (document) expect(shown).toContain('Hill Council');
  });

  test.each(slips)('%s, with Windows line ends', (_, shown, code) => {
    const source = new Source('plan.yaml', shown.replace(/[⟦⟧]/g, '').replaceAll('\n', '\r\n'));
    const { diagnostics } = parseDocument(source);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(marked(source, diagnostics[0]!).replaceAll('\r\n', '\n')).toBe(shown);
  });
});

describe('a fault that leaves a tree is told, and the rest is read', () => {
  const faults: readonly (readonly [what: string, marked: string, code: string, value: unknown])[] = [
    ['a key twice', 'a: 1\n⟦a⟧: 2\nb: 3\n', 'error key-duplicate', { a: 1, b: 3 }],
    ['a key twice, once quoted', 'a: 1\n⟦"a"⟧: 2\n', 'error key-duplicate', { a: 1 }],
    ['a number as a key twice', '1: a\n⟦"1"⟧: b\n', 'error key-duplicate', { 1: 'a' }],
    ['a key twice in brackets', 'a: {b: 1, ⟦b⟧: 2}\n', 'error key-duplicate', { a: { b: 1 } }],
    ['a prototype', 'a: 1\n⟦__proto__⟧: { polluted: true }\n', 'error key-forbidden', { a: 1 }],
    ['a constructor', 'a:\n  - ⟦constructor⟧: 1\n', 'error key-forbidden', { a: [{}] }],
    ['a quoted prototype', 'a: {⟦"prototype"⟧: 1}\n', 'error key-forbidden', { a: {} }],
    ['a prototype spelled out', 'a: 1\n⟦"\\x5f_proto__"⟧: 1\n', 'error key-forbidden', { a: 1 }],
    ['a merge', 'a:\n  ⟦<<⟧: { b: 1 }\n  c: 2\n', 'error yaml-merge-key', { a: { c: 2 } }],
    ['a key without words', 'a: 1\n⟦""⟧: 2\n', 'error yaml-syntax', { a: 1 }],
    ['an escape character', 'a: ⟦"\\e[31m"⟧\nb: 1\n', 'error character-forbidden', { a: '\u001b[31m', b: 1 }],
    ['an empty character in a key', '⟦"a\\0"⟧: 1\n', 'error character-forbidden', { 'a\0': 1 }],
    ['half a character', 'a: ⟦"\\ud83d"⟧\n', 'error character-forbidden', { a: '\ud83d' }],
    ['a turned text', 'a: ⟦b\u2066c⟧\n', 'warning text-bidirectional', { a: 'b\u2066c' }],
    ['a turned text, spelled out', 'a: ⟦"\\u202a"⟧\n', 'warning text-bidirectional', { a: '\u202a' }],
    ['a turned key', '⟦a\u202a⟧: b\n', 'error text-bidirectional', { 'a\u202a': 'b' }],
  ];

  it.each(faults)('%s', (_, shown, said, value) => {
    const source = new Source('plan.yaml', shown.replace(/[⟦⟧]/g, ''));
    const { document, diagnostics } = parseDocument(source);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([said]);
    expect(marked(source, diagnostics[0]!)).toBe(shown);
    expect(document!.value).toEqual(value);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('says on which line a key came first', () => {
    const { diagnostics } = parseDocument(new Source('plan.yaml', 'a: 1\n\nb: 2\na: 3\na: 4\n'));
    expect(diagnostics.map(({ message }) => /line \d/.exec(message)?.[0])).toEqual(['line 1', 'line 1']);
  });

  it('lists a hundred, not all', () => {
    const { document, diagnostics } = parseDocument(new Source('plan.yaml', 'a: 1\n'.repeat(200)));
    expect(diagnostics).toHaveLength(100);
    expect(document!.value).toEqual({ a: 1 });
  });
});

describe('of several faults', () => {
  it('the first slip is told, whoever noticed it', () => {
    const { diagnostics } = parseDocument(new Source('plan.yaml', 'a:\n  b: 1\n c: 2\nd: e: f\n'));
    expect(diagnostics.map(({ at }) => (at as Span).start)).toEqual([11]);
  });

  it('all that plans do not have is told, up to twenty', () => {
    const { diagnostics } = parseDocument(new Source('plan.yaml', 'a: &b c\nd: *b\ne: !f g\n'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-anchor', 'yaml-alias', 'yaml-tag']);
    const many = parseDocument(new Source('plan.yaml', '- *a\n'.repeat(50)));
    expect(many.diagnostics).toHaveLength(20);
  });
});
