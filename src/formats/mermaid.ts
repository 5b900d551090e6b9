import type { TextFormat } from './format.ts';
import { mermaidOf } from './mermaid-chart.ts';
import { mermaidComment } from './mermaid-name.ts';

/** The timeline as a Mermaid chart in a file of its own, for Mermaid's tools and whatever takes its code. */
export const mermaid: TextFormat = {
  name: 'mermaid',
  render({ plan, timeline }) {
    const { code, left } = mermaidOf(timeline, plan.title);
    const notes = left.length > 0 ? ['Not in the picture:', ...left] : [];
    return `${[code, ...notes.map(mermaidComment)].join('\n')}\n`;
  },
};
