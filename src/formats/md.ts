import templates, { type Template } from 'engage:templates';
import type { Rendering, TextFormat } from './format.ts';
import { fencedCode } from './markdown.ts';
import { mermaidOf } from './mermaid-chart.ts';
import { planMarkdown } from './plan-markdown.ts';

/** The plan as Markdown, to read as text or on a code host, with the timeline for Mermaid. */
export async function md(): Promise<TextFormat> {
  const { default: template } = await templates['plan/md']!();
  return { name: 'md', render: (rendering) => markdown(template, rendering) };
}

function markdown(template: Template, rendering: Rendering): string {
  const { code, isEmpty, left } = mermaidOf(rendering.timeline, rendering.plan.title);
  const charts = new Map(isEmpty ? [] : [['timeline', fencedCode(code, 'mermaid')]]);
  return planMarkdown(template, rendering, {
    figures: { timeline: [...charts.keys()].map((name) => ({ name, left })) },
    drawing: (name) => charts.get(name)!,
  });
}
