import path from 'node:path';
import type { RenderOptions } from '../compile.ts';
import { quote } from '../source/quote.ts';
import type { Config } from './config.ts';
import { UsageError } from './exit-code.ts';
import { displayPath, workingFolder } from './paths.ts';
import { asUsage, readTemplates } from './read-templates.ts';
import { templateSaid, type TemplateWords } from './template-choice.ts';

/** The templates that a run uses, and the document that it makes. */
export interface TemplatesInUse {
  readonly choice: Pick<RenderOptions, 'templates' | 'document'>;
  /** The files that the templates were read from. */
  readonly files: readonly string[];
  /** A fault of one's own templates as one of use; any other as it is. */
  asUsage(error: unknown): unknown;
}

/** What the words of a flag and the settings file say of templates: the flag's folder and document beat the file's. */
export async function templatesFor(words: readonly string[], { template }: Config): Promise<TemplatesInUse> {
  let said: TemplateWords = {};
  for (const word of words) {
    const place = path.resolve(workingFolder(), word);
    said = templateSaid(word, { place, said, folder: template.folder, as: '--template' });
  }
  const { folder, document } = { ...template, ...said };
  const choice = document === undefined ? {} : { document };
  if (folder === undefined) return { choice, files: [], asUsage: (error) => error };
  const { templates, files } = await readTemplates(folder);
  // The settings file may name a document of its own folder, and a flag another folder.
  if (document !== undefined && !templates.documents.includes(document))
    throw new UsageError(
      `There is no document ${quote(document)} in the folder ${quote(displayPath(folder))}; choose one with --template.`,
    );
  return { choice: { ...choice, templates }, files, asUsage: (error) => asUsage(error, folder) };
}
