// @ts-check
/**
 * How a template is compiled: when the program is built for those that are built in, and when it runs for those that
 * take their place. `engage:template-compiler` is this file.
 */
import Handlebars from 'handlebars';
import { faultsOf } from './template-faults.js';

/** The helpers that templates may use; an unknown one is an error when the template is compiled. */
const knownHelpers = {
  prose: true,
  line: true,
  md: true,
  drawing: true,
  inline: true,
  hash: true,
  log: false,
  lookup: false,
};

/**
 * A template compiled to the text of a JavaScript object, for the handlebars run time.
 * HTML is escaped by handlebars itself; in Markdown every `{{value}}` goes through the helper `md`.
 * `withPlaces` keeps where in the template a call stands, which messages about faulty templates use: half of the code.
 * @param {string} text
 * @param {string} ext
 * @param {{ readonly withPlaces?: boolean }} [options]
 * @returns {string}
 */
export function compileTemplate(text, ext, { withPlaces = false } = {}) {
  const tree = Handlebars.parse(text);
  if (ext === 'md') new MarkdownEscape().accept(tree);
  const code = Handlebars.precompile(tree, {
    strict: true,
    preventIndent: true,
    knownHelpers,
    knownHelpersOnly: true,
    explicitPartialContext: true,
    noEscape: ext === 'md',
  });
  return (withPlaces ? String(code) : String(code).replace(places, '')).replace(oldRunTimes, '');
}

/**
 * What is wrong with a template, in file order: what cannot be compiled, and what could make more of a plan than text.
 * @param {string} text
 * @param {string} ext
 * @returns {readonly TemplateFault[]}
 */
export function checkTemplate(text, ext) {
  try {
    const tree = Handlebars.parse(text);
    const faults = faultsOf(text, tree, ext);
    if (faults.length === 0) compileTemplate(text, ext);
    return faults;
  } catch (error) {
    const { line, says } = unreadable(/** @type {HandlebarsError} */ (error));
    return [{ line: Math.min(line, text.trimEnd().split('\n').length), says }];
  }
}

/**
 * A sentence, and the line that it is about, from 1.
 * @typedef {{ readonly line: number, readonly says: string }} TemplateFault
 * @typedef {{ readonly message: string, readonly lineNumber?: number }} HandlebarsError
 */

/**
 * What a template refers to by name, and the line of each: other parts, and the files that it has in it.
 * @param {string} text
 * @returns {{ readonly parts: ReadonlyMap<string, number>, readonly files: ReadonlyMap<string, number> }}
 */
export function referencesOf(text) {
  const references = new References();
  references.accept(Handlebars.parse(text));
  return references;
}

/**
 * What handlebars complains of, as a sentence.
 * @param {HandlebarsError} error
 * @returns {TemplateFault}
 */
function unreadable({ message, lineNumber }) {
  const line = lineNumber ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? 1);
  const [, helper] = /unknown helper (\S+)/.exec(message) ?? [];
  if (helper !== undefined) return { line, says: `There is no helper \`${helper}\`.` };
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined)
    return { line, says: `What \`{{#${opened}}}\` opens is closed by \`{{/${closed}}}\`.` };
  if (message.includes("got 'EOF'") || message.includes("got 'INVALID'"))
    return { line, says: 'Something that is opened with `{{` or `{{#` is not closed.' };
  if (/^(?:Parse|Lexical) error/.test(message))
    return { line, says: 'What stands between `{{` and `}}` here cannot be read.' };
  return { line, says: `This cannot be compiled: ${message.split('\n')[0]}.` };
}

/** A style sheet that is made with the page, from a brand, and is no file. */
const madeFile = 'brand.css';

/** What each function does where its run time is older than the one it is bundled with. */
const oldRunTimes =
  / \|\| function\(parent, propertyName\) \{\s*if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s*return parent\[propertyName\];\s*\}\s*return undefined\s*\}/g;

/** Where in the template a call stands. */
const places = /, ?(?:"loc":)?\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;

/** Wraps each escaped `{{value}}` of a Markdown template as `{{md value}}`. */
class MarkdownEscape extends Handlebars.Visitor {
  /**
   * @override
   * @param {any} mustache
   */
  MustacheStatement(mustache) {
    const name = mustache.path.original;
    if (!mustache.escaped || mustache.params.length > 0 || name in knownHelpers) return;
    mustache.params = [mustache.path];
    mustache.path = {
      ...mustache.path,
      type: 'PathExpression',
      original: 'md',
      parts: ['md'],
      data: false,
      depth: 0,
    };
  }
}

/** Notes each `{{> part}}`, and the file of each `{{inline "page.css"}}` and `{{hash "page.css"}}`. */
class References extends Handlebars.Visitor {
  /** @type {Map<string, number>} */
  parts = new Map();
  /** @type {Map<string, number>} */
  files = new Map();

  /**
   * @override
   * @param {any} partial
   */
  PartialStatement(partial) {
    this.#notePart(partial);
    super.PartialStatement(partial);
  }

  /**
   * @override
   * @param {any} partial
   */
  PartialBlockStatement(partial) {
    this.#notePart(partial);
    super.PartialBlockStatement(partial);
  }

  /**
   * @override
   * @param {any} mustache
   */
  MustacheStatement(mustache) {
    const { path, params, loc } = mustache;
    const isFile = path.original === 'inline' || path.original === 'hash';
    if (isFile && params[0].value !== madeFile) this.files.set(params[0].value, loc.start.line);
    super.MustacheStatement(mustache);
  }

  /** @param {any} partial */
  #notePart({ name, loc }) {
    this.parts.set(name.original, loc.start.line);
  }
}
