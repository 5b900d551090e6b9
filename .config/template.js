// @ts-check
import Handlebars from 'handlebars';

/** The helpers that templates may use; an unknown one is an error when the template is compiled. */
const knownHelpers = { prose: true, line: true, md: true, drawing: true, inline: true, hash: true };

/**
 * A template compiled to the text of a JavaScript object, for the handlebars run time.
 * HTML is escaped by handlebars itself; in Markdown every `{{value}}` goes through the helper `md`.
 * @param {string} text
 * @param {string} ext
 */
export function compileTemplate(text, ext) {
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
  return String(code).replace(places, '').replace(oldRunTimes, '');
}

/**
 * What a template refers to by name: other parts, and the files that it has in it.
 * @param {string} text
 * @returns {{ readonly parts: ReadonlySet<string>, readonly files: ReadonlySet<string> }}
 */
export function referencesOf(text) {
  const references = new References();
  references.accept(Handlebars.parse(text));
  return references;
}

/** What each function does where its run time is older than the one it is bundled with. */
const oldRunTimes =
  / \|\| function\(parent, propertyName\) \{\s*if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s*return parent\[propertyName\];\s*\}\s*return undefined\s*\}/g;

/** Where in the template a call stands, which only messages about faulty templates use: half of the code. */
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
  /** @type {Set<string>} */
  parts = new Set();
  /** @type {Set<string>} */
  files = new Set();

  /**
   * @override
   * @param {any} partial
   */
  PartialStatement(partial) {
    this.parts.add(partial.name.original);
    super.PartialStatement(partial);
  }

  /**
   * @override
   * @param {any} partial
   */
  PartialBlockStatement(partial) {
    this.parts.add(partial.name.original);
    super.PartialBlockStatement(partial);
  }

  /**
   * @override
   * @param {any} mustache
   */
  MustacheStatement(mustache) {
    const [file] = mustache.params;
    const isFile = ['inline', 'hash'].includes(mustache.path.original) && file?.type === 'StringLiteral';
    if (isFile) this.files.add(file.value);
    super.MustacheStatement(mustache);
  }
}
