import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainInk } from '../../src/cli/ink.ts';
import { reporters } from '../../src/reporters/index.ts';
import { reportOf } from '../../src/reporters/report.ts';
import { cases, filesOf, folder } from './cases.ts';

const page = { ink: plainInk, width: 80, quiet: false };
const showAll = 'engage check --max-problems 0 plan.yaml';

describe.each(cases)('%s', (name) => {
  it.each(Object.keys(reporters))('%s', async (format) => {
    const reporter = await reporters[format]!();
    expect(reporter.name).toBe(format);
    const text = reporter.print(reportOf(filesOf(name)), { ...page, showAll });
    await expect(text).toMatchFileSnapshot(path.join(folder, name, `expected.${format}.txt`));
    expect(text === '' || text.endsWith('\n')).toBe(true);
    // oxlint-disable-next-line no-control-regex -- a terminal obeys these characters
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
    if (format !== 'github') expect(text).not.toMatch(/^::/m);
  });

  it('pretty: the underline stands under what is meant, and nothing is wider than the page', async () => {
    const { print } = await reporters['pretty']!();
    for (const width of [40, 60, 80, 120]) {
      const text = print(reportOf(filesOf(name)), { ...page, width });
      for (const line of text.split('\n'))
        if (/^ +(?:\d+ )?\|/.test(line)) expect([...line].length).toBeLessThanOrEqual(width);
    }
  });
});

it('the order in which plans were checked does not matter', async () => {
  for (const format of Object.keys(reporters)) {
    const { print } = await reporters[format]!();
    expect(print(reportOf(filesOf('several').reverse()), page)).toBe(
      print(reportOf(filesOf('several')), page),
    );
  }
});

it('a name of a file cannot begin a line, move the cursor or end an annotation’s property', async () => {
  const name = 'evil \u001b[31m\n::error file=x,line=1::y%0A,a:b.yaml';
  const [plan] = filesOf('accepted');
  const [accepted] = plan!.accepted;
  const { because: _, ...problem } = { ...accepted!, file: name };
  const report = reportOf([
    { ...plan!, name, diagnostics: [problem], accepted: [{ ...accepted!, file: name }] },
  ]);
  for (const format of Object.keys(reporters)) {
    const text = (await reporters[format]!()).print(report, page);
    // oxlint-disable-next-line no-control-regex -- a terminal obeys these characters
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f]|^::error/m);
    if (format === 'github')
      expect(text).toContain(
        'file=evil \\u001b[31m\\u000a%3A%3Aerror file=x%2Cline=1%3A%3Ay%250A%2Ca%3Ab.yaml,line=3,',
      );
    if (format === 'json')
      expect((JSON.parse(text) as { diagnostics: [{ file: string }] }).diagnostics[0].file).toBe(name);
  }
});
