/** Reports for programs, held against what those programs take: over all cases, and over all examples. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { folderOf } from '../../src/cli/beside.ts';
import { plainInk } from '../../src/cli/ink.ts';
import { ruleFacts } from '../../src/cli/explain/rule-facts.ts';
import { checkBytes } from '../../src/compile.ts';
import { fingerprintsOf } from '../../src/reporters/fingerprint.ts';
import { reporters } from '../../src/reporters/index.ts';
import { reportOf, type CheckedFile } from '../../src/reporters/report.ts';
import type { Report } from '../../src/reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../src/source/diagnostic.ts';
import { exampleFiles } from '../formats/rendering-of.ts';
import { cases, filesOf } from './cases.ts';

const page = { ink: plainInk, width: 80, quiet: false };

async function printed(format: string, report: Report): Promise<string> {
  return (await reporters[format]!()).print(report, page);
}

const root = path.resolve(import.meta.dirname, '../..');

async function checkedExample(name: string): Promise<CheckedFile> {
  const file = path.join(root, name);
  const folder = folderOf(file, path.dirname(file));
  const { source, diagnostics, accepted } = await checkBytes(name, readFileSync(file), { folder });
  return { name, source, diagnostics, accepted, activities: 0, groups: 0 };
}

const examples = await Promise.all(exampleFiles.map(checkedExample));
const reports: readonly (readonly [name: string, report: Report])[] = [
  ...cases.map((name) => [name, reportOf(filesOf(name), ruleFacts)] as const),
  ['all examples', reportOf(examples, ruleFacts)],
  ['nothing at all', reportOf([])],
];

test('the examples have something to report', () => {
  expect(examples.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(5);
  expect(examples.flatMap(({ accepted }) => accepted).length).toBeGreaterThan(0);
});

describe.each(reports)('%s', (_, report) => {
  it('is SARIF as OASIS has it', async () => {
    const log = JSON.parse(await printed('sarif', report)) as Sarif;
    expect(isSarif(log) || isSarif.errors).toBe(true);
    const { rules } = log.runs[0].tool.driver;
    expect(log.runs[0].results).toHaveLength(report.diagnostics.length + report.accepted.length);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of log.runs[0].results) {
      expect(rules[ruleIndex]!.id).toBe(ruleId);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(new URL(uri, 'file:///repository/').href).toBe(`file:///repository/${uri}`);
      expect(Object.values(partialFingerprints)).toHaveLength(1);
    }
  });

  it('is a Code Quality report as GitLab takes it, each problem with a fingerprint of its own', async () => {
    const entries = JSON.parse(await printed('gitlab', report)) as { fingerprint: string }[];
    expect(isCodeQuality(entries) || isCodeQuality.errors).toBe(true);
    expect(entries).toHaveLength(report.diagnostics.length);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  });

  it('is JUnit as Jenkins takes it, and the counts are right', async () => {
    const xml = await printed('junit', report);
    expect(await faultsOf(xml)).toEqual([]);
    const numbers = (element: string, attribute: string) =>
      [...xml.matchAll(new RegExp(`<${element} [^>]*\\b${attribute}="(\\d+)"`, 'g'))].map(([, n]) =>
        Number(n),
      );
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    const count = (element: string) => xml.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0;
    expect(numbers('testsuites', 'tests')).toEqual([count('testcase')]);
    expect(sum(numbers('testsuite', 'tests'))).toBe(count('testcase'));
    expect(numbers('testsuites', 'failures')).toEqual([count('failure')]);
    expect(sum(numbers('testsuite', 'failures'))).toBe(count('failure'));
    expect(sum(numbers('testsuite', 'skipped'))).toBe(count('skipped'));
    expect(count('testsuite')).toBe(report.plans.length);
    expect(xml).not.toMatch(/\b(?:time|timestamp)="/);
  });
});

const sarifSchema = readFileSync(path.join(import.meta.dirname, 'schemas/sarif-2.1.0.schema.json'), 'utf8');
// It is of draft 4, whose words in it mean the same in draft 7 but for the name of its own address.
const { id: _, $schema: _draft, ...sarif } = JSON.parse(sarifSchema) as Record<string, unknown>;
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(sarif);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions: readonly object[];
      }[];
    },
  ];
}

/** After https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: all of these keys are needed. */
const isCodeQuality = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: String.raw`^(?!\.?/)(?![A-Za-z]:)[^\\]+$` },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

