import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import { bytesOf } from './files.ts';

/** What is said of the one error of a file, with what to do. */
async function faultOf(text: string) {
  const { diagnostics } = await checkBytes('plan.yaml', bytesOf(text));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toHaveLength(1);
  const { message, hint } = errors[0]!;
  return { message, hint };
}

test('a key of a group that stands outside of it is sent there, before a near spelling is', async () => {
  expect(await faultOf('title: T\nversion: "0.3"\n')).toEqual({
    message: '`version` is not a key of an engagement plan. It belongs under `document:`.',
    hint: 'Write `document:` on a line of its own, if it is not there yet, and `version: …` on a line below it, indented by two spaces.',
  });
});

test.each([
  ['status: Draft', 'under `document:`.'],
  ['date: 3 May 2027', 'under `document:`.'],
  ['author: Jo Bloggs', 'under `document:`, as `authors`.'],
  ['Year Start: 4', 'under `calendar:`.'],
  ['text: Words', 'under `foreword:`, `review:` or `evaluation:`.'],
])('at the top, %s', async (line, place) => {
  expect((await faultOf(`title: T\n${line}\n`)).message).toContain(`It belongs ${place}`);
});

test('what lists hold is not looked through, and a misspelt key is still near', async () => {
  expect((await faultOf('title: T\nvenue: Hall\n')).message).not.toContain('belongs');
  expect((await faultOf('title: T\nvisoin: Words\n')).message).toContain('Did you mean `vision`?');
});

test.each([
  ['consultations: []', 'windows'],
  ['activities: [{ name: A, deadline: May 2027 }]', 'when'],
  ['activities: [{ name: A, location: Hall }]', 'venue'],
  ['activities: [{ name: A, responsible: Jo }]', 'lead'],
  ['events: [{ name: A, when: May 2027, type: holiday }]', 'kind'],
  ['allow: [{ rule: lead-missing, because: x, expires: 2027-01-01 }]', 'until'],
])('people call it so: %s', async (line, meant) => {
  expect((await faultOf(`title: T\n${line}\n`)).message).toContain(`Did you mean \`${meant}\`?`);
});

test('what is there in other words, or in another spelling, is there already', async () => {
  expect(await faultOf('title: T\norganization: X\n')).toEqual({
    message: '`organization` is not a key of an engagement plan. Did you mean `organisation`?',
    hint: 'Write `organisation:` instead.',
  });
  const { message, hint } = await faultOf('title: T\norganization: X\norganisation: Y\n');
  expect(message).toBe(
    '`organization` is not a key of an engagement plan. Did you mean `organisation`, which is there already?',
  );
  expect(hint).toMatch(
    /^Take this line out, and write what it says under `organisation:` if that is not said there\. The keys of an engagement plan are `engage`, /,
  );
});

test('what has two keys in other words has one here', async () => {
  const text = 'title: T\nwindows: [{ name: W, from: 1 May 2027, until: 3 June 2027 }]\n';
  const { diagnostics } = await checkBytes('plan.yaml', bytesOf(text));
  expect(diagnostics[0]).toMatchObject({
    message: '`from` is not a key of a consultation window. Did you mean `when`?',
    hint: expect.stringMatching(/^Write both as one, for example `when: /),
  });
});
