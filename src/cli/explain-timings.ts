import { explain, type TimingContext } from '../dates/index.ts';
import type { Request } from './command.ts';
import { UsageError, type ExitCode } from './exit-code.ts';
import { readInput } from './read-input.ts';
import type { explaining } from './settings.ts';
import { contextFrom, periodMeant, yearStartMeant } from './timing-context.ts';

/** `engage when`: one timing from the words of the command line, or one a line from standard input. */
export async function explainTimings({
  paths,
  chosen,
  terminal,
}: Request<typeof explaining>): Promise<ExitCode> {
  const context = contextFrom(
    chosen.period === undefined ? undefined : periodMeant(chosen.period, '--period'),
    chosen.yearStart === undefined ? undefined : yearStartMeant(chosen.yearStart, '--year-start'),
  );
  if (paths.length === 1 && paths[0] === '-') {
    const bytes = await readInput({ name: '<stdin>' }, terminal);
    await terminal.out.write(
      linesIn(new TextDecoder().decode(bytes))
        .map((line) => answer(line, context))
        .join(''),
    );
    return 0;
  }
  // Several words need no quotes.
  const { facts, lines } = explain(paths.join(' '), context);
  const text = chosen.format === 'json' ? JSON.stringify(facts) : lines.join('\n');
  await terminal.out.write(`${text}\n`);
  return facts.type === 'error' ? 1 : 0;
}

function linesIn(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A JSON object for a line of input. */
function answer(line: string, context: TimingContext): string {
  const request = requestIn(line);
  return `${JSON.stringify(request ? answerTo(request) : explain(line, context).facts)}\n`;
}

interface TimingRequest {
  readonly text: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A line that is a JSON object with a text; any other line is a timing. */
function requestIn(line: string): TimingRequest | undefined {
  if (!/^\s*\{\s*"/.test(line)) return undefined;
  try {
    const { text, context } = JSON.parse(line) as Record<string, unknown>;
    const isContext = typeof context === 'object' && context !== null;
    return typeof text === 'string' ? { text, context: isContext ? { ...context } : {} } : undefined;
  } catch {
    return undefined;
  }
}

/** A context that makes no sense is an answer, so that the other lines are still read. */
function answerTo({ text, context }: TimingRequest): object {
  const { period, 'year-start': yearStart } = context;
  try {
    const own = contextFrom(
      period === undefined ? undefined : periodMeant(String(period)),
      yearStart === undefined ? undefined : yearStartMeant(String(yearStart)),
    );
    return explain(text, own).facts;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { text, type: 'error', reason: 'not-a-date', message: error.message };
  }
}
