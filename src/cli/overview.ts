import { commands } from './commands/index.ts';

/** The help without a command: short for someone who typed only `engage`, long for someone who asked. */
export async function overview(length: 'short' | 'long'): Promise<string> {
  return length === 'short' ? shortHelp : [shortHelp, await commandList(), exitTable, ending].join('\n');
}

const shortHelp = `Checks engagement plans, and makes the page and the timeline from them.

  engage check plan.yaml             what is wrong with a plan, and where
  engage build plan.yaml             build/plan.html and build/plan.md
  engage explain lead-missing        what a code in a report means
  engage help                        all commands, and what exit codes mean
`;

async function commandList(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const rows = all.map(({ name, usage, summary }) => row(`${name} ${usage}`, summary));
  rows.push(row('help <command>', 'examples and flags of a command'));
  return `Commands:\n${rows.join('')}`;
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(25)}${right}\n`;
}

/** Printed by the help of every command, too. */
export const exitTable = `Exit codes:
  0  fine
  1  problems at or above --fail-on, too many warnings, or an error that stopped a build
  2  wrong use: an unknown flag, no such file, nothing found, bad settings
  3  the machine or the program failed: cannot write, internal fault
`;

const ending = `engage --version prints the version. Nothing is ever sent over the network.
`;