const junitSchema = readFileSync(path.join(import.meta.dirname, 'schemas/junit.xsd'), 'utf8');

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: junitSchema,
  });
  return errors.map(({ message }) => message);
}

test('what is not as it should be is noticed', async () => {
  expect(await faultsOf('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  expect(await faultsOf('<testsuites>\u0001</testsuites>')).not.toEqual([]);
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  expect(isCodeQuality([{ description: 'x', check_name: 'y', fingerprint: 'z' }])).toBe(false);
});

const problem: LocatedDiagnostic = {
  code: 'lead-missing',
  severity: 'warning',
  message: '`Visit` has no lead.',
  file: 'plan.yaml',
  line: 8,
  column: 5,
  endLine: 8,
  endColumn: 9,
  pointer: '/activities/3/lead',
};

/** A report of problems in files without a text. */
function reportOn(...problems: readonly LocatedDiagnostic[]): Report {
  const names = [...new Set(problems.map(({ file }) => file))];
  return reportOf(
    names.map((name) => ({
      name,
      activities: 0,
      groups: 0,
      diagnostics: problems.filter(({ file }) => file === name),
      accepted: [],
    })),
    ruleFacts,
  );
}

async function fingerprints(...problems: readonly LocatedDiagnostic[]): Promise<readonly string[]> {
  const report = reportOn(...problems);
  const ofGitLab = JSON.parse(await printed('gitlab', report)) as { fingerprint: string }[];
  const log = JSON.parse(await printed('sarif', report)) as Sarif;
  const ofSarif = log.runs[0].results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
  expect(ofSarif).toEqual(ofGitLab.map(({ fingerprint }) => fingerprint));
  return ofGitLab.map(({ fingerprint }) => fingerprint);
}

describe('a fingerprint', () => {
  it('stays where lines move, items are put in front, or a message is reworded', async () => {
    const [before] = await fingerprints(problem);
    const later = { ...problem, line: 80, endLine: 80, pointer: '/activities/17/lead' };
    expect(await fingerprints({ ...later, message: '`Visit` lacks one of 23 leads.' })).toEqual([before]);
  });

  it.each<[string, Partial<LocatedDiagnostic>]>([
    ['file', { file: 'other.yaml' }],
    ['code', { code: 'method-unknown' }],
    ['key', { pointer: '/activities/3/method' }],
    ['quoted value', { message: '`Survey` has no lead.' }],
  ])('is another one for another %s', async (_, change) => {
    const [one] = await fingerprints(problem);
    expect(await fingerprints({ ...problem, ...change })).not.toEqual([one]);
  });

  it('of what cannot be told apart is counted, so that a fourth leaves those of the others', async () => {
    const alike = (count: number) => Array.from({ length: count }, (_, at) => ({ ...problem, line: 8 + at }));
    const three = await fingerprints(...alike(3));
    expect(new Set(three).size).toBe(3);
    expect((await fingerprints(...alike(4))).slice(0, 3)).toEqual(three);
  });

  it('is no other’s among a hundred thousand', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ ...problem, message: `\`Visit ${at}\`.` }));
    expect(new Set(fingerprintsOf(many)).size).toBe(100_000);
  });
});

