import templates, { type TemplateParts } from 'engage:templates';
import type { Format, Rendering } from './format.ts';
import { fencedCode, markdownText } from './markdown.ts';
import { tidyMarkdown, untouched } from './markdown-layout.ts';
import { proseLine, proseMarkdown } from './markdown-prose.ts';
import { mermaidOf } from './mermaid-chart.ts';
import { renderTemplate } from './template.ts';
import { planView } from './view.ts';

/** The plan as Markdown, to read as text or on a code host, with the timeline for Mermaid. */
export async function md(): Promise<Format> {
  const { default: parts } = await templates['plan/md']!();
  return { name: 'md', render: (rendering) => markdown(parts, rendering) };
}

function markdown(parts: TemplateParts, rendering: Rendering): string {
  const { code, isEmpty, left } = mermaidOf(rendering.timeline, rendering.plan.title);
  const charts = new Map(isEmpty ? [] : [['timeline', fencedCode(code, 'mermaid')]]);
  const figures = { timeline: [...charts.keys()].map((name) => ({ name, left })) };
  const text = renderTemplate(
    parts,
    { ...planView(rendering), figures },
    {
      prose: (text, { hang = 0 }) =>
        untouched(proseMarkdown(text).replace(/\n(?!\n)/g, `\n${' '.repeat(hang)}`)),
      line: proseLine,
      md: markdownText,
      drawing: (name) => charts.get(name)!,
    },
  );
  return tidyMarkdown(text);
}
