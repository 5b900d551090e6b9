import templates from 'engage:templates';
import type { Format } from './format.ts';
import { fencedCode, markdownText } from './markdown.ts';
import { tidyMarkdown, untouched } from './markdown-layout.ts';
import { proseLine, proseMarkdown } from './markdown-prose.ts';
import { mermaidOf } from './mermaid.ts';
import { renderTemplate } from './template.ts';
import { planView } from './view.ts';

const { default: parts } = await templates['plan/md']!();

/** The plan as Markdown, to read as text or on a code host, with the timeline for Mermaid. */
export const md: Format = {
  name: 'md',
  render(rendering) {
    const { code, left } = mermaidOf(rendering.timeline);
    const charts = new Map(code === '' ? [] : [['timeline', fencedCode(code, 'mermaid')]]);
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
  },
};
