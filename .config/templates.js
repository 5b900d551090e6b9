// @ts-check
/**
 * The templates of `templates/` as modules: one for each document and kind of output, made of a module for each part and
 * file, so that documents that share a part share its code.
 *
 *   engage:templates                       `<document>/<ext>` to what loads that template
 *   engage:template/<document>/<ext>       all parts that its page reaches, and the files in them
 *   engage:template-parts                  all that there are, of all documents, for those who have templates of their own
 *   engage:template-part/<folder>/<file>!  one of these, compiled; without the sign `page.css` would be taken for a style
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkTemplate, compileTemplate, referencesOf } from './template.js';

const folder = path.resolve(import.meta.dirname, '../templates');

/** The folder of the parts of all documents. */
const shared = 'parts';

const list = 'engage:templates';
const template = 'engage:template/';
const all = 'engage:template-parts';
const part = 'engage:template-part/';

/** @param {string} id */
export function isTemplateModule(id) {
  return id === list || id === all || id.startsWith(template) || id.startsWith(part);
}

/**
 * Whether a module is for other documents than a plan: then it is loaded with them.
 * @param {string} id As `isTemplateModule` takes it.
 */
export function isForOtherDocuments(id) {
  if (id.startsWith(template)) return !id.startsWith(`${template}plan/`);
  if (!id.startsWith(part)) return false;
  const reached = ['html', 'md'].map((ext) => reachedFrom('plan', ext));
  return !reached
    .flatMap(({ parts, files }) => [...parts.values(), ...files.values()])
    .includes(id.slice(part.length, -1));
}

/** @param {string} id One for which `isTemplateModule` holds. */
export function templateModule(id) {
  if (id === list) return listModule();
  if (id === all) return allModule();
  if (id.startsWith(template)) return documentModule(id.slice(template.length));
  return partModule(id.slice(part.length, -1));
}

/** Each folder but that of the shared parts is a document; each `page.<ext>.hbs` in it is one of its templates. */
function listModule() {
  const documents = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== shared)
    .map((entry) => entry.name)
    .sort();
  const names = documents.flatMap((document) =>
    readdirSync(path.join(folder, document))
      .flatMap((file) => /^page\.(\w+)\.hbs$/.exec(file)?.[1] ?? [])
      .sort()
      .map((ext) => `${document}/${ext}`),
  );
  const lines = names.map(
    (name) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(template + name)}),`,
  );
  return `export default {\n${lines.join('\n')}\n};\n`;
}

/** @param {string} name `<document>/<ext>` */
function documentModule(name) {
  const [document = '', ext = ''] = name.split('/');
  const { parts, files } = reachedFrom(document, ext);
  return held([...parts.values(), ...files.values()], (nameOf) => {
    const fields = (/** @type {ReadonlyMap<string, string>} */ map) =>
      [...map].map(([key, place]) => `${JSON.stringify(key)}: ${nameOf(place)}`).join(', ');
    return `{ parts: { ${fields(parts)} }, files: { ${fields(files)} } }`;
  });
}

function allModule() {
  const places = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((place) => place.replaceAll('\\', '/'))
    .filter((place) => /\.(?:hbs|css|js)$/.test(place))
    .sort();
  return held(
    places,
    (nameOf) => `{ ${places.map((place) => `${JSON.stringify(place)}: ${nameOf(place)}`).join(', ')} }`,
  );
}

/**
 * A module that holds what stands in these places.
 * @param {readonly string[]} places
 * @param {(nameOf: (place: string) => string) => string} value What it exports, from the name of each place in it.
 */
function held(places, value) {
  const nameOf = (/** @type {string} */ place) => `_${places.indexOf(place)}`;
  const imports = places.map(
    (place) => `import ${nameOf(place)} from ${JSON.stringify(`${part}${place}!`)};\n`,
  );
  return `${imports.join('')}export default ${value(nameOf)};\n`;
}

/**
 * The parts that a page uses, themselves or by others, and the files in them, each by its name with where it stands.
 * @param {string} document
 * @param {string} ext
 */
function reachedFrom(document, ext) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  /** @type {Map<string, string>} */
  const files = new Map();
  reach('page');
  return { parts, files };

  /** @param {string} name */
  function reach(name) {
    if (parts.has(name)) return;
    const place = placeOf(document, `${name}.${ext}.hbs`);
    parts.set(name, place);
    const references = referencesOf(read(place));
    for (const file of references.files.keys()) files.set(file, placeOf(document, file));
    for (const other of references.parts.keys()) reach(other);
  }
}

/**
 * Where a file of a document stands, from the folder of templates: its own before the shared one.
 * @param {string} document
 * @param {string} file
 */
function placeOf(document, file) {
  const place = [document, shared]
    .map((place) => `${place}/${file}`)
    .find((place) => existsSync(path.join(folder, place)));
  if (place === undefined) throw new Error(`A template of ${document} names ${file}, which is nowhere`);
  return place;
}

/** @param {string} place */
function partModule(place) {
  const ext = /\.(\w+)\.hbs$/.exec(place)?.[1];
  if (ext !== undefined) return `export default ${compiled(place, ext)};\n`;
  const text = read(place).trim();
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return `export default ${JSON.stringify({ text, hash })};\n`;
}

/** @param {string} place @param {string} ext */
function compiled(place, ext) {
  const text = read(place);
  const [fault] = checkTemplate(text, ext);
  if (fault) throw new Error(`templates/${place}, line ${fault.line}: ${fault.says}`);
  return compileTemplate(text, ext);
}

/** @param {string} place */
function read(place) {
  return readFileSync(path.join(folder, place), 'utf8');
}
