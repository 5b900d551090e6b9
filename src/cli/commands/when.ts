import type { Command } from '../command.ts';
import { common, explaining } from '../settings.ts';

const { color, debug } = common;
const settings = { ...explaining, color, debug };

/** Says how a timing is read. */
export const when: Command<typeof settings> = {
  name: 'when',
  summary: 'say how the words for a date are read, or why they are not',
  usage: '<words...>',
  examples: [
    ['engage when "Aug/Sep/Oct 2010"', 'from which day to which, how precisely, how it will be printed'],
    ['engage when "7th April" --period 2018-03-01/2018-07-24', 'in a plan whose period gives the year'],
    ['engage when "Q4 2024/25" --year-start 04 --format json', 'for programs'],
    ['engage when - < timings.txt', 'a timing a line; a JSON object a line comes out'],
  ],
  settings,
  notes: [
    'A timing that is refused ends with exit code 1; standard input always ends with 0, since a refusal is an answer too.',
    'On standard input a line may also be {"text": "…", "context": {"period": "2018-03-01/2018-07-24", "year-start": "04"}}.',
  ],
  async run(request) {
    const { explainTimings } = await import('../explain-timings.ts');
    return explainTimings(request);
  },
};
