import { dayOf, daysInMonth, firstYear, lastYear, type Day } from '../dates/civil.ts';
import { formats } from '../formats/index.ts';
import { builtIn } from '../formats/templates.ts';
import { reporters } from '../reporters/index.ts';
import type { Severity } from '../source/diagnostic.ts';
import { phrase, quote } from '../source/quote.ts';
import { groupings, orientations, type TimelineSettings } from '../plan/timeline-settings.ts';
import { configName } from './config.ts';
import { UsageError } from './exit-code.ts';
import { known, oneOf, onOff, type Setting } from './setting.ts';
import type { ColourChoice } from './terminal.ts';

/** Settings that every command has. */
export const common = {
  color: setting<ColourChoice>({
    flags: '--color <when>',
    help: 'auto, always or never; --no-color is never. Without it NO_COLOR and FORCE_COLOR are heeded.',
    fallback: 'auto',
    read: oneOf(['auto', 'always', 'never']),
  }),
  quiet: onOff('-q, --quiet', 'print problems only: no totals, nothing that is accepted, no names of files'),
  debug: onOff('--debug', 'show where in the program an internal fault happened'),
};

/** Settings of every command that checks plans. */
export const checking = {
  asAt: setting<Day | undefined>({
    flags: '--as-at <date>',
    help: 'see the plans from this day (YYYY-MM-DD, or today): timelines have a line there and say what is late, and no `allow` holds whose `until` is over. Without it no clock is read.',
    fallback: undefined,
    read: (words, as) => dayMeant(words.at(-1)!, as),
  }),
  failOn: setting<Severity | 'never'>({
    flags: '--fail-on <severity>',
    help: 'exit with 1 from this severity on: error (default), warning, hint or never',
    fallback: 'error',
    read: oneOf(['error', 'warning', 'hint', 'never']),
  }),
  maxWarnings: setting<number | undefined>({
    flags: '--max-warnings <count>',
    help: 'exit with 1 if there are more warnings than these, too',
    fallback: undefined,
    read: (words, as) => wholeNumber(words.at(-1)!, as),
  }),
  maxProblems: setting<number | undefined>({
    flags: '--max-problems <count>',
    help: 'spell out so many problems for people, the most serious first, and of every kind one before there is a second (0 for all). Without it: up to 100 errors, five of a kind, and 10 warnings and hints. None is left out of the totals.',
    fallback: undefined,
    read: (words, as) => wholeNumber(words.at(-1)!, as),
  }),
  config: setting<string | undefined>({
    flags: '--config <file>',
    help: `the settings file to use, in place of the ${configName} of this folder or, in a repository, of the nearest one above`,
    fallback: undefined,
    read: (words, as) => configMeant(words.at(-1)!, as),
  }),
  stdinFilepath: setting<string | undefined>({
    flags: '--stdin-filepath <name>',
    help: 'what to call the plan that `-` reads from standard input',
    fallback: undefined,
    read: (words) => words.at(-1) || undefined,
  }),
};

/** How timelines are shown. Nothing holds where nothing is said: a plan may say it of itself. */
export const drawing = {
  orientation: setting<TimelineSettings['orientation']>({
    flags: '--orientation <way>',
    help: `how the sheet of a timeline lies: ${phrase(orientations, 'or')}`,
    fallback: undefined,
    read: oneOf(orientations),
  }),
  groupBy: setting<TimelineSettings['groupBy']>({
    flags: '--group-by <what>',
    help: `what the rows of a timeline are put together by: ${phrase(groupings, 'or')}`,
    fallback: undefined,
    read: oneOf(groupings),
  }),
};

/** Settings of `engage build`. */
export const building = {
  to: setting<readonly string[]>({
    flags: '-t, --to <formats>',
    help: `what to make: ${Object.keys(formats).join(', ')} (default html,md)`,
    fallback: ['html', 'md'],
    read: (words, as) => [...new Set(listed(words, as).map((word) => known(word, Object.keys(formats), as)))],
  }),
  out: setting<string>({
    flags: '-o, --out <folder>',
    help: 'where to write (default build); - for a single output on standard output',
    fallback: 'build',
    read: (words, as) => outMeant(words.at(-1)!, as),
  }),
  template: setting<readonly string[]>({
    flags: '--template <what>',
    help: `the document to make (${builtIn.documents.join(', ')}), or a folder with templates of your own; again for both`,
    fallback: [],
    read: (words, as) => words.map((word) => templateMeant(word, as)),
  }),
  ...drawing,
};

