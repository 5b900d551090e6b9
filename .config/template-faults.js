// @ts-check
import Handlebars from 'handlebars';

/**
 * What a template must not do, as text of a plan could then become more than text; by line. An empty list is a safe
 * template.
 * @param {string} text
 * @param {any} tree The same, parsed.
 * @param {string} ext
 * @returns {import('./template.js').TemplateFault[]}
 */
export function faultsOf(text, tree, ext) {
  const visitor = new FaultyStatements();
  visitor.accept(tree);
  const faults = ext === 'html' ? [...visitor.faults, ...htmlFaults(text)] : visitor.faults;
  return faults.sort((a, b) => a.line - b.line);
}

/** Finds what no kind of output takes. */
class FaultyStatements extends Handlebars.Visitor {
  /** @type {import('./template.js').TemplateFault[]} */
  faults = [];

  /**
   * @override
   * @param {any} mustache
   */
  MustacheStatement(mustache) {
    const { escaped, path, params } = mustache;
    if (!escaped)
      this.#add(
        mustache,
        '`{{{…}}}` and `{{&…}}` would print what a plan says as code; write `{{…}}` for text and `{{prose …}}` for Markdown.',
      );
    const isFile = path.original === 'inline' || path.original === 'hash';
    if (isFile && (params.length !== 1 || params[0].type !== 'StringLiteral'))
      this.#add(
        mustache,
        `\`${path.original}\` needs the name of a file in quotes: \`{{inline "page.css"}}\`.`,
      );
    super.MustacheStatement(mustache);
  }

  /**
   * @override
   * @param {any} partial
   */
  PartialStatement(partial) {
    this.#part(partial);
    super.PartialStatement(partial);
  }

  /**
   * @override
   * @param {any} partial
   */
  PartialBlockStatement(partial) {
    this.#part(partial);
    super.PartialBlockStatement(partial);
  }

  /**
   * @override
   * @param {any} decorator
   */
  Decorator(decorator) {
    this.#add(decorator, 'There are no decorators (`{{*…}}`) here.');
  }

  /**
   * @override
   * @param {any} decorator
   */
  DecoratorBlock(decorator) {
    this.#add(decorator, 'There are no decorators (`{{#*…}}`) here.');
  }

  /** @param {any} partial */
  #part(partial) {
    const { name, params, hash } = partial;
    if (name.type !== 'PathExpression')
      this.#add(partial, 'The name of a part has to be written out: `{{> name this}}`.');
    else if (params.length === 0 && !hash)
      this.#add(
        partial,
        `A part sees only what it is given: write \`{{> ${name.original} this}}\`, or a name in place of \`this\`.`,
      );
  }

  /** @param {any} statement @param {string} says */
  #add({ loc }, says) {
    this.faults.push({ line: loc.start.line, says });
  }
}

/**
 * @param {string} text
 * @returns {import('./template.js').TemplateFault[]}
 */
function htmlFaults(text) {
  /** @type {import('./template.js').TemplateFault[]} */
  const faults = [];
  const add = (/** @type {number} */ index, /** @type {string} */ says) => {
    faults.push({ line: text.slice(0, index).split('\n').length, says });
  };
  for (const { index, 1: name, 2: content = '' } of text.matchAll(
    /<(script|style|textarea)\b[^>]*>([\s\S]*?)<\/\1>/gi,
  )) {
    if (!/^\{\{inline "[^"]+"\}\}$/.test(content))
      add(index, `\`<${name}>\` may hold one file and nothing else, such as \`{{inline "page.css"}}\`.`);
  }
  for (const { index, 0: comment } of text.matchAll(/<!--[\s\S]*?-->/g)) {
    if (comment.includes('{{')) add(index, 'A value may not stand in a comment; a remark is `{{!-- … --}}`.');
  }
  for (const { index, 0: tag } of text.matchAll(
    /<(?:[a-z]|\{\{)(?:"(?:\{\{[^}]*\}\}|[^"])*"|'[^']*'|\{\{[^}]*\}\}|[^"'>])*>/gi,
  )) {
    if (tag.replace(attributes, '').includes('{{'))
      add(index, 'In a tag a value may only stand in double quotes: `class="{{name}}"`.');
    for (const [, name = '', value = ''] of tag.matchAll(attributes)) {
      if (value.includes('{{') && !isSafeIn(name, value))
        add(
          index,
          name === 'href'
            ? 'A link with a value in it has to begin with `#`.'
            : `A value may not stand in \`${name}\`, which can run or fetch something.`,
        );
    }
  }
  return faults;
}

/** Attributes in double quotes; a value of a template may have quotes of its own: `{{hash "page.css"}}`. */
const attributes = /\s([\w-]+)="((?:\{\{[^}]*\}\}|[^"])*)"/g;

/**
 * A link leads within the page, and no value begins an attribute that is code.
 * @param {string} name
 * @param {string} value
 */
function isSafeIn(name, value) {
  if (name === 'href') return value.startsWith('#');
  return !/^(?:on.*|style|src|srcset|srcdoc|action|formaction|ping|poster|data|background)$/i.test(name);
}
