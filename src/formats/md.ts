import type { Timeline } from '../timeline/timeline.ts';
import type { Rendering, TextFormat } from './format.ts';
import { fencedCode } from './markdown.ts';
import { mermaidOf } from './mermaid-chart.ts';
import { planMarkdown } from './plan-markdown.ts';
import { loadTemplate, type LoadedTemplate, type TemplateChoice } from './templates.ts';

/** A document as Markdown, to read as text or on a code host, with the timeline for Mermaid. */
export async function md(choice: TemplateChoice = {}): Promise<TextFormat> {
  const template = await loadTemplate(choice, 'md');
  return { name: 'md', render: (rendering) => markdown(template, rendering) };
}

function markdown(template: LoadedTemplate, rendering: Rendering): string {
  const own = chartOf('timeline', rendering.timeline, rendering.plan.title);
  const ofSubjects = rendering.subjects.map(({ subject, timeline }, index) =>
    chartOf(`plan-${index + 1}-timeline`, timeline, subject.plan.title),
  );
  const charts = new Map([own, ...ofSubjects].flatMap(({ charts }) => charts));
  return planMarkdown(template, rendering, {
    figures: own.figures,
    ofSubjects: ofSubjects.map(({ figures }) => figures),
    drawing: (name) => charts.get(name),
  });
}

/** The chart of a timeline, by its name, and what a template sees of it; none where there is nothing to draw. */
function chartOf(name: string, timeline: Timeline, title: string) {
  const { code, isEmpty, left } = mermaidOf(timeline, title);
  return isEmpty
    ? { charts: [], figures: { timeline: [] } }
    : { charts: [[name, fencedCode(code, 'mermaid')] as const], figures: { timeline: [{ name, left }] } };
}
