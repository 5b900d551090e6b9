import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { engage } from './program.ts';

const cwd = tmpdir();

async function when(words: readonly string[], input?: string) {
  const { code, out, err } = await engage(['when', ...words], { cwd, ...(input !== undefined && { input }) });
  return { code, out, err };
}

describe('one timing', () => {
  test('is explained to a person; several words need no quotes', async () => {
    const { code, out } = await when(['Aug/Sep/Oct', '2010']);
    expect(code).toBe(0);
    expect(out).toContain('From 1 August 2010 to 31 October 2010');
    expect(out).toContain('“August to October 2010”');
  });

  test('is explained to a program', async () => {
    const { code, out } = await when(['by March 2017', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      text: 'by March 2017',
      type: 'deadline',
      end: '2017-03-31',
      precision: 'month',
      print: 'by the end of March 2017',
    });
  });

  test('that is refused ends with 1, and says why on standard output', async () => {
    const { code, out, err } = await when(['03/04/2026']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/3 April 2026 or 4 March 2026/);
  });

  test('takes its year from a period, and its quarter from the start of years', async () => {
    const inPeriod = await when(['7th April', '--period', '2018-03-01/2018-07-24']);
    expect(inPeriod.out).toContain('“7 April 2018”');
    const financial = await when(['Q4 2024/25', '--year-start', '04']);
    expect(financial.out).toContain('“January to March 2025 (Q4 2024/25)”');
  });

  test.each([[['7 May', '--period', 'whenever']], [['7 May', '--year-start', '13']], [[]]])(
    'wrong use, %j, ends with 2',
    async (words) => {
      const { code, out, err } = await when(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^engage: .+\.\n$/);
    },
  );
});

describe('standard input', () => {
  test('gives an object a line, refusals and empty lines too', async () => {
    const { code, out } = await when(['-'], 'TBC\r\n\n31 June 2026');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(code).toBe(0);
    expect(answers.map(({ type }) => type)).toEqual(['unscheduled', 'error', 'error']);
  });

  test('may bring a context with each line', async () => {
    const request = { text: '7th April', context: { period: '2018-03-01/2018-07-24' } };
    const { out } = await when(['-', '--period', '2019'], `${JSON.stringify(request)}\n7th April\n`);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { start: string });
    expect(answers.map(({ start }) => start)).toEqual(['2018-04-07', '2019-04-07']);
  });

  test('a line with a context that makes no sense is told so, and stops nothing', async () => {
    const { code, out } = await when(
      ['-'],
      '{"text":"May 2018","context":{"period":"never"}}\n{"text":1}\nMay 2018\n',
    );
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ text: 'May 2018', type: 'error' });
  });
});
