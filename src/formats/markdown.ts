/**
 * Text of a plan as Markdown shows it: a line of plain text, wherever it stands, in CommonMark and on code hosts.
 * Only what could be read as syntax is escaped, so that "Sept. 1–3" and "PALS & CHC" stay as they are.
 */
export function markdownText(text: string): string {
  return lineStart(inlineText(text.replace(spaces, ' ').trim()));
}

const spaces = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Text within a line, escaped; its spaces are kept. */
export function inlineText(text: string): string {
  if (!mayBeSyntax.test(text)) return text;
  const escaped = text
    // A backslash before punctuation, or before whatever follows the text.
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, String.raw`\\`)
    .replace(/[`*[\]|$]|!$/g, String.raw`\$&`)
    // "~50" opens nothing while no tilde after a word can close it.
    .replace(/~(?=~)|(?<=\S)~/g, String.raw`\~`)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`);
  return text.includes('_') ? escapeUnderscores(escaped) : escaped;
}

/** Inside a word an underscore does nothing. */
function escapeUnderscores(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`);
}

/** Most texts have none of these, and a large plan has many texts. */
const mayBeSyntax = /[\\`*[\]|$!_~<&]/;

/** The beginning of a line, escaped where it would begin a heading, a list, a quotation, a rule or a table. */
export function lineStart(line: string): string {
  if (!/^[-+#>=:\d]|#$/.test(line)) return line;
  return (
    line
      // At the end of a heading these would be its closing sequence.
      .replace(/(?<=\s)(?=#+$)/, '\\')
      .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|:?-+:?\s*$)/, String.raw`\$&`)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
  );
}

/** Code within a line: more backticks round it than there are in it. */
export function inlineCode(code: string): string {
  const fence = '`'.repeat(longestRun(code) + 1);
  const isPadded = /^`|`$|^ .*\S.* $/.test(code);
  return isPadded ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}

/** Code on lines of its own. `language` is ours, never the author's: hosts run some of them. */
export function fencedCode(code: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** A link's address, which is encoded already, as it stands between the brackets of a link. */
export function linkAddress(address: string): string {
  return address.replace(/[()|]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`);
}

function longestRun(code: string): number {
  return Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
}
