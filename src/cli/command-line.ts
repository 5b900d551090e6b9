import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { commands } from './commands/index.ts';
import { noConfig, type Config } from './config.ts';
import { exitCodes, UsageError, type ExitCode } from './exit-code.ts';
import { overview } from './overview.ts';
import { choose, type Given, type Settings } from './setting.ts';
import type { checking, common } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Finds the command that is meant and runs it. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (argv.length === 0) {
    await terminal.err.write(await overview('short'));
    return exitCodes.usage;
  }
  const [name, ...rest] = commandFirst(argv);
  if (isHelp(name) && rest.every(isHelp)) {
    await terminal.out.write(await overview('long'));
    return exitCodes.fine;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(unknownCommand(name));
  const [command, { parse }] = await Promise.all([load(), import('./parse.ts')]);
  const parsed = await parse(command, rest, terminal.out.columns ?? 80);
  if (parsed.help !== undefined) {
    await terminal.out.write(parsed.help);
    return exitCodes.fine;
  }
  const { settings } = command;
  const config = await configOf(settings, parsed.given, terminal);
  return command.run({
    paths: parsed.paths.length > 0 ? parsed.paths : config.plans,
    chosen: choose(settings, parsed.given, config.given),
    words: rest,
    config,
    terminal,
  });
}

/** What a settings file says, for commands that heed one. */
async function configOf(settings: Settings, given: Given, terminal: Terminal): Promise<Config> {
  if (!Object.hasOwn(settings, 'config')) return noConfig;
  const { configFor } = await import('./config-for.ts');
  return configFor(choose(settings as typeof checking & typeof common, given), terminal);
}

const helpWords = new Set(['help', '--help', '-h']);

function isHelp(word: string): boolean {
  return helpWords.has(word);
}

/** `help build` and `--quiet build` say the same as `build --help` and `build --quiet`. */
function commandFirst(argv: readonly string[]): [string, ...string[]] {
  const [first = '', ...rest] = argv;
  if (!first.startsWith('-') && first !== 'help') return [first, ...rest];
  const at = argv.findIndex((word) => Object.hasOwn(commands, word));
  if (at < 0) return first === 'help' && rest[0] !== undefined ? [rest[0]] : [first, ...rest];
  const others = argv.filter((_, index) => index !== at);
  return [argv[at]!, ...others.map((word, index) => (index === 0 && word === 'help' ? '--help' : word))];
}

function unknownCommand(name: string): string {
  const names = [...Object.keys(commands), 'help'];
  if (name.startsWith('-')) {
    const flag = nearest(name, ['--version', '--help']);
    return flag
      ? `There is no flag ${quote(name)}. Did you mean ${quote(flag)}?`
      : `A command comes first: ${quote('engage check plan.yaml')} or ${quote('engage build plan.yaml')}.`;
  }
  if (/\.ya?ml$|[/\\]/i.test(name))
    return `Say what to do with ${quote(name)}: ${quote(`engage check ${name}`)} or ${quote(`engage build ${name}`)}.`;
  const meant = nearest(name, names);
  return `There is no command ${quote(name)}.${meant ? ` Did you mean ${quote(meant)}?` : ` ${quote('engage help')} lists them.`}`;
}
