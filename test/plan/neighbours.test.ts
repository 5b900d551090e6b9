import { describe, expect, test } from 'vitest';
import { bytesOf, checkFile, folderOf, problemsOf, type Files } from './files.ts';

const register = `kind: register
stakeholders:
  - { id: carers, name: Unpaid carers }
`;

const plan = `title: Water
register: register.yaml
activities:
  - { name: Evening, with: carers, when: 6 October 2026, lead: Head }
`;

describe('the register of a plan', () => {
  test('brings its groups, and says nothing', async () => {
    const { plan: read, diagnostics } = await checkFile(
      { 'a.yaml': plan, 'register.yaml': register },
      'a.yaml',
    );
    expect(read!.stakeholders).toMatchObject([{ id: 'carers', name: 'Unpaid carers' }]);
    expect(diagnostics).toEqual([]);
  });

  test.each<[what: string, files: Files, name: string, problem: string]>([
    ['is missing', { 'a.yaml': plan }, 'a.yaml', '2:11 path-missing'],
    [
      'is outside',
      { 'a.yaml': plan.replace('register.yaml', '../register.yaml') },
      'a.yaml',
      '2:11 path-outside',
    ],
    ['is no YAML', { 'a.yaml': plan, 'register.yaml': 'a: [\n' }, 'a.yaml', '2:11 register-faulty'],
    ['is empty', { 'a.yaml': plan, 'register.yaml': '' }, 'a.yaml', '2:11 register-faulty'],
    ['is a plan', { 'a.yaml': plan, 'register.yaml': plan }, 'a.yaml', '2:11 register-not-a-register'],
    ['is the plan itself', { 'register.yaml': plan }, 'register.yaml', '2:11 register-not-a-register'],
  ])('that %s is told once, where it is named: not each group that is not there', async (...row) => {
    const [, files, name, problem] = row;
    expect(await problemsOf(files, name)).toEqual([problem]);
  });

  test('that has errors of form is of use all the same, and told of', async () => {
    const faulty = `${register}  - { id: staff }\n`;
    const { diagnostics, plan: read } = await checkFile(
      { 'a.yaml': plan, 'register.yaml': faulty },
      'a.yaml',
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'register-faulty',
        message: 'The register `register.yaml` has 1 error, so its groups cannot be relied on.',
        hint: 'Run `engage check register.yaml` to see what is wrong with it.',
      },
    ]);
    expect(read!.stakeholders).toMatchObject([{ id: 'carers' }]);
  });

  test.each([
    ['is a plan, and no register of stakeholders', plan],
    ['is a strategy, and no register of stakeholders', 'kind: strategy\ntitle: Voices\n'],
    ['is a paper, and no register of stakeholders', 'title: A\nmeeting: Board\nrecommendation: [Note it]\n'],
    ['does not say that it is a register of stakeholders', register.replace('kind: register\n', '')],
    ['is no register of stakeholders', 'services: {}\nvolumes: {}\n'],
    ['is no register of stakeholders', '- carers\n'],
  ])('is told what it is: %s', async (what, text) => {
    const { diagnostics } = await checkFile({ 'a.yaml': plan, 'register.yaml': text }, 'a.yaml');
    expect(diagnostics).toMatchObject([
      { code: 'register-not-a-register', line: 2, message: `The file \`register.yaml\` ${what}.` },
    ]);
  });

  test('that does not say so is told to; what is something else is to be another file', async () => {
    const hintFor = async (text: string) =>
      (await checkFile({ 'a.yaml': plan, 'register.yaml': text }, 'a.yaml')).diagnostics[0]!.hint;
    expect(await hintFor('stakeholders: [Carers]\n')).toBe('Add the line `kind: register` to it.');
    expect(await hintFor(plan)).toBe(
      'Name a file that has the line `kind: register` and a list of `stakeholders`.',
    );
  });

  test('whose kind is misspelt is of use, and has one error', async () => {
    const files = { 'a.yaml': plan, 'register.yaml': register.replace('kind: register', 'knid: regster') };
    const { diagnostics, plan: read } = await checkFile(files, 'a.yaml');
    expect(read!.stakeholders).toMatchObject([{ id: 'carers' }]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The register `register.yaml` has 1 error, so its groups cannot be relied on.',
    ]);
    expect(await problemsOf(files, 'register.yaml')).toEqual(['1:1 key-unknown']);
  });

  test('is read once for the plans of a run', async () => {
    const files = { 'a.yaml': plan, 'register.yaml': register };
    const registers = new Map();
    const bytes = bytesOf(register);
    const folder = { read: () => ({ name: 'register.yaml', bytes, folder }) };
    for (let count = 0; count < 2; count++) await checkFile(files, 'a.yaml', { folder, registers });
    expect([...registers.keys()]).toEqual([bytes]);
  });

  test('is no text: its form says so', async () => {
    const files = { 'a.yaml': plan.replace('register.yaml', '[register.yaml]'), 'register.yaml': register };
    expect((await problemsOf(files, 'a.yaml'))[0]).toBe('2:11 value-wrong-type');
  });

  test('that holds for all is of use where a plan names none, and not to itself', async () => {
    const files = { 'a.yaml': plan.replace('register: register.yaml\n', ''), 'register.yaml': register };
    const forAll = (text: string) => ({
      register: { name: 'register.yaml', bytes: bytesOf(text), folder: folderOf(files, 'register.yaml') },
    });
    const read = await checkFile(files, 'a.yaml', forAll(register));
    expect([read.plan!.stakeholders.length, read.diagnostics]).toEqual([1, []]);
    const faulty = `${register}  - { id: staff }\n`;
    const itself = await checkFile({ 'register.yaml': faulty }, 'register.yaml', forAll(faulty));
    expect(itself.diagnostics).toMatchObject([{ code: 'key-missing', line: 4 }]);
  });
});

