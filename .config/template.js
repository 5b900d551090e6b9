// @ts-check
import Handlebars from 'handlebars';

/** The helpers that templates may use; an unknown one is an error when the template is compiled. */
const knownHelpers = { prose: true, line: true, md: true, drawing: true };

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
