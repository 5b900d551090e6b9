import type { Kind } from '../plan/kinds.ts';
import type { Format } from './format.ts';

/** What is known of an output before it is loaded. */
interface Listed {
  /** The ending of its files. */
  readonly ending: string;
  /** What a page calls it that has a link to it: "Also as Markdown". */
  readonly called: string;
  /** Whether it is no text, so that no terminal can show it. */
  readonly isBinary?: true;
  /** For documents of some kind. */
  load(kind?: Kind): Promise<Format>;
}

/** The outputs by the name that `--to` gives them, each loaded when it is asked for. */
export const formats: Readonly<Record<string, Listed>> = {
  html: { ending: 'html', called: 'a page', load: async (kind) => (await import('./html.ts')).html(kind) },
  md: { ending: 'md', called: 'Markdown', load: async (kind) => (await import('./md.ts')).md(kind) },
  docx: {
    ending: 'docx',
    called: 'a Word document',
    isBinary: true,
    load: async (kind) => (await import('./docx.ts')).docx(kind),
  },
  pdf: {
    ending: 'pdf',
    called: 'a PDF',
    isBinary: true,
    load: async (kind) => (await import('./pdf.ts')).pdf(kind),
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
