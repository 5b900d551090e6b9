import type { Command } from '../command.ts';
import { configNote } from '../config.ts';
import { building, checking, common } from '../settings.ts';

const settings = { ...building, ...checking, ...common };

/** Checks plans, and makes outputs of those without an error. */
export const build: Command<typeof settings> = {
  name: 'build',
  summary: 'make the page, the Markdown and the timeline of plans',
  usage: '[paths...]',
  examples: [
    ['engage build plan.yaml', 'build/plan.html and build/plan.md'],
    ['engage build plan.yaml --to docx', 'a Word document, build/plan.docx'],
    ['engage build plan.yaml --to pdf', 'a PDF, build/plan.pdf'],
    ['engage build plan.yaml --to svg', 'the timeline as a drawing, build/plan.svg'],
    ['engage build plan.yaml --to mermaid', 'the timeline as a Mermaid chart, build/plan.mmd'],
    ['engage build plans --out site', 'every plan in a folder, and site/index.html that lists them'],
    ['engage build plan.yaml --to text -o -', 'the timeline in the terminal'],
    ['engage build plan.yaml --to md -o - | less', 'one output on standard output'],
    ['engage build plan.yaml --template house', 'with your own templates, in the folder house'],
  ],
  settings,
  notes: [
    'Outputs are called like the plan: water.yaml gives water.html. Plans that are called alike keep the folders that tell them apart: a/plan.yaml and b/plan.yaml give a/plan.html and b/plan.html. If names are still the same, nothing is written.',
    'A plan with an error is not built, and its earlier outputs stay; the other plans are built. Problems are told on standard error. An output is written whole or not at all.',
    'Paths are files, folders and - (standard input). In a folder, every .yaml and .yml file that is a plan is built; hidden folders, node_modules, links and the output folder are passed over.',
    configNote,
  ],
  async run(request) {
    const { buildPlans } = await import('../build-plans.ts');
    return buildPlans(request);
  },
};
