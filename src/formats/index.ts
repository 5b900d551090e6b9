import type { Format } from './format.ts';
import type { TemplateChoice } from './templates.ts';

/** What is known of an output before it is loaded. */
interface Listed {
  /** The ending of its files. */
  readonly ending: string;
  /** What a page calls it that has a link to it: "Also as Markdown". */
  readonly called: string;
  /** Whether it is no text, so that no terminal can show it. */
  readonly isBinary?: true;
  /** What is made without a template takes no notice of the choice. */
  load(choice?: TemplateChoice): Promise<Format>;
}

/** The outputs by the name that `--to` gives them, each loaded when it is asked for. */
export const formats: Readonly<Record<string, Listed>> = {
  html: {
    ending: 'html',
    called: 'a page',
    load: async (choice) => (await import('./html.ts')).html(choice),
  },
  md: { ending: 'md', called: 'Markdown', load: async (choice) => (await import('./md.ts')).md(choice) },
  docx: {
    ending: 'docx',
    called: 'a Word document',
    isBinary: true,
    load: async (choice) => (await import('./docx.ts')).docx(choice),
  },
  pdf: {
    ending: 'pdf',
    called: 'a PDF',
    isBinary: true,
    load: async (choice) => (await import('./pdf.ts')).pdf(choice),
  },
  svg: {
    ending: 'svg',
    called: 'a drawing of the timeline',
    load: async () => (await import('./svg.ts')).svg,
  },
  mermaid: {
    ending: 'mmd',
    called: 'a Mermaid chart',
    load: async () => (await import('./mermaid.ts')).mermaid,
  },
  text: {
    ending: 'txt',
    called: 'the timeline in text',
    load: async () => (await import('./text.ts')).text,
  },
};
