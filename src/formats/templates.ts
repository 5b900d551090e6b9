import builtInTemplates from 'engage:templates';
import type { CompiledTemplate } from './compiled-template.ts';
import { TemplateError } from './template-error.ts';

/** What documents are made with. */
export interface Templates {
  /** The names of the documents that there are. */
  readonly documents: readonly string[];
  /** The template of a document for pages (`html`) or for Markdown (`md`), from which Word is made, too. */
  load(document: string, ext: 'html' | 'md'): Promise<LoadedTemplate>;
}

/** A template that is ready to be used. */
export interface LoadedTemplate extends CompiledTemplate {
  /** Where the parts that are somebody's own stand in their folder, by name; absent where all are built in. */
  readonly own?: Readonly<Record<string, string>>;
}

/** Which document an output is made as, and of which templates; without them, the plan as the program makes it. */
export interface TemplateChoice {
  readonly templates?: Templates;
  readonly document?: string;
}

/** The folder of the parts that all documents share. */
export const sharedFolder = 'parts';

/** The templates of the program itself, each loaded when it is used. */
export const builtIn: Templates = {
  documents: [...new Set(Object.keys(builtInTemplates).map((name) => name.split('/')[0]!))],
  async load(document, ext) {
    const load = builtInTemplates[`${document}/${ext}`];
    if (!load) throw new TemplateError([withoutPage(document, ext)]);
    return (await load()).default;
  },
};

/** The template that a choice means. */
export function loadTemplate(
  { templates = builtIn, document = 'plan' }: TemplateChoice,
  ext: 'html' | 'md',
): Promise<LoadedTemplate> {
  if (!templates.documents.includes(document))
    throw new RangeError(`There is no document called ${document}.`);
  return templates.load(document, ext);
}

/** The fault of a document that cannot be made as a page, or not as Markdown. */
export function withoutPage(document: string, ext: string) {
  const makes = ext === 'html' ? '`html` is' : '`md` and `docx` are';
  return {
    file: `${document}/page.${ext}.hbs`,
    says: `The document has no such file, from which ${makes} made. Write it, or leave these outputs out.`,
  };
}
