import { compileTemplate } from 'engage:template-compiler';
import builtInParts from 'engage:template-parts';
import { templateFaults } from './check-templates.ts';
import type { TemplateFile } from './compiled-template.ts';
import { contentHash } from './content-hash.ts';
import { TemplateError } from './template-error.ts';
import { builtIn, sharedFolder, withoutPage, type LoadedTemplate, type Templates } from './templates.ts';

/** The texts of files of templates, by where they would stand among the built-in ones: `plan/masthead.html.hbs`. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** What is made of each file: a compiled part, or a style sheet or script with its hash. */
type Made = Readonly<Record<string, object>>;

/**
 * Templates of which some files are one's own: those of a document or of the shared parts take the place of the built-in
 * ones of the same name, and a folder that is no document becomes one. They are code, compiled as the built-in ones
 * were; but what a plan says is no more than text in them, too. All that is wrong with them is one `TemplateError`.
 */
export async function templatesOf(files: TemplateFiles): Promise<Templates> {
  const texts = new Map(Object.entries(files).map(([place, text]) => [place, text.replace(/\r\n?/g, '\n')]));
  const faults = templateFaults(texts, new Set(Object.keys(builtInParts)));
  if (faults.length > 0) throw new TemplateError(faults);
  const own: Record<string, object> = {};
  for (const [place, text] of texts) own[place] = await makeOf(place, text);
  const touched = new Set([...texts.keys()].map((place) => place.split('/')[0]!));
  return {
    documents: [...new Set([...builtIn.documents, ...touched])].filter((name) => name !== sharedFolder),
    async load(document, ext) {
      if (!touched.has(document) && !touched.has(sharedFolder)) return builtIn.load(document, ext);
      return merged(own, document, ext);
    },
  };
}

async function makeOf(place: string, text: string): Promise<object> {
  const ext = /\.(\w+)\.hbs$/.exec(place)?.[1];
  if (ext !== undefined) return evaluated(compileTemplate(text, ext, { withPlaces: true }));
  const file = text.trim();
  return { text: file, hash: await contentHash(file) };
}

/** What the compiler makes is the text of a JavaScript object, so that it can be part of a bundle. */
function evaluated(code: string): object {
  // oxlint-disable-next-line no-new-func -- of somebody's own templates, which are code; nothing of a plan is in it
  return new Function(`return ${code}`)() as object;
}

/** All parts that a document can have: those of its folder before those that all share, in each one's own before the built-in. */
function merged(ownParts: Made, document: string, ext: 'html' | 'md'): LoadedTemplate {
  const parts: Record<string, object> = {};
  const files: Record<string, TemplateFile> = {};
  const own: Record<string, string> = {};
  for (const folder of [sharedFolder, document]) {
    for (const made of [builtInParts, ownParts]) {
      for (const [place, what] of Object.entries(made)) {
        const [where, file = ''] = place.split('/');
        if (where !== folder) continue;
        if (!file.endsWith('.hbs')) files[file] = what as TemplateFile;
        if (!file.endsWith(`.${ext}.hbs`)) continue;
        const name = file.slice(0, -`.${ext}.hbs`.length);
        parts[name] = what;
        delete own[name];
        if (made === ownParts) own[name] = place;
      }
    }
  }
  if (!parts['page']) throw new TemplateError([withoutPage(document, ext)]);
  return { parts, files, own };
}
