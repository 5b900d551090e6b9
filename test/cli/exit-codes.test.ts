import { describe, expect, it } from 'vitest';
import { sound, withError, withWarning } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

const files = {
  'sound.yaml': sound,
  'warning.yaml': withWarning,
  'error.yaml': withError,
  'empty.yaml': '',
  'notes.txt': 'Remember the biscuits.',
  'other/compose.yaml': 'services: { web: { image: nginx } }\nvolumes: {}\n',
  'more/list.yml': '- 1\n',
  'none/readme.md': '# Nothing here\n',
};

/** Command line, exit code, and what one of the streams says. */
const table: readonly (readonly [line: string, code: number, says: { out?: string; err?: string }])[] = [
  ['', 2, { err: 'engage check plan.yaml' }],
  ['help', 0, { out: 'Exit codes:' }],
  ['--help', 0, { out: 'Commands:' }],
  ['-h', 0, { out: 'Commands:' }],
  ['help build', 0, { out: 'engage build plan.yaml --to svg' }],
  ['build -h', 0, { out: 'Usage: engage build' }],
  ['check --nonsense --help', 0, { out: 'Usage: engage check' }],
  ['check sound.yaml', 0, { out: '✓ sound.yaml: 1 activity, 1 group, no problems' }],
  ['check warning.yaml', 0, { out: '1 warning in warning.yaml' }],
  ['check warning.yaml --fail-on warning', 1, { out: '1 warning in warning.yaml' }],
  ['check --fail-on warning warning.yaml', 1, {}],
  ['--fail-on warning check warning.yaml', 1, {}],
  ['check error.yaml', 1, { out: 'key-unknown' }],
  ['check error.yaml --fail-on never', 0, { out: 'key-unknown' }],
  ['check empty.yaml', 1, { out: 'empty.yaml:1:1 error file-empty' }],
  ['check notes.txt', 1, { out: 'not-a-plan' }],
  ['check sound.yaml error.yaml', 1, { out: 'in 1 of 2 plans' }],
  ['build sound.yaml', 0, { err: 'Wrote build/sound.html' }],
  ['build warning.yaml --to md', 0, { err: 'lead-missing' }],
  ['build warning.yaml --to md --fail-on warning', 1, { err: 'Wrote build/warning.md' }],
  ['build error.yaml', 1, { err: 'Not built: error.yaml, because of 1 error.' }],
  ['build error.yaml --fail-on never', 1, {}],
  ['chekc', 2, { err: 'Did you mean `check`?' }],
  ['help chekc', 2, { err: 'Did you mean `check`?' }],
  ['--verison', 2, { err: 'Did you mean `--version`?' }],
  ['sound.yaml', 2, { err: '`engage check sound.yaml`' }],
  ['check --formt json', 2, { err: 'Did you mean --format?' }],
  ['check --format jsn', 2, { err: 'Did you mean `json`?' }],
  ['check --format', 2, { err: 'argument missing' }],
  ['check --format json --format pretty', 2, { err: '--format json:report.json' }],
  ['check --format json:r --format compact:./r', 2, { err: 'json and compact reports would both' }],
  ['check --format json:r.json --format json:R.json', 2, { err: 'give each a file of its own' }],
  [
    'check --format json:sound.yaml sound.yaml',
    2,
    { err: 'sound.yaml is read in this run and would be written over' },
  ],
  ['check --fail-on sometimes', 2, { err: 'error, warning, hint and never' }],
  ['check --as-at 2026-02-30', 2, { err: 'such as 2026-03-31' }],
  ['check --max-problems many', 2, { err: 'whole number' }],
  ['check --color sometimes', 2, { err: 'auto, always and never' }],
  ['build --to htm', 2, { err: 'Did you mean `html`?' }],
  ['build --to ,', 2, { err: '--to needs a format, for example html.' }],
  ['build sound.yaml --out page.html', 2, { err: 'looks like a file' }],
  ['build sound.yaml --out chart.mmd', 2, { err: '--to mermaid --out - > and the name' }],
  ['build sound.yaml --out page.txt', 2, { err: '--to text --out - > and the name' }],
  ['build sound.yaml -o -', 2, { err: '--to html' }],
  ['build sound.yaml warning.yaml --to md -o -', 2, { err: 'here are 2' }],
  ['check sond.yaml', 2, { err: 'Did you mean `sound.yaml`?' }],
  ['check sound.yaml/x', 2, { err: 'a part of the path is a file' }],
  ['check none', 2, { err: 'no file there ends in .yaml or .yml' }],
  ['check other', 2, { err: '1 file there ends in .yaml or .yml, but none has the keys of a plan' }],
  ['build none other', 2, { err: 'no plan in `none`: no file there' }],
  ['build more other', 2, { err: '`more` or `other`: 2 files there end in' }],
  ['build sound.yaml --out warning.yaml', 3, { err: 'Cannot make the folder warning.yaml' }],
  ['check sound.yaml --format json:notes.txt/report.json', 3, { err: 'Cannot make the folder' }],
];

describe('exit codes', () => {
  it.each(table)('engage %s: %i', async (line, code, { out, err }) => {
    const cwd = folderWith(files);
    const run = await engage(line.split(' ').filter(Boolean), { cwd });
    expect(run).toMatchObject({ code });
    if (out !== undefined) expect(run.out).toContain(out);
    if (err !== undefined) expect(run.err).toContain(err);
    // What went wrong is told in a line, on standard error, and nothing is written.
    if (code >= 2 && line !== '') {
      expect(run.err.trimEnd().split('\n').at(-1)).toMatch(/^engage: .*[.?]$/);
      expect(filesIn(`${cwd}/build`)).toEqual([]);
    }
    expect(run.out + run.err).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
  });

  it('the version is a number and nothing else', async () => {
    for (const flag of ['--version', '-V']) {
      const run = await engage([flag], { cwd: folderWith({}) });
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    }
  });

  it('hostile words are printed harmlessly and cut', async () => {
    const cwd = folderWith({ 'sound.yaml': sound });
    for (const word of [
      '\u001b[31mred',
      'a\n::error file=x::y',
      'x'.repeat(100_000),
      '--__proto__=1',
      '--\u202ex',
    ]) {
      for (const words of [[word], ['check', word], ['build', '--to', word], ['check', `--${word}`]]) {
        const run = await engage(words, { cwd });
        expect(run).toMatchObject({ code: 2, out: '' });
        expect(run.err).toMatch(/^engage: [^\n]+\n$/);
        // oxlint-disable-next-line no-control-regex -- a terminal obeys these characters
        expect(run.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
        expect(run.err.length).toBeLessThan(1500);
      }
    }
  });
});
