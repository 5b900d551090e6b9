import type { ExitCode } from './exit-code.ts';

/** Watches for the user stopping the run. */
export interface Stop {
  /** The exit code of a run that was stopped: 130 for Ctrl-C. `undefined` while nobody has. */
  readonly exitCode: ExitCode | undefined;
  /** From here on a signal ends the process at once, as it does by default. */
  release(): void;
}

/** Exit codes by signal, as shells have them: 128 and the signal's number. */
const stopped = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** From now until `release`, a signal is noted and does not end the process: the caller tidies up and ends the run. */
export function listenForStop(): Stop {
  let exitCode: ExitCode | undefined;
  const note = (signal: NodeJS.Signals) => void (exitCode ??= stopped[signal as keyof typeof stopped]);
  const signals = Object.keys(stopped) as (keyof typeof stopped)[];
  for (const signal of signals) process.on(signal, note);
  return {
    get exitCode() {
      return exitCode;
    },
    release() {
      for (const signal of signals) process.off(signal, note);
    },
  };
}
