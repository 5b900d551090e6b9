import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
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

/** All forty in a long run; else each zone and each locale at least once. */
const isLong = process.env['ENGAGE_LONG_TESTS'] === '1';
const places = isLong
  ? zones.flatMap((TZ) => locales.map((locale) => [TZ, locale] as const))
  : zones.map((TZ, index) => [TZ, locales[index % locales.length]!] as const);

const example = readFileSync(path.join(import.meta.dirname, '../../examples/herefordshire/plan.yaml'));

it(`outputs and reports are equal in ${places.length} time zones and locales, in any folder and environment`, async () => {
  const seen = new Map<string, string>();
  await atOnce(2, places.entries(), async ([index, [TZ, locale]]) => {
    const cwd = folderWith({ 'plans/plan.yaml': example });
    const env = {
      TZ,
      LC_ALL: locale,
      LANG: locale,
      LANGUAGE: locale,
      COLUMNS: String(40 + index * 10),
      USER: `user-${index}`,
      ...(index % 2 === 0 && { HOME: cwd, SOURCE_DATE_EPOCH: String(index), CI: 'true' }),
    };
    const check = await engage(['check', 'plans', '--format', 'json'], { cwd, env });
    const pretty = await engage(['check', 'plans', '--as-at', '2026-03-29'], { cwd, env });
    const build = await engage(['build', '--to', 'html,md,svg', '--as-at', '2026-03-29'], { cwd, env });
    expect(build).toMatchObject({ code: 0, out: '' });
    for (const format of ['html', 'md', 'svg'])
      keep(format, readFileSync(path.join(cwd, `build/plan.${format}`), 'utf8'));
    keep('json', check.out);
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
