import { expect, test } from 'vitest';
import { checkBytes } from '../../../src/compile.ts';
import { isoOf } from '../../../src/dates/index.ts';
import { spanOf } from '../../../src/rules/parts/plan-span.ts';

/** "2026-01-01~2026-12-31 has …"; an end that may be at any time is left out. */
async function span(lines: string): Promise<string | undefined> {
  const { plan } = await checkBytes('plan.yaml', Buffer.from(`title: Library\n${lines}\n`));
  const found = spanOf(plan!);
  const days = found && [found.earliest, found.latest].map((day) => (Number.isFinite(day) ? isoOf(day) : ''));
  return days && `${days.join('~')} ${found!.words}`;
}

const dated = (...words: readonly string[]) =>
  `steps: [${words.map((when) => `{ name: S, when: ${when} }`)}]`;

test.each([
  ['document: { date: 13 January 2025 }', '2025-01-13~2025-01-13 is dated 13 January 2025'],
  [
    'document: { date: 13 January 2025 }\nperiod: April 2025 to March 2026',
    '2025-01-13~2026-03-31 is dated 13 January 2025',
  ],
  ['period: 2025 to 2027', '2025-01-01~2027-12-31 has the period `2025 to 2027`'],
  ['period: from April 2025', '2025-04-01~ has the period `from April 2025`'],
  ['period: by March 2026', '~2026-03-31 has the period `by the end of March 2026`'],
  [dated('March 2026', 'May 2026'), '2026-03-01~2026-05-31 has dates of 2026'],
  [dated('May 2026', 'March 2025'), '2025-03-01~2026-05-31 has dates of 2025 to 2026'],
  [dated('from March 2026'), '2026-03-01~ has dates of 2026'],
  [dated('by March 2026'), '~2026-03-31 has dates of 2026'],
  [dated('TBC', 'March 2026'), '2026-03-01~2026-03-31 has dates of 2026'],
  ['steps: [{ name: S }, { name: T, when: March 2026 }]', '2026-03-01~2026-03-31 has dates of 2026'],
  ['steps: [{ name: S, when: TBC }]', undefined],
  ['', undefined],
])('%s: %s', async (lines, found) => {
  expect(await span(lines)).toBe(found);
});
