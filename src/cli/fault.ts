import { writeSync } from 'node:fs';
import { printable } from '../source/printable.ts';
import { exitCodes, Interruption, MachineError, ReaderGone, UsageError, type ExitCode } from './exit-code.ts';

/** Says on standard error why a run ended early, in a line, and gives its exit code. */
export function tellFault(fault: unknown, argv: readonly string[]): ExitCode {
  if (fault instanceof Interruption || fault instanceof ReaderGone) return fault.exitCode;
  if (fault instanceof UsageError || fault instanceof MachineError) {
    say(
      fault.message
        .split('\n')
        .map((line) => `engage: ${line}\n`)
        .join(''),
    );
    return fault.exitCode;
  }
  say(`engage: internal fault, please report: ${printable(wordsOf(fault))} (${surroundings()})\n`);
  if (isDebugging(argv)) say(`${(fault as Error)?.stack ?? ''}\n`);
  return exitCodes.failure;
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}

/** What a maintainer needs to know first. Nothing that asks for the user or their home: that throws in containers. */
function surroundings(): string {
  return `engage ${__ENGAGE_VERSION__}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

function isDebugging(argv: readonly string[]): boolean {
  return argv.includes('--debug') || /(?:^|,)engage(?:$|[,:*])/.test(process.env['DEBUG'] ?? '');
}

/** Straight to the system, as nothing else can be relied on here. */
function say(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Standard error is closed or full; the exit code still tells.
  }
}
