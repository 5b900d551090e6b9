import type { Template } from 'engage:templates';
import type { Rendering } from './format.ts';
import { markdownText } from './markdown.ts';
import { tidyMarkdown, untouched } from './markdown-layout.ts';
import { proseLine, proseMarkdown } from './markdown-prose.ts';
import { renderTemplate } from './template.ts';
import { planView, type View } from './view.ts';

/** What a kind of output has where the Markdown of a plan has a picture. */
export interface MarkdownFigures {
  /** What the template sees as `figures`: the figures of each kind, each with its name. */
  readonly figures: View;
  /** What `{{drawing name}}` becomes: Markdown on lines of its own. */
  drawing(name: string): string;
}

/** The plan as Markdown, by the template of the folder `plan`. */
export function planMarkdown(
  template: Template,
  rendering: Rendering,
  { figures, drawing }: MarkdownFigures,
): string {
  const text = renderTemplate(
    template,
    { ...planView(rendering), figures },
    {
      prose: (text, { hang = 0 }) =>
        untouched(proseMarkdown(text).replace(/\n(?!\n)/g, `\n${' '.repeat(hang)}`)),
      line: proseLine,
      md: markdownText,
      drawing,
    },
  );
  return tidyMarkdown(text);
}
