import type { Plan } from '../plan/plan.ts';
import type { Rendering } from './format.ts';
import { markdownText } from './markdown.ts';
import { tidyMarkdown, untouched } from './markdown-layout.ts';
import { numberedMarkdown } from './markdown-numbers.ts';
import { proseLine, proseMarkdown } from './markdown-prose.ts';
import { renderTemplate } from './template.ts';
import type { LoadedTemplate } from './templates.ts';
import { planView, withFigures, type View } from './view.ts';

/** What a kind of output has where the Markdown of a plan has a picture. */
export interface MarkdownFigures {
  /** What the template sees as `figures`: the figures of each kind, each with its name. */
  readonly figures: View;
  /** The same of each plan that a paper is about. */
  readonly ofSubjects: readonly View[];
  /** What `{{drawing name}}` becomes: Markdown on lines of its own; nothing where there is no such drawing. */
  drawing(name: string): string | undefined;
}

/** Whether the sections and paragraphs of a document have numbers. */
export function hasNumbers({ kind }: Plan): boolean {
  return kind === 'paper';
}

/** The headings of the plans that a paper is about, as they stand in it. */
function titlesOf({ subjects }: Rendering): Set<string> {
  return new Set(subjects.map(({ subject }) => markdownText(subject.plan.title)));
}

/** A document as Markdown, by a template. */
export function planMarkdown(
  template: LoadedTemplate,
  rendering: Rendering,
  { figures, ofSubjects, drawing }: MarkdownFigures,
): string {
  const text = renderTemplate(template, withFigures(planView(rendering), figures, ofSubjects), {
    prose: (text, { hang = 0 }) =>
      untouched(proseMarkdown(text).replace(/\n(?!\n)/g, `\n${' '.repeat(hang)}`)),
    line: proseLine,
    md: markdownText,
    drawing,
  });
  const tidy = tidyMarkdown(text);
  return hasNumbers(rendering.plan) ? numberedMarkdown(tidy, titlesOf(rendering)) : tidy;
}
