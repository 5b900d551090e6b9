import type { Diagnostic } from '../../source/diagnostic.ts';
import { quote } from '../../source/quote.ts';
import type { Lexeme } from './lexeme.ts';
import { firstWord, lineAt, type Line } from './line.ts';
import { inQuotes, restOfLine } from './refusals.ts';

/** A fault of form, at a span within one line. */
export function syntax(start: number, end: number, message: string, hint: string): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message,
    hint,
    at: { start, end: Math.max(end, start + 1) },
  };
}

/** A tab in the indentation. */
export function tab(offset: number): Diagnostic {
  return {
    code: 'yaml-tab',
    severity: 'error',
    message: 'This line is indented with a tab; how far a tab reaches differs from one editor to the next.',
    hint: 'Use spaces: two for each level. Most editors can be told to write spaces for the Tab key.',
    at: { start: offset, end: offset + 1 },
  };
}

/** A quote that opens and does not close. */
export function unclosedQuote(text: string, offset: number): Diagnostic {
  const words = restOfLine(text, offset);
  const mark = text[offset]!;
  const rest = words.slice(1);
  const hint =
    mark === "'" && !rest.includes("'")
      ? `Add a closing \`'\`, or put the words in double quotes, where apostrophes do no harm: ${inQuotes(rest)}.`
      : `Add a closing \`${mark}\` where the text ends.`;
  return syntax(
    offset,
    offset + words.length,
    `The quote that opens before ${quote(rest)} is not closed.`,
    hint,
  );
}

/** A text that begins with a mark that has a meaning of its own. */
export function badStart(text: string, { text: words, offset }: Lexeme): Diagnostic {
  const whole = restOfLine(text, offset);
  const end = offset + whole.length;
  if (words.startsWith(',')) {
    return syntax(
      offset,
      offset + 1,
      'A comma stands where the line should end.',
      'Delete the comma: outside brackets, each key has a line of its own and no comma after it.',
    );
  }
  return syntax(
    offset,
    end,
    `The text ${quote(whole)} begins with ${words.startsWith('`') ? 'a backtick' : quote(words[0])}, which has a meaning of its own at that place.`,
    `Put the text in quotes: ${inQuotes(whole)}.`,
  );
}

/** A question mark on its own. */
export function questionMark(offset: number): Diagnostic {
  return syntax(
    offset,
    offset + 1,
    'A question mark on its own has a meaning that is not used here.',
    'Write `"?"` if the mark itself is meant, `TBC` for what is not known yet, or a plain `key: value`.',
  );
}

/** A blank that is not a space, from a word processor or a web page. */
export function oddBlank(offset: number): Diagnostic {
  return syntax(
    offset,
    offset + 1,
    'A blank that is not an ordinary space stands here, as word processors and web pages have them.',
    'Delete the blanks before the words and type ordinary spaces.',
  );
}

/** `summary: | What we ask`, or `> 50 people`. */
export function wordsAfterBlockMark(text: string, mark: Lexeme, lexeme: Lexeme): Diagnostic {
  const words = restOfLine(text, lexeme.offset);
  return syntax(
    lexeme.offset,
    lexeme.offset + words.length,
    `After \`${mark.text}\` the text begins on the next line, but ${quote(words)} follows at once.`,
    `Move the words to the next line and indent them, or put the whole in quotes: ${inQuotes(restOfLine(text, mark.offset))}.`,
  );
}

/** A bracket that opens and does not close, or closes with one of the other kind. */
export function unclosedBracket(text: string, open: Lexeme): Diagnostic {
  const close = open.text === '[' ? ']' : '}';
  const words = restOfLine(text, open.offset);
  return syntax(
    open.offset,
    open.offset + words.length,
    `The bracket \`${open.text}\` that opens here is not closed.`,
    `Add \`${close}\` where it ends, or put the text in quotes if the bracket is part of it.`,
  );
}

