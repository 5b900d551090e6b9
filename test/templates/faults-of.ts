/**
 * What a template must not do, as text of a plan could then become more than text. An empty list is a safe template.
 */
export function faultsOf(template: string, ext: string): string[] {
  const faults = everywhere.flatMap(([pattern, fault]) => (pattern.test(template) ? [fault] : []));
  return ext === 'html' ? [...faults, ...htmlFaults(template)] : faults;
}

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/\{\{\{/, 'raw output: {{{'],
  [/\{\{~?&/, 'raw output: {{&'],
  [/\{\{~?#?>\s*\(/, 'a part whose name comes from data'],
  [/\{\{~?#?\*/, 'a decorator'],
  [/\{\{~?(?:log|lookup)\b/, 'a helper that is not there'],
];

function htmlFaults(template: string): string[] {
  const faults: string[] = [];
  for (const [, name = '', content = ''] of template.matchAll(
    /<(script|style|textarea)\b[^>]*>([\s\S]*?)<\/\1>/gi,
  )) {
    if (!/^\{\{inline "[\w.-]+"\}\}$/.test(content)) faults.push(`more than a file in <${name}>`);
  }
  for (const [comment] of template.matchAll(/<!--[\s\S]*?-->/g)) {
    if (comment.includes('{{')) faults.push('a value in a comment');
  }
  for (const [tag] of template.matchAll(
    /<(?:[a-z]|\{\{)(?:"(?:\{\{[^}]*\}\}|[^"])*"|'[^']*'|\{\{[^}]*\}\}|[^"'>])*>/gi,
  )) {
    const bare = tag.replace(attributes, '');
    if (bare.includes('{{')) faults.push(`a value outside of a quoted attribute: ${tag}`);
    for (const [, name = '', value = ''] of tag.matchAll(attributes)) {
      if (value.includes('{{') && !isSafeIn(name, value)) faults.push(`a value in ${name}="${value}"`);
    }
  }
  return faults;
}

/** Attributes in double quotes; a value of a template may have quotes of its own: `{{hash "page.css"}}`. */
const attributes = /\s([\w-]+)="((?:\{\{[^}]*\}\}|[^"])*)"/g;

/** A link leads within the page, and no value begins an attribute that is code. */
function isSafeIn(name: string, value: string): boolean {
  if (name === 'href') return value.startsWith('#');
  return !/^(?:on.*|style|src|srcset|srcdoc|action|formaction|ping|poster|data|background)$/i.test(name);
}
