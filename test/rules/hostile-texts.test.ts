import { beforeAll, expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import { rules } from '../../src/rules/index.ts';

/** What a pattern may stumble over, said again and again until a text is nearly as long as one may be. */
const stumbles = [
  '`', '``` ', '~~~\n', '[', '](', '[a](', '<', '<a', '<:', '.x', '<!--', '#', '## ', ' ', '\n', '\n ', '\t', '?', '? ', '(', '((', '“', 'x',
  'X ', 'x/', 'A', 'A-', "A'", 'A--', 'AB ', 'AB(', '(AB', 'a.', 'a_b.', 'a.b@', '@', 'a@b.', '\\', '\\\\a', 'C:\\', '//', 'www.', 'http://', 'http://a.',
  '07', '0', '+44 ', 'Appendix ', 'Appendix A, ', 'Appendices A-', 'Table 1', 'Table 1\n', 'Section 1.', 'see ', '- ', '1. ', '1.', '|',
  '*', '**', 'Dr. ', 'E.', '. ', '.', '…', 'something about ', 'Something about a ', 'insert', '[insert ', 'TBC ', 'will ', 'has decided ',
  'the report has it ', 'attached ', 'will close ', 'a', 'a ', 'é', '“Something',
]; // prettier-ignore

const longest = 32_000;
/** So that every rule looks further. */
const looked = 'A ## [insert] TBC, j.s@hill.example, \\\\ // 07 (see Appendix B) `it` NHS will close.';
const weights = new Map(rules.map(({ code }) => [code, 'hint'] as const));

// The first check loads, and makes ready, what the others have.
beforeAll(() => check(planWith('Words of many kinds. '.repeat(1_000))));

test.each(stumbles)('a text of nothing but %j is looked through in time', async (words) => {
  const summary = `${looked} ${words.repeat(longest).slice(0, longest)} end`;
  const { plan, time } = await check(planWith(summary));
  expect(time).toBeLessThan(600);
  expect(plan?.summary).toBe(summary.trim());
});

test('ten thousand texts, each with what has to be looked for in the others, are looked through in time', async () => {
  const names = Array.from({ length: 10_000 }, (_, index) => {
    const letters = [0, 1, 2, 3, 4]
      .map((place) => 'ABCDEFGHIJ'[Math.floor(index / 10 ** place) % 10])
      .join('');
    return `  - ${letters}X, Appendix ${letters[0]}, ${letters.toLowerCase()}.smith@hill.example\n`;
  });
  const glossary = Array.from({ length: 1_000 }, (_, index) => `  - { term: T${index}, meaning: M }\n`);
  const { diagnostics, time } = await check(
    `title: T\nappendices: ['Appendix Z: A']\naims:\n${names.join('')}glossary:\n${glossary.join('')}`,
  );
  expect(time).toBeLessThan(5_000);
  expect(diagnostics.length).toBeGreaterThan(10_000);
});

test('forty thousand abbreviations are looked through in time', async () => {
  const words = Array.from({ length: 40_000 }, (_, index) =>
    [3, 2, 1, 0].map((place) => 'ABCDEFGHIJKLMNO'[Math.floor(index / 15 ** place) % 15]).join(''),
  );
  const aims = Array.from({ length: 800 }, (_, index) => words.slice(index * 50, (index + 1) * 50));
  const { diagnostics, time } = await check(
    `title: T\naims:\n${aims.map((list) => `  - To help ${list.join(' ')}.\n`).join('')}`,
  );
  expect(time).toBeLessThan(2_000);
  const found = diagnostics.filter(({ code }) => code === 'abbreviation-unexplained');
  expect(found.map(({ message }) => message)).toEqual([
    'At least 197 abbreviations are nowhere spelled out: `AAAC`, `AAAD`, `AAAE`, `AAAF`, `AAAG`, `AAAH`, `AAAI`, `AAAJ`, `AAAK`, `AAAL` and 187 more.',
  ]);
});

function planWith(summary: string): string {
  return `title: T\nwindows: [{ name: W }]\nappendices: ['Appendix A: A']\nsummary: "${folded(summary)}"\nsections: [{ heading: Contents, text: "${folded(summary)}" }, { heading: 1. One, text: T }]\n`;
}

/** What the check says, and the milliseconds of processor time that it took. */
async function check(text: string) {
  const start = process.cpuUsage();
  const checked = await checkBytes('plan.yaml', Buffer.from(text), { weights });
  const { user, system } = process.cpuUsage(start);
  return { ...checked, time: (user + system) / 1000 };
}

/** In lines that are short enough to be read, each going on in the next. */
function folded(text: string): string {
  const lines = text.match(/[^]{1,8000}/g)!;
  return lines.map((line) => JSON.stringify(line).slice(1, -1).replace(/^ /, '\\ ')).join('\\\n  ');
}