/** `{{ name }}`, a place that was to be filled in. */
export function placeholder(text: string, open: Lexeme): Diagnostic {
  const words = restOfLine(text, open.offset);
  return syntax(
    open.offset,
    open.offset + words.length,
    `${quote(words)} looks like a place in a form that was to be filled in.`,
    `Write the text that belongs here. If the brackets are meant, put them in quotes: ${inQuotes(words)}.`,
  );
}

/** Two entries within brackets with nothing between them. */
export function missingComma(text: string, { offset, text: words }: Lexeme): Diagnostic {
  return syntax(
    offset,
    Math.min(offset + words.length, lineAt(text, offset).end),
    `There is no comma before ${quote(words)}.`,
    'Separate what stands in brackets by commas; put an entry that holds a comma or a quote in quotes.',
  );
}

/** `[carers,, staff]`. */
export function commaAlone({ offset }: Lexeme): Diagnostic {
  return syntax(
    offset,
    offset + 1,
    'There is nothing before this comma.',
    'Delete the comma, or write what is missing.',
  );
}

/** `{ status: draft version: 2 }`, on one line or on two. */
export function colonInBrackets(text: string, value: Lexeme, colon: Lexeme): Diagnostic {
  const line = lineAt(text, colon.offset);
  const start = value.offset < line.start ? firstWord(line) : value.offset;
  return syntax(
    start,
    colon.offset + 1,
    `The colon after ${quote(text.slice(start, colon.offset))} begins another key, but no comma ends the value before it.`,
    'Put a comma before the key. If the colon is part of the text, put the text in quotes.',
  );
}

/** A closing bracket that nothing opens. */
export function bracketTooMany({ offset, text: bracket }: Lexeme): Diagnostic {
  return syntax(
    offset,
    offset + 1,
    `The bracket \`${bracket}\` closes nothing: no bracket is open here.`,
    'Delete it, or put the whole text in quotes if the bracket is part of it.',
  );
}

/** `aims: - Hear from everyone`. */
export function listOnLineOfKey(text: string, { offset }: Lexeme): Diagnostic {
  const words = restOfLine(text, offset);
  return syntax(
    offset,
    offset + words.length,
    `A list begins on the line below its key, but ${quote(words)} stands on the same line.`,
    `Move it to a line of its own, indented by two spaces; if it is not a list, put it in quotes: ${inQuotes(words)}.`,
  );
}

/** `title: Library consultation: the first round`. */
export function colonInText(text: string, key: Lexeme, colon: Lexeme): Diagnostic {
  const whole = restOfLine(text, key.offset);
  const curly = /^[“”„‘’]/.test(whole) ? ' Curly quotes do not count as quotes.' : '';
  return syntax(
    colon.offset,
    colon.offset + 1,
    `This colon makes a key of ${quote(key.text)}, which is itself the text of a key.${curly}`,
    `If the colon is part of the text, put the text in straight quotes: ${inQuotes(whole)}. If another key begins here, give it a line of its own.`,
  );
}

/** A key on a line that is indented deeper than the key above, which already has a value. */
export function deeperThanKey(text: string, value: Lexeme, colon: Lexeme): Diagnostic {
  const above = lineAt(text, value.offset);
  const bullet = /^\s*([•▪◦‣●·–—])\s/u.exec(above.text)?.[1];
  if (bullet) return bulletMark(firstWord(above), bullet);
  const line = lineAt(text, colon.offset);
  if (/^ *\t/.test(line.text)) return tab(line.start + line.indent);
  const start = firstWord(line);
  const key = quote(text.slice(start, colon.offset));
  return syntax(
    start,
    colon.offset,
    `This line is indented deeper than the one above, so ${key} is read as more of the text ${quote(restOfLine(text, value.offset))}.`,
    `If ${key} is a key of its own, begin it straight below the key above. If it is part of the text, put the whole text in quotes.`,
  );
}

