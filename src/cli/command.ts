import type { Config } from './config.ts';
import type { ExitCode } from './exit-code.ts';
import type { Chosen, Settings } from './setting.ts';
import type { Terminal } from './terminal.ts';

/** What a command is run with. */
export interface Request<S extends Settings> {
  /** Files, folders and `-`, as given or as the settings file names them. */
  readonly paths: readonly string[];
  readonly chosen: Chosen<S>;
  /** What stood on the command line behind the command's name, to be said again. */
  readonly words: readonly string[];
  readonly config: Config;
  readonly terminal: Terminal;
}

/**
 * One command. Its file holds what the help says and loads what does the work when it runs, so that `--help`
 * stays quick.
 */
export interface Command<S extends Settings = Settings> {
  readonly name: string;
  /** What it does, as the list of commands says it. */
  readonly summary: string;
  /** How the arguments are written: `[paths...]`. */
  readonly usage: string;
  /** Command lines to copy, the plainest first, with what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly settings: S;
  /** What else there is to know, in paragraphs. */
  readonly notes: readonly string[];
  run(request: Request<S>): Promise<ExitCode>;
}
