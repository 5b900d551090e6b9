import type { Page, RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic, Severity } from '../../source/diagnostic.ts';
import { printable } from '../../source/printable.ts';
import { wrap } from '../../source/wrap.ts';
import { configName } from '../config.ts';
import type { Example, ExampleFile, Explanation } from './explanation.ts';

/** All codes for the terminal, a line each: rules by how much they weigh at most, then what no rule finds. */
export function listText(facts: readonly RuleFacts[], { ink, width }: Page): string {
  const longest = Math.max(...facts.map(({ code }) => code.length));
  const groups = groupsOf(facts).filter(([, members]) => members.length > 0);
  const parts = groups.map(([title, members]) =>
    [ink.strong(title), ...members.map(({ code, title }) => `  ${code.padEnd(longest)}  ${title}`)].join(
      '\n',
    ),
  );
  const end = [...wrap(underTheMost, width), '`engage explain` with a code says more of it.'].join('\n');
  return `${[...parts, end].join('\n\n')}\n`;
}

const underTheMost =
  'Each rule stands under the most that it can weigh: what only may be so weighs less than what is surely so.';

const titles = { error: 'Errors', warning: 'Warnings', hint: 'Hints' } as const;

function groupsOf(facts: readonly RuleFacts[]): (readonly [title: string, members: readonly RuleFacts[]])[] {
  const rules = facts.filter(isRule);
  const usual = rules.filter(({ isOptional }) => !isOptional);
  const ofSeverity = (wanted: Severity) =>
    [titles[wanted], usual.filter(({ severity }) => severity === wanted)] as const;
  return [
    ofSeverity('error'),
    ofSeverity('warning'),
    ofSeverity('hint'),
    [`Only where ${configName} asks for them`, rules.filter(({ isOptional }) => isOptional)],
    ['What no rule finds, but the reading of a file', facts.filter((fact) => !isRule(fact))],
  ];
}

/** One code for the terminal: what, why, where from, an example, and what one can do about it. */
export function explanationText(explanation: Explanation, page: Page): string {
  const { code, severity, title, why, evidence, example } = explanation;
  const { ink, width } = page;
  const blocks = [
    [`${ink.strong(code)} ${ink[severity](severity)}`, ...wrap(title, width)],
    wrap(why, width),
    evidence === undefined ? [] : wrap(`Where it comes from: ${evidence}`, width),
    ...(example
      ? [
          [ink.strong('Found in:')],
          ...example.bad.map((file) => fileLines(file, example.bad, page)),
          ...example.problems.map((problem) => problemLines(problem, example, page)),
          [ink.strong('Let pass:')],
          ...example.good.map((file) => fileLines(file, example.good, page)),
        ]
      : []),
    ...whatToDo(explanation, page),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Each of several under its name. */
function fileLines({ name, text }: ExampleFile, { length }: readonly ExampleFile[], page: Page): string[] {
  return [...(length > 1 ? [`  ${page.ink.faint(name)}`] : []), ...numbered(text, page)];
}

function numbered(text: string, { ink }: Page): string[] {
  const lines = text.trimEnd().split('\n');
  const gutter = String(lines.length).length;
  return lines.map((line, at) =>
    `${ink.faint(`  ${String(at + 1).padStart(gutter)} |`)} ${printable(line, Infinity)}`.trimEnd(),
  );
}

function problemLines(
  { file, line, severity, message, hint }: LocatedDiagnostic,
  { bad }: Example,
  { ink, width }: Page,
): string[] {
  const head = `${bad.length > 1 ? `${file}, line` : 'Line'} ${line}, ${severity}: `;
  const [first = '', ...rest] = wrap(`${head}${message}`, width - 2);
  const shown = first.replace(severity, ink[severity](severity));
  const help = hint === undefined ? [] : wrap(hint, width - 4).map((words) => `    ${words}`);
  return [`  ${shown}`, ...rest.map((words) => `  ${words}`), ...help];
}

/** How to live with it, as lines to copy. */
function whatToDo(explanation: Explanation, { width }: Page): string[][] {
  const { code, severity, isOptional } = explanation;
  if (!isRule(explanation)) return [wrap('This is no rule: it cannot be accepted or switched off.', width)];
  return [
    wrap('To accept it on the record, at the item or at the top of the plan:', width),
    ['    allow:', `      - rule: ${code}`, '        because: Why it is right here.'],
    isOptional
      ? wrap(`It is only looked for where ${configName} asks for it:`, width)
      : wrap(`To make it weigh more or less, or to switch it off, in ${configName}:`, width),
    [
      '    rules:',
      `      ${code}: ${isOptional ? severity : 'off'} # or ${otherWeights(isOptional ? severity : 'off')}`,
    ],
    wrap(staysLighter, width),
  ];
}

/** What the settings cannot do. */
const staysLighter = 'What only may be so stays lighter than what is surely so, whatever is written there.';

function otherWeights(weight: Severity | 'off'): string {
  return ['off', 'hint', 'warning', 'error'].filter((word) => word !== weight).join(', ');
}

/** Only rules say where they come from. */
function isRule({ evidence }: RuleFacts): boolean {
  return evidence !== undefined;
}
