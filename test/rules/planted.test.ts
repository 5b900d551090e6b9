import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { caseOptions } from '../../src/cli/explain/case-options.ts';
import { checkBytes } from '../../src/compile.ts';

const folder = path.join(import.meta.dirname, '../cases/planted');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** "# fault: lead-missing" at the end of the line where it is to be told; "!" makes it an error. */
const remark = / *# (fault|fault-anywhere): (.*)$/;

interface Planted {
  readonly code: string;
  readonly isError: boolean;
  /** From 1; absent where the place is a matter of taste. */
  readonly line?: number;
}

test('there are twenty plans with planted faults', () => {
  expect(files).toHaveLength(20);
});

describe.each(files)('%s', (file) => {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const planted = lines.flatMap(plantedIn);
  // As the writer of the plan would have it: what is planted is not told.
  const text = lines.map((line) => line.replace(remark, '')).join('\n');

  it('has each of its faults found, and no other error', async () => {
    const { diagnostics } = await checkBytes(file, Buffer.from(text), caseOptions(text));
    const found = diagnostics.map(({ code, line, severity }) => ({
      code,
      line,
      isError: severity === 'error',
    }));
    for (const { code, line, isError } of planted) {
      expect(found, `line ${line}`).toContainEqual({ code, isError, line: line ?? expect.any(Number) });
    }
    const errors = found.filter(({ isError }) => isError).map(({ code, line }) => `${code} ${line}`);
    expect(errors).toEqual(
      planted.filter(({ isError }) => isError).map(({ code, line }) => `${code} ${line}`),
    );
    await expect(
      diagnostics
        .map(
          ({ line, column, severity, code, message }) =>
            `${line}:${column} ${severity} ${code}\n  ${message}\n`,
        )
        .join(''),
    ).toMatchFileSnapshot(path.join(folder, file.replace('.yaml', '.txt')));
  });
});

function plantedIn(text: string, index: number): Planted[] {
  const [, where, codes = ''] = remark.exec(text) ?? [];
  if (where === undefined) return [];
  return codes.split(', ').map((word) => ({
    code: word.replace('!', ''),
    isError: word.endsWith('!'),
    ...(where === 'fault' && { line: index + 1 }),
  }));
}
