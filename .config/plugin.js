// @ts-check
/**
 * What is decided at build time, as modules that the code imports. Used alike by the bundle and by the tests.
 *
 *   ../schemas/<kind>.schema.json?validator  a compiled validator (no ajv at run time)
 *   ../schemas/<kind>.schema.json?vocabulary the names of its entries and keys, for messages
 *   engage:drawing-style                     the drawings' style sheet without blanks, and its hash for a security policy
 *   engage:fonts                             the files of the fonts that pictures and PDFs are made with
 *   engage:pdf-program                       the program in Typst that makes every PDF
 *   engage:templates                         every document of templates/, each template loaded when it is used
 *   engage:template-compiler                 how a template is compiled, for those that take the place of built-in ones
 *   engage:unshown                           what the font has no shape for, as a regular expression
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { bundledSchema } from './bundled-schema.js';
import { arimoFiles, latinFileOf, pdfFontFiles } from './font-files.js';
import { latin } from './latin-font.js';
import { isTemplateModule, templateModule } from './templates.js';
import { unshownModule } from './unshown.js';
import { vocabularyOf } from './vocabulary.js';

// A CommonJS package seen from an ES module: its default export stands one level down.
const standaloneCode = /** @type {typeof standaloneModule} */ (
  /** @type {any} */ (standaloneModule).default ?? standaloneModule
);

const root = path.resolve(import.meta.dirname, '..');
const drawingStyle = 'engage:drawing-style';
const fonts = 'engage:fonts';
const pdfProgram = 'engage:pdf-program';
const unshown = 'engage:unshown';
const modules = new Set([drawingStyle, fonts, pdfProgram, unshown]);

/**
 * @param {{ readonly fontFolder?: string }} [options] `fontFolder` is where a bundle has the fonts, from its own folder;
 *   without it they are used from the package that holds them.
 * @returns {import('rolldown').Plugin}
 */