describe('names of files', () => {
  it.each([
    ['plans/water plan#1?.yaml', 'plans/water%20plan%231%3F.yaml', 'plans/water plan#1?.yaml'],
    ['<stdin>', '%3Cstdin%3E', '<stdin>'],
    ['a:b.yaml', 'a%3Ab.yaml', 'a:b.yaml'],
    ['é/\u001b.yaml', '%C3%A9/%1B.yaml', 'é/\u001b.yaml'],
    ['half \ud800.yaml', 'half%20%EF%BF%BD.yaml', 'half \ud800.yaml'],
    ['./plan.yaml', './plan.yaml', 'plan.yaml'],
    ['/home/jo/plan.yaml', 'file:///home/jo/plan.yaml', 'home/jo/plan.yaml'],
    ['C:/Users/jo/plan.yaml', 'file:///C:/Users/jo/plan.yaml', 'Users/jo/plan.yaml'],
    ['../plan.yaml', '../plan.yaml', '../plan.yaml'],
  ])('%j is the URI %s, and GitLab’s path %s', async (file, uri, inRepository) => {
    const report = reportOn({ ...problem, file });
    const log = JSON.parse(await printed('sarif', report)) as Sarif;
    expect(log.runs[0].results[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
    const [entry] = JSON.parse(await printed('gitlab', report)) as { location: { path: string } }[];
    expect(entry!.location.path).toBe(inRepository);
  });
});

describe('SARIF', () => {
  it('explains every code, and says which problems are accepted and why', async () => {
    const log = JSON.parse(await printed('sarif', reportOf(filesOf('accepted'), ruleFacts))) as Sarif;
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(ruleFacts.map(({ code }) => code));
    expect(rules.find(({ id }) => id === 'lead-missing')).toMatchObject({
      shortDescription: { text: expect.stringContaining('Nobody') as string },
      help: { markdown: expect.stringContaining('`engage explain lead-missing`') as string },
      defaultConfiguration: { level: 'warning' },
    });
    const [accepted] = log.runs[0].results;
    expect(accepted!.suppressions).toEqual([
      {
        kind: 'inSource',
        justification: expect.stringMatching(/^until 2026-07-31, because: The post/) as string,
      },
    ]);
  });

  it('has no link that a plan put into a message', async () => {
    const message = '`[click](https://evil.example)` and [this](1) have no lead.';
    const log = JSON.parse(await printed('sarif', reportOn({ ...problem, message }))) as Sarif;
    const { text } = log.runs[0].results[0]!.message;
    expect(text).toBe(
      String.raw`\`\[click\](https://evil.example)\` and \[this\](1) have no lead.`.replaceAll('\\`', '`'),
    );
  });
});

describe('JUnit', () => {
  it('has a case that passes where nothing fails, one that is skipped for what is accepted', async () => {
    expect(await printed('junit', reportOf(filesOf('sound')))).toContain('name="no errors"/>');
    const accepted = await printed('junit', reportOf(filesOf('accepted')));
    expect(accepted).toMatch(/<skipped>.*until 2026-07-31, because: The post/);
    expect(accepted).toContain('tests="2" failures="0"');
  });

  it('fails for errors alone, as the command does', async () => {
    const xml = await printed('junit', reportOn(problem, { ...problem, code: 'x', severity: 'hint' }));
    expect(xml).toContain('tests="3" failures="0"');
    expect(xml).not.toContain('<failure');
    expect(xml).toMatch(/<system-out>plan\.yaml:8:5: warning: `Visit` has no lead\.<\/system-out>/);
    const worse = await printed('junit', reportOn(problem, { ...problem, severity: 'error', line: 9 }));
    expect(worse).toContain('tests="1" failures="1"');
    expect(worse).toMatch(/<failure type="error"[^]*<system-out>/);
  });

  it('does not skip a case of which some is open', async () => {
    const [plan] = filesOf('accepted');
    const { because: _, ...open } = plan!.accepted[0]!;
    const xml = await printed('junit', reportOf([{ ...plan!, diagnostics: [open] }]));
    expect(xml).not.toContain('<skipped');
    expect(xml.match(/<system-out>/g)).toHaveLength(1);
  });

  it('loses no problem of a file that is none of the plans', async () => {
    const report = { ...reportOn(problem), plans: [] };
    expect(await printed('junit', report)).toBe(await printed('junit', reportOn(problem)));
  });
});

test('twenty thousand problems are printed by every report, in time', async () => {
  const many = Array.from({ length: 20_000 }, (_, at) => {
    return { ...problem, line: at + 1, endLine: at + 1, message: `\`Visit ${at}\` has no lead.` };
  });
  const report = reportOn(...many);
  for (const format of Object.keys(reporters)) {
    const start = performance.now();
    const text = await printed(format, report);
    expect(text.length, format).toBeGreaterThan(0);
    expect(performance.now() - start, format).toBeLessThan(10_000);
    if (format === 'pretty' || format === 'github') expect(text.split('\n').length).toBeLessThan(200);
  }
});
