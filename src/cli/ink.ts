import type { Ink } from '../reporters/reporter.ts';

const asItIs = (text: string): string => text;

/** No colour at all. */
export const plainInk: Ink = {
  error: asItIs,
  warning: asItIs,
  hint: asItIs,
  strong: asItIs,
  faint: asItIs,
  good: asItIs,
};

/** Colours of the terminal's own sixteen, which its user may have chosen; chalk is loaded only where they are used. */
export async function inkFor(isColoured: boolean): Promise<Ink> {
  if (!isColoured) return plainInk;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.bold.red,
    warning: chalk.bold.yellow,
    hint: chalk.bold.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
  };
}
