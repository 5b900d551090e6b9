/** What the process ends with. The table is part of the contract with scripts; `--help` prints it. */
export const exitCodes = {
  fine: 0,
  /** The plan has problems at or above `--fail-on`, or an error stopped its build. */
  problems: 1,
  /** Wrong use: an unknown flag, no such file, nothing matched, settings with an error. */
  usage: 2,
  /** The machine or the program failed: cannot write, internal fault. */
  failure: 3,
} as const;

/** An exit code; 128 and the signal's number where a signal stopped the run. */
export type ExitCode = number;

/** The user asked for something that cannot be done. The message is one sentence, said to them. */
export class UsageError extends Error {
  readonly exitCode: ExitCode = exitCodes.usage;
}

/** The machine refused: no space, no permission. The message is one sentence, said to the user. */
export class MachineError extends Error {
  readonly exitCode: ExitCode = exitCodes.failure;
}

/** The user stopped the run; there is nothing to say. */
export class Interruption extends Error {
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode) {
    super('');
    this.exitCode = exitCode;
  }
}

/** Who reads standard output has read enough (`engage check | head`). */
export class ReaderGone extends Error {
  readonly exitCode: ExitCode = exitCodes.fine;
}