const water = plan.replace('register: register.yaml\n', 'stakeholders: [{ id: carers, name: Carers }]\n');
const paper = (keys: string) => `kind: paper
title: A paper
meeting: Board
date: 24 September 2026
${keys}
recommendation: [Approve it]
purpose: approval
author: The secretary
`;

describe('what a paper is about', () => {
  const subjectsOf = async (files: Files) => (await checkFile(files, 'paper.yaml')).plan!.subjects;

  test('is read, with the version that was seen last', async () => {
    const [subject, ...others] = await subjectsOf({
      'paper.yaml': paper(
        'about: { plan: plans/water.yaml, since: plans/old.yaml }'.replace(/\{(.*)\}/, '[{$1}]'),
      ),
      'plans/water.yaml': water,
      'plans/old.yaml': water.replace('title: Water', 'title: Water as approved'),
    });
    expect(others).toEqual([]);
    expect(subject).toMatchObject({
      name: 'plans/water.yaml',
      plan: { title: 'Water' },
      before: { title: 'Water as approved' },
      problems: [],
    });
  });

  test('is read with what it names itself, from its own folder', async () => {
    const [subject] = await subjectsOf({
      'paper.yaml': paper('about: plans/water.yaml'),
      'plans/water.yaml': plan,
      'plans/register.yaml': register,
    });
    expect(subject!.plan.stakeholders).toMatchObject([{ name: 'Unpaid carers' }]);
  });

  test.each([
    ['24 September 2026', ['lead-missing', 'allow-expired']],
    ['24 July 2026', []],
  ])('is seen from the day of the meeting: %s', async (date, expected) => {
    const allow = 'allow: [{ rule: lead-missing, because: The post is vacant., until: 2026-07-31 }]\n';
    const [subject] = await subjectsOf({
      'paper.yaml': paper('about: water.yaml').replace('24 September 2026', date),
      'water.yaml': water.replace(', lead: Head', '') + allow,
    });
    expect(subject!.problems.map(({ code }) => code)).toEqual(expected);
  });

  test('may be a strategy or a framework', async () => {
    const subjects = await subjectsOf({
      'paper.yaml': paper('about: [strategy.yaml, framework.yaml]'),
      'strategy.yaml': 'kind: strategy\ntitle: Voices\n',
      'framework.yaml': 'kind: framework\ntitle: Ways\n',
    });
    expect(subjects.map(({ plan: { kind } }) => kind)).toEqual(['strategy', 'framework']);
  });

  test('keeps its warnings, which the paper tells of and is not stopped by', async () => {
    const files = {
      'paper.yaml': paper('about: water.yaml'),
      'water.yaml': water.replace(', lead: Head', ''),
    };
    const [subject] = await subjectsOf(files);
    expect(subject!.problems).toMatchObject([{ code: 'lead-missing', file: 'water.yaml' }]);
    expect(await problemsOf(files, 'paper.yaml')).toEqual([]);
  });

  const other = 'kind: paper\ntitle: Another\nmeeting: Board\n';
  const faulty = water.replace('when:', 'whne:');

  test.each<[what: string, about: string, text: string | undefined, code: string, says: string]>([
    ['missing', 'water.yaml', undefined, 'path-missing', 'Not there.'],
    ['outside', '../water.yaml', water, 'path-outside', 'Out of it.'],
    ['a plan with an error', 'water.yaml', faulty, 'subject-faulty', '`water.yaml` has 1 error'],
    [
      'a plan that cannot be read',
      'water.yaml',
      'activities: [\n',
      'subject-faulty',
      '`water.yaml` has 1 error',
    ],
    ['another paper', 'water.yaml', other, 'subject-not-a-plan', 'is a paper itself'],
    ['the paper itself', 'paper.yaml', water, 'subject-not-a-plan', 'is a paper itself'],
    ['a register', 'water.yaml', register, 'subject-not-a-plan', 'cannot be read as a plan'],
    [
      'something else',
      'water.yaml',
      'services: {}\nvolumes: {}\n',
      'subject-not-a-plan',
      'cannot be read as a plan',
    ],
  ])('is told where it is named, if it is %s', async (_, about, text, code, says) => {
    const files = {
      'paper.yaml': paper(`about:\n  - fine.yaml\n  - ${about}`),
      'fine.yaml': water,
      ...(text !== undefined && { 'water.yaml': text }),
    };
    const { diagnostics, plan: read } = await checkFile(files, 'paper.yaml');
    expect(diagnostics).toMatchObject([{ code, severity: 'error', line: 7, column: 5 }]);
    expect(diagnostics[0]!.message).toContain(says);
    expect(read!.subjects.map(({ name }) => name)).toEqual(['fine.yaml']);
  });

  test.each<[what: string, old: string | undefined, code: string]>([
    ['missing', undefined, 'path-missing'],
    ['a paper', other, 'subject-not-a-plan'],
    // What is left out of it for an error would be told as a change.
    ['a plan with an error', faulty, 'subject-faulty'],
  ])('has no version that was seen last where that is %s', async (_, old, code) => {
    const files = {
      'paper.yaml': paper('about: water.yaml\nsince: old.yaml'),
      'water.yaml': water,
      ...(old !== undefined && { 'old.yaml': old }),
    };
    const { diagnostics, plan: read } = await checkFile(files, 'paper.yaml');
    expect(diagnostics).toMatchObject([{ code, line: 6, column: 8 }]);
    expect(read!.subjects.map(({ before }) => before)).toEqual([undefined]);
  });

  test('is compared with a version of its own kind', async () => {
    const files = {
      'paper.yaml': paper('about: water.yaml\nsince: old.yaml'),
      'water.yaml': water,
      'old.yaml': 'kind: strategy\ntitle: Voices\n',
    };
    const { diagnostics, plan: read } = await checkFile(files, 'paper.yaml');
    expect(diagnostics).toMatchObject([
      { code: 'subject-not-a-plan', severity: 'error', line: 6, column: 8 },
    ]);
    expect(diagnostics[0]!.message).toContain('is a strategy');
    expect(read!.subjects.map(({ before }) => before)).toEqual([undefined]);
  });

  test('that was seen last belongs to one plan', async () => {
    const files = {
      'paper.yaml': paper('about: [water.yaml, old.yaml]\nsince: old.yaml'),
      'water.yaml': water,
      'old.yaml': water,
    };
    expect(await problemsOf(files, 'paper.yaml')).toEqual(['6:8 reference-unclear']);
  });

  test('may lead in a circle only through other papers, which are not read on', async () => {
    const files = {
      'paper.yaml': paper('about: other.yaml'),
      'other.yaml': paper('about: paper.yaml'),
    };
    expect(await problemsOf(files, 'paper.yaml')).toEqual(['5:8 subject-not-a-plan']);
  });
});
