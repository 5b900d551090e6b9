import { tellFault } from './fault.ts';
import { standardError, standardOutput } from './stream.ts';
import type { ExitCode } from './exit-code.ts';

/**
 * The command line: `argv` without Node and the script. Gives the exit code, when all output has been taken by the
 * system. Never throws, and never ends the process itself.
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  // Node ends a process that waits for what will never happen, without a word.
  const tellUnfinished = () => {
    process.exitCode = tellFault(new Error('the program stopped before its end'), argv);
  };
  process.on('exit', tellUnfinished);
  process.on('uncaughtException', (fault) => {
    process.off('exit', tellUnfinished);
    process.exitCode = tellFault(fault, argv);
  });
  try {
    const terminal = { out: standardOutput(), err: standardError() };
    if (argv[0] === '--version' || argv[0] === '-V') {
      await terminal.out.write(`${__ENGAGE_VERSION__}\n`);
      return 0;
    }
    const { runCommandLine } = await import('./command-line.ts');
    return await runCommandLine(argv, terminal);
  } catch (fault) {
    return tellFault(fault, argv);
  } finally {
    process.off('exit', tellUnfinished);
  }
}
