import { Command as Parser, CommanderError, Option } from 'commander';
import { printable } from '../source/printable.ts';
import { wrap } from '../source/wrap.ts';
import type { Command } from './command.ts';
import { UsageError } from './exit-code.ts';
import { exitTable } from './overview.ts';
import type { Given } from './setting.ts';

/** What a command line says: the help that it asks for, or words. */
export interface Parsed {
  readonly help?: string;
  readonly paths: readonly string[];
  readonly given: Given;
}

/** Reads the words after a command's name. A `UsageError` with "did you mean" for those that it does not know. */
export async function parse(command: Command, words: readonly string[], columns: number): Promise<Parsed> {
  let help = '';
  const parser = parserOf(command, columns).configureOutput({
    writeOut: (text) => void (help += text),
    writeErr: () => {},
    getOutHelpWidth: () => Math.min(100, Math.max(60, columns)),
    getOutHasColors: () => false,
  });
  try {
    parser.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help, paths: [], given: {} };
    throw new UsageError(`${sentence(error.message)} See engage ${command.name} --help.`);
  }
  return { paths: parser.args, given: givenBy(parser.opts()) };
}

function parserOf({ name, usage, summary, settings, examples, notes }: Command, columns: number): Parser {
  const parser = new Parser(`engage ${name}`)
    .exitOverride()
    .argument(usage)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .helpOption('-h, --help', 'show this')
    .addHelpText('before', examplesText(examples))
    .addHelpText('after', `\n${[exitTable, ...notes.map((note) => paragraph(note, columns))].join('\n')}`);
  for (const { flags, help } of Object.values(settings)) {
    if (flags.includes('<')) parser.option(flags, help, collect);
    else parser.option(flags, help);
  }
  if (settings['color']) parser.addOption(new Option('--no-color').hideHelp());
  return parser;
}

/** `--no-color` leaves `false` where the words of `--color` are gathered. */
function collect(word: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), word];
}

function examplesText(examples: Command['examples']): string {
  const longest = Math.max(...examples.map(([line]) => line.length));
  return `Examples:\n${examples.map(([line, does]) => `  ${line.padEnd(longest)}  ${does}\n`).join('')}`;
}

function paragraph(text: string, columns: number): string {
  return `${wrap(text, Math.min(100, Math.max(60, columns))).join('\n')}\n`;
}

/** What the parser collected, as words: a switch that is on is a word, `--no-color` is `--color never`. */
function givenBy(options: Readonly<Record<string, unknown>>): Given {
  const entries: [string, readonly string[]][] = [];
  for (const [name, value] of Object.entries(options)) {
    if (Array.isArray(value)) entries.push([name, value as string[]]);
    else if (name === 'color') entries.push([name, value === false ? ['never'] : ['auto']]);
    else if (value === true) entries.push([name, ['on']]);
  }
  return Object.fromEntries(entries);
}

/** The parser's complaint as a sentence of ours; it quotes what was typed, which may hold anything. */
function sentence(complaint: string): string {
  const [first = '', suggestion] = complaint.replace(/^error: /, '').split('\n(');
  const words = printable(first).replaceAll("'", '`');
  const meant = /Did you mean (?:one of )?(.+)\?\)$/.exec(suggestion ?? '')?.[1];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${meant ? ` Did you mean ${printable(meant)}?` : ''}`;
}
