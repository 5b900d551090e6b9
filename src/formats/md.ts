import type { Rendering, TextFormat } from './format.ts';
import { fencedCode } from './markdown.ts';
import { mermaidOf } from './mermaid-chart.ts';
import { planMarkdown } from './plan-markdown.ts';
import { loadTemplate, type LoadedTemplate, type TemplateChoice } from './templates.ts';

/** The plan as Markdown, to read as text or on a code host, with the timeline for Mermaid. */
export async function md(choice: TemplateChoice = {}): Promise<TextFormat> {
  const template = await loadTemplate(choice, 'md');
  return { name: 'md', render: (rendering) => markdown(template, rendering) };
}

function markdown(template: LoadedTemplate, rendering: Rendering): string {
  const { code, isEmpty, left } = mermaidOf(rendering.timeline, rendering.plan.title);
  const charts = new Map(isEmpty ? [] : [['timeline', fencedCode(code, 'mermaid')]]);
  return planMarkdown(template, rendering, {
    figures: { timeline: [...charts.keys()].map((name) => ({ name, left })) },
    drawing: (name) => charts.get(name),
  });
}