export function engagePlugin({ fontFolder } = {}) {
  return {
    name: 'engage',
    resolveId(id, importer) {
      if (modules.has(id) || isTemplateModule(id)) return `\0${id}`;
      if (id === 'engage:template-compiler') return path.join(root, '.config/template.js');
      // Its entry for Node reads templates from files, which is done in one place here.
      if (id === 'handlebars') return path.join(root, 'node_modules/handlebars/dist/cjs/handlebars.js');
      // Maps from compiled templates to their sources, which nothing here makes.
      if (id === 'source-map') return `\0${id}`;
      // Its ES modules, of which a bundle takes what is used; the package's entry for Node is CommonJS, all or nothing.
      if (id === 'yaml') return path.join(root, 'node_modules/yaml/browser/index.js');
      // Its entry for Node can start threads, which nothing here does.
      if (id === 'fflate') return path.join(root, 'node_modules/fflate/esm/browser.js');
      // Addresses in prose do not become links by themselves, so that a third of the Markdown package is never used.
      if (id === 'linkify-it') return `\0${id}`;
      // The command line is read by a package that could also run other programs; this one cannot.
      if (id === 'node:child_process') return `\0${id}`;
      const [file = '', query] = id.split('?');
      if (!importer || !['validator', 'vocabulary'].includes(query ?? '')) return null;
      return `${path.resolve(path.dirname(importer), file)}?${query}`;
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (query === 'validator') return validatorModule(file);
      // As a string: an engine reads that faster than the same as code.
      if (query === 'vocabulary')
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(vocabularyOf(bundledSchema(file))))});`;
      if (id === `\0${drawingStyle}`) return styleModule(path.join(root, 'src/formats/drawing/drawing.css'));
      if (id === `\0${fonts}`) return fontsModule(fontFolder);
      if (id === `\0${pdfProgram}`) return textModule(path.join(root, 'src/formats/pdf/document.typ'));
      if (id === `\0${unshown}`) return unshownModule();
      if (id === '\0node:child_process') return 'export default undefined;';
      if (id === '\0source-map') return 'export default undefined;';
      if (id === '\0linkify-it') return 'export class LinkifyIt {}';
      if (id.startsWith('\0') && isTemplateModule(id.slice(1))) return templateModule(id.slice(1));
      return null;
    },
  };
}

/** @param {string} file */
function styleModule(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*([{}:;,])\s*/g, '$1')
    .replaceAll(';}', '}')
    .trim();
  return `export default ${JSON.stringify({ text, hash: `sha256-${hashOf(text)}` })};`;
}

/** @param {string} file */
function textModule(file) {
  return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
}

/** @param {string | undefined} folder */
function fontsModule(folder) {
  const paths = (/** @type {readonly string[]} */ files) =>
    files.map((file) =>
      folder === undefined
        ? JSON.stringify(file)
        : `import.meta.dirname + ${JSON.stringify(`/${folder}/${path.basename(file)}`)}`,
    );
  const whole = Object.values(arimoFiles);
  return [
    `export default [${paths(whole)}];`,
    `export const latinFonts = [${paths(folder === undefined ? whole : whole.map(latinFileOf))}];`,
    `export const latin = ${latin};`,
    `export const pdfFonts = [${paths(Object.values(pdfFontFiles))}];`,
  ].join('\n');
}

/** @param {string} file */
function validatorModule(file) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    logger: false,
    code: { source: true, esm: true, lines: false },
  });
  const validate = ajv.compile(sharing(wordless(bundledSchema(file))));
  // ajv still writes require() for its run-time helpers; an ES module imports them.
  return standaloneCode(ajv, validate).replace(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (/** @type {string} */ _, /** @type {string} */ name, /** @type {string} */ module) =>
      `import ${name}Module from ${JSON.stringify(resolved(module))};const ${name} = ${name}Module.default ?? ${name}Module;`,
  );
}

/**
 * A schema without what is for people and checks nothing; `properties` may have such names.
 * @param {any} schema
 */
function wordless(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const isWords = ['title', 'description', 'examples', 'enumDescriptions'].includes(key);
    return isWords && (typeof value === 'string' || Array.isArray(value)) ? undefined : value;
  });
}

/**
 * The same schema, in which parts that are written out more than once stand in one place and are referred to. The
 * schema is flat, for those who read it and for editors; the validator made from this is a third of the size.
 * @param {any} schema
 */
function sharing(schema) {
  const counts = new Map();
  visit(schema, (part) => counts.set(part, (counts.get(part) ?? 0) + 1));
  const shared = [...counts].filter(([part, count]) => count > 1 && part.length > 40).map(([part]) => part);
  const names = new Map(shared.map((part, index) => [part, `shared-${index}`]));
  const { definitions, ...whole } = replaced(schema, names);
  for (const [part, name] of names) definitions[name] = JSON.parse(part);
  return { ...whole, definitions };
}

/**
 * Every schema of a value inside a schema, as text.
 * @param {any} schema
 * @param {(part: string) => void} see
 */
function visit(schema, see) {
  for (const held of [schema.properties, schema.definitions]) {
    for (const part of Object.values(held ?? {})) visit(part, see);
    if (held === schema.properties) for (const part of Object.values(held ?? {})) see(JSON.stringify(part));
  }
  if (schema.items) visit(schema.items, see);
}

/**
 * @param {any} schema
 * @param {ReadonlyMap<string, string>} names
 * @returns {any}
 */
function replaced(schema, names) {
  const each = (/** @type {any} */ held, /** @type {boolean} */ isField) =>
    Object.fromEntries(
      Object.entries(held).map(([key, part]) => {
        const name = isField ? names.get(JSON.stringify(part)) : undefined;
        return [key, name === undefined ? replaced(part, names) : { $ref: `#/definitions/${name}` }];
      }),
    );
  return {
    ...schema,
    ...(schema.properties && { properties: each(schema.properties, true) }),
    ...(schema.definitions && { definitions: each(schema.definitions, false) }),
    ...(schema.items && { items: replaced(schema.items, names) }),
  };
}

const require = createRequire(import.meta.url);

/** @param {string} module */
function resolved(module) {
  return require.resolve(module);
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('base64');
}
