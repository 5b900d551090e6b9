import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { atOnce } from './at-once.ts';
import { engage, folderWith } from './program.ts';

const zones = [
  'UTC',
  'Europe/London',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Kiritimati',
];
const locales = ['C', 'en_GB.UTF-8', 'sv_SE.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8'];

/** The beginning of time for Unix, a leap day, an hour that Britain skips, and the end of 32 bits. */
const clocks = [
  '1970-01-01T00:00:00Z',
  '2024-02-29T12:00:00Z',
  '2026-03-29T01:30:00Z',
  '2038-01-19T03:14:08Z',
];

/** All 160 in a long run; else each zone, each locale and each clock at least once. */
const isLong = process.env['ENGAGE_LONG_TESTS'] === '1';
const places = isLong
  ? zones.flatMap((TZ) => locales.flatMap((locale) => clocks.map((clock) => [TZ, locale, clock] as const)))
  : zones.map((TZ, index) => [TZ, locales[index % locales.length]!, clocks[index % clocks.length]!] as const);

const examples = path.join(import.meta.dirname, '../../examples');
const example = readFileSync(path.join(examples, 'herefordshire/plan.yaml'));

/** One of each other kind; the paper is about two plans, of which one is compared with an earlier one. */
const otherKinds = Object.fromEntries(
  [
    'east-and-north-herts/strategy.yaml',
    'mid-and-south-essex/framework.yaml',
    ...['board-paper', 'urgent-care', 'urgent-care-approved', 'maternity', 'stakeholders'].map(
      (name) => `portfolio/${name}.yaml`,
    ),
  ].map((file) => [`kinds/${path.basename(file)}`, readFileSync(path.join(examples, file))]),
);
const documents = ['strategy', 'framework', 'board-paper'];
const ofDocuments = ['html', 'md', 'docx', 'pdf'] as const;

it(`outputs and reports are equal in ${places.length} time zones, locales and clocks, in any folder and environment`, async () => {
  const seen = new Map<string, string>();
  await atOnce(2, places.entries(), async ([index, [TZ, locale, clock]]) => {
    const cwd = folderWith({ 'plans/plan.yaml': example, ...otherKinds });
    const env = {
      TZ,
      LC_ALL: locale,
      LANG: locale,
      LANGUAGE: locale,
      COLUMNS: String(40 + index * 10),
      USER: `user-${index}`,
      ...(index % 2 === 0 && { HOME: cwd, SOURCE_DATE_EPOCH: String(index), CI: 'true' }),
    };
    const node = ['--import', clockAt(clock)];
    const reports = Object.keys(reporters).flatMap((name) => ['--format', `${name}:reports/${name}`]);
    const check = await engage(['check', 'plans', ...reports], { cwd, env, node });
    expect(check).toMatchObject({ code: 0, out: '' });
    for (const name of Object.keys(reporters))
      keep(`report ${name}`, readFileSync(path.join(cwd, 'reports', name), 'latin1'));
    keep('explanations', (await engage(['explain', '--format', 'markdown'], { cwd, env, node })).out);
    const pretty = await engage(['check', 'plans', '--as-at', '2026-03-29'], { cwd, env, node });
    const build = await engage(['build', 'plans', '--to', Object.keys(formats).join(',')], {
      cwd,
      env,
      node,
    });
    expect(build).toMatchObject({ code: 0, out: '' });
    for (const { ending } of Object.values(formats))
      keep(ending, readFileSync(path.join(cwd, `build/plan.${ending}`), 'latin1'));
    const files = documents.map((name) => `kinds/${name}.yaml`);
    const kinds = await engage(['build', '-q', ...files, '--out', 'kinds', '--to', ofDocuments.join(',')], {
      cwd,
      env,
      node,
    });
    expect(kinds).toMatchObject({ code: 0, out: '' });
    for (const name of documents)
      for (const to of ofDocuments)
        keep(`${name}.${to}`, readFileSync(path.join(cwd, `kinds/${name}.${formats[to]!.ending}`), 'latin1'));
    keep('pretty', pretty.out);
    keep('written', build.err);
  });

  /** The first text of a kind, which all others have to equal. */
  function keep(kind: string, text: string): void {
    if (!seen.has(kind)) seen.set(kind, text);
    expect(text === seen.get(kind), kind).toBe(true);
    expect(text.length, kind).toBeGreaterThan(10);
  }
}, 300_000);

/** A module that has the clock of a process stand still at a moment. */
function clockAt(moment: string): string {
  const now = Date.parse(moment);
  return `data:text/javascript,${encodeURIComponent(
    `const Real = Date; globalThis.Date = class extends Real { constructor(...given) { super(...(given.length > 0 ? given : [${now}])); } static now() { return ${now}; } };`,
  )}`;
}
