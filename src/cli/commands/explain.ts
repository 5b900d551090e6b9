import type { Command } from '../command.ts';
import { common, explainingRules } from '../settings.ts';

const { color, debug } = common;
const settings = { ...explainingRules, color, debug };

/** Says what the codes in a report stand for. */
export const explain: Command<typeof settings> = {
  name: 'explain',
  summary: 'say what a code in a report means, with an example',
  usage: '[codes...]',
  examples: [
    ['engage explain', 'every rule, by how much it weighs, in a line'],
    ['engage explain lead-missing', 'what it finds and why, an example, and how to accept it'],
    ['engage explain lead-missing --format markdown', 'the same, to paste into a page'],
    ['engage explain --format json', 'for programs'],
  ],
  settings,
  notes: [
    'What is said of an example comes from checking it. A problem that a rule finds can be accepted in the plan with `allow`, and the rule can be made to weigh more or less, or be switched off, in the settings.',
  ],
  async run(request) {
    const { explainRules } = await import('../explain/explain-rules.ts');
    return explainRules(request);
  },
};