/** A report that was asked for, on standard output or in a file. */
export interface ReportRequest {
  readonly name: string;
  readonly file?: string;
}

/** Settings of `engage check`. */
export const reporting = {
  format: setting<readonly ReportRequest[]>({
    flags: '-f, --format <format[:file]>',
    help: `how to report: ${Object.keys(reporters).join(', ')} (default pretty); again for another report`,
    fallback: [],
    read: (words, as) => words.map((word) => reportMeant(word, as)),
  }),
};

/** Settings of `engage when`: words that `explain-timings.ts` reads, so that help needs no reader of timings. */
export const explaining = {
  period: setting<string | undefined>({
    flags: '--period <from/to>',
    help: 'the period of the plan, from which a day without a year takes its year',
    fallback: undefined,
    read: (words) => words.at(-1),
  }),
  yearStart: setting<string | undefined>({
    flags: '--year-start <month>',
    help: 'the month in which the plan’s years begin: 04 for a financial year',
    fallback: undefined,
    read: (words) => words.at(-1),
  }),
  format: setting<'text' | 'json'>({
    flags: '-f, --format <format>',
    help: 'text (default) or json',
    fallback: 'text',
    read: oneOf(['text', 'json']),
  }),
};

/** Settings of `engage explain`. */
export const explainingRules = {
  format: setting<'text' | 'json' | 'markdown'>({
    flags: '-f, --format <format>',
    help: 'text (default), json or markdown',
    fallback: 'text',
    read: oneOf(['text', 'json', 'markdown']),
  }),
};

/** Only tells TypeScript what kind of value a setting has. */
function setting<Value>(it: Setting<Value>): Setting<Value> {
  return it;
}

/** "html,md" and "html" "md" alike. */
function listed(words: readonly string[], as: string): string[] {
  const names = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  if (names.every((name) => name === '')) throw new UsageError(`${as} needs a format, for example html.`);
  return names.filter((name) => name !== '');
}

function dayMeant(word: string, as: string): Day {
  if (word === 'today') return today();
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word)?.slice(1).map(Number) ?? [0, 0, 0];
  const isDay = month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!);
  if (!isDay || year! < firstYear || year! > lastYear)
    throw new UsageError(`${as} needs a day such as 2026-03-31, or today; ${quote(word)} is neither.`);
  return dayOf(year!, month!, day!);
}

/** The day on this machine's calendar: the only place where the program looks at a clock. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function wholeNumber(word: string, as: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new UsageError(`${as} needs a whole number; ${quote(word)} is none.`);
  return Number(word);
}

function reportMeant(word: string, as: string): ReportRequest {
  const colon = word.indexOf(':');
  const name = known(colon < 0 ? word : word.slice(0, colon), Object.keys(reporters), as);
  if (colon < 0) return { name };
  const file = word.slice(colon + 1);
  if (file === '') throw new UsageError(`${as} ${name}: needs the name of a file after the colon.`);
  return file === '-' ? { name } : { name, file };
}

function configMeant(word: string, as: string): string {
  if (word === '') throw new UsageError(`${as} needs a file, for example ${as} ${configName}.`);
  return word;
}

/** Whether it is a document or a folder, and whether there is one, is known to who reads the folder. */
function templateMeant(word: string, as: string): string {
  if (word === '') throw new UsageError(`${as} needs a document or a folder, for example plan.`);
  return word;
}

function outMeant(word: string, as: string): string {
  if (word === '') throw new UsageError(`${as} needs a folder, for example build.`);
  const ending = /\.([a-z]+)$/.exec(word)?.[1] ?? '';
  const format = Object.keys(formats).find((name) => formats[name]!.ending === ending);
  if (format !== undefined)
    throw new UsageError(
      `${as} names a folder, and ${quote(word)} looks like a file. Files in it are called like the plan; for another name write --to ${format} --out - > and the name on the command line.`,
    );
  return word;
}