function bulletMark(offset: number, bullet: string): Diagnostic {
  return syntax(
    offset,
    offset + 1,
    `The list mark \`${bullet}\` is a word processor’s.`,
    'Begin each entry of a list with a hyphen and a space.',
  );
}

/** A line among keys that is no key: the colon or the space after it is missing, or it is text out of place. */
export function lineWithoutColon(text: string, offset: number): Diagnostic {
  const line = lineAt(text, offset);
  const start = Math.max(offset, firstWord(line));
  const [message, hint] = withoutColon(text.slice(start, line.end).trimEnd(), line);
  return syntax(start, line.end, message, hint);
}

function withoutColon(words: string, line: Line): readonly [message: string, hint: string] {
  if (/^-(?:\s|$)/.test(words)) {
    return [
      `${quote(words)} is an entry of a list, but it stands where a key should be.`,
      'Put the key of the list on a line above it, and indent the entry below that key by two spaces.',
    ];
  }
  const [, key, value = ''] = /^([\p{L}\p{N}_-]+)\s*(?::(?!\/\/)|：|=)\s*(.+)$/u.exec(words) ?? [];
  if (key !== undefined) return slipAfterKey(words, key, value);
  if (/^[\p{L}\p{N}_-]+$/u.test(words)) {
    return [`There is no colon after ${quote(words)}, so it is no key.`, `Write ${quote(`${words}: …`)}.`];
  }
  return [`${quote(words)} stands where a key should be.`, hintForText(words, line)];
}

function slipAfterKey(words: string, key: string, value: string): readonly [message: string, hint: string] {
  if (key.startsWith('-')) return withoutSpaceAfterHyphen(words);
  return [
    `${quote(words)} is read as text, not as the key ${quote(key)}: that needs a colon and an ordinary space after it.`,
    `Write ${quote(`${key}: ${value}`)}.`,
  ];
}

/** `-name: Open evening`. */
export function withoutSpaceAfterHyphen(words: string): readonly [message: string, hint: string] {
  return [
    `There is no space after the hyphen of ${quote(words)}, so it is read as part of the word.`,
    `Put a space after the hyphen: ${quote(`- ${words.slice(1)}`)}.`,
  ];
}

function hintForText(words: string, line: Line): string {
  if (line.text.trimStart().startsWith('- ')) {
    return `Give it a key, such as ${quote(`name: ${words}`)}, and begin the keys below it in the same column.`;
  }
  const depth = line.indent === 0 ? 'as deep as that' : 'deeper than the key of that text';
  return `If it belongs to the text above, indent it ${depth}; if not, give it a key, a colon and a space.`;
}

/** `"Open" means open to all`, or a quote that should have closed long before. */
export function wordsAfterQuote(text: string, quoted: Lexeme, lexeme: Lexeme): Diagnostic {
  if (quoted.text.includes('\n')) return unclosedQuote(text, quoted.offset);
  const whole = restOfLine(text, quoted.offset);
  const words = restOfLine(text, lexeme.offset);
  return syntax(
    lexeme.offset,
    lexeme.offset + words.length,
    `The quotes end after ${quote(quoted.text)}, but ${quote(words)} follows.`,
    `Put the whole text in quotes: ${quote(singleQuoted(whole))}. Within single quotes, write an apostrophe twice.`,
  );
}

function singleQuoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** `title: [Draft] Library consultation`. */
export function wordsAfterBracket(text: string, bracket: Lexeme, lexeme: Lexeme): Diagnostic {
  const sameLine = lineAt(text, bracket.offset).start === lineAt(text, lexeme.offset).start;
  const words = restOfLine(text, bracket.offset);
  return syntax(
    bracket.offset,
    bracket.offset + words.length,
    `The text begins with a bracket, which makes a list of it, but ${quote(restOfLine(text, lexeme.offset))} follows.`,
    sameLine
      ? `Put the whole text in quotes: ${inQuotes(words)}.`
      : 'Check that the bracket is closed in the right place.',
  );
}
