import type { Diagnostic } from '../../source/diagnostic.ts';
import { quote } from '../../source/quote.ts';
import { firstWord, lineAbove, lineAt, type Line } from './line.ts';
import { restOfLine } from './refusals.ts';
import { lineWithoutColon, syntax, tab, withoutSpaceAfterHyphen } from './syntax-faults.ts';

/** A fault as the YAML package reports it. */
export interface ComposerFault {
  /** Its name for the fault, such as `BAD_INDENT`. */
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A fault of the YAML package in an author's words, at the line where they would mend it. */
export function explained(text: string, fault: ComposerFault): Diagnostic {
  const line = lineToMend(text, fault.start);
  if (/^ *\t\s*\S/.test(line.text)) return tab(line.start + line.indent);
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return tab(fault.start);
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return misplaced(text, line);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return lineWithoutColon(text, Math.max(fault.start, line.start));
    case 'MISSING_CHAR':
      return missing(text, fault, line);
    case 'NON_STRING_KEY':
      return bracketAsKey(text, fault.start);
    case 'BAD_DQ_ESCAPE':
      return backslash(text, fault.start);
    default:
      return unread(text, Math.min(fault.start, line.end), line);
  }
}

/** The end of the file, or an empty line, is where a fault is noticed: the last line with words is where it is. */
function lineToMend(text: string, offset: number): Line {
  const line = lineAt(text, offset);
  return line.text.trim() === '' ? (lineAbove(text, line) ?? line) : line;
}

function missing(text: string, fault: ComposerFault, line: Line): Diagnostic {
  if (fault.message.startsWith('Sequence item')) return misplaced(text, line);
  if (fault.message.startsWith('Block scalars')) return blanksAbove(text, line);
  if (fault.message.startsWith('Implicit map keys')) {
    return commentBefore(text, line) ?? lineWithoutColon(text, Math.max(fault.start, line.start));
  }
  return unread(text, Math.max(line.start, Math.min(fault.start, line.end)), line);
}

/** An empty line at the start of a text that has more spaces in it than the text is indented by. */
function blanksAbove(text: string, line: Line): Diagnostic {
  let above = lineAt(text, line.start - 1);
  while (above.indent <= line.indent && above.start > 0) above = lineAt(text, above.start - 1);
  return syntax(
    above.start + line.indent,
    above.end,
    'This empty line has more spaces in it than the text below is indented by, so there is no telling how deep the text is meant.',
    'Delete the spaces of the empty line.',
  );
}

/** A line that begins at a depth at which nothing above it begins. */
function misplaced(text: string, line: Line): Diagnostic {
  const start = firstWord(line);
  const words = restOfLine(text, start);
  const above = lineAbove(text, line);
  return (
    commentBefore(text, line) ??
    hyphenWithoutSpace(words, start) ??
    syntax(
      start,
      start + words.length,
      `${quote(words)} does not line up with anything above it, so there is no telling what it belongs to.`,
      hintFor(words, line, above),
    )
  );
}

function hyphenWithoutSpace(words: string, start: number): Diagnostic | undefined {
  if (!/^-[^\s-]/.test(words)) return undefined;
  return syntax(start, start + words.length, ...withoutSpaceAfterHyphen(words));
}

function hintFor(words: string, line: Line, above: Line | undefined): string {
  const entry = /^( *- +)\S/.exec(above?.text ?? '')?.[1];
  if (/^-(?: |$)/.test(words)) return 'Begin its hyphen straight below the hyphen of the entry before it.';
  if (entry !== undefined && line.indent < entry.length) {
    return `If it belongs to the entry above, indent it by ${entry.length} spaces. If it begins a new entry, put a hyphen and a space before it.`;
  }
  if (!/:(?:\s|$)/.test(words)) return 'If it belongs to the text above, indent it as deep as that.';
  return 'Begin it straight below the first letter of the key that it belongs beside.';
}

/** A text that goes on after a comment: the comment has ended it. */
function commentBefore(text: string, line: Line): Diagnostic | undefined {
  const above = lineAt(text, Math.max(0, line.start - 1));
  const comment = /\S\s+(#.*)$/.exec(above.text)?.[1];
  if (comment === undefined || line.indent <= above.indent || /^\s*-\s/.test(line.text)) return undefined;
  const start = firstWord(line);
  return syntax(
    start,
    line.end,
    `The text above ended at ${quote(comment)}, since a space and \`#\` begin a comment; this line cannot go on with it.`,
    'If the `#` is part of the text, put the whole text in quotes. If not, move the comment to a line of its own.',
  );
}

function bracketAsKey(text: string, start: number): Diagnostic {
  const words = restOfLine(text, start);
  return syntax(
    start,
    start + words.length,
    `The key at ${quote(words)} is a list or a group in brackets; a key is a word.`,
    'Write a plain word before the colon. If the brackets are part of a text, put that in quotes.',
  );
}

function backslash(text: string, start: number): Diagnostic {
  return syntax(
    start,
    start + 2,
    `${quote(text.slice(start, start + 2))} has no meaning: within double quotes, a backslash begins a special character.`,
    'Write the backslash twice, or use single quotes.',
  );
}

function unread(text: string, start: number, line: Line): Diagnostic {
  const from = text.slice(start, line.end).trim() === '' ? firstWord(line) : start;
  const words = restOfLine(text, from);
  if (from === line.start && from > 0) return besideOther(words, from);
  return syntax(
    from,
    from + words.length,
    `There is no telling what ${quote(words)} means at this place.`,
    'Look for a quote or a bracket that is not closed, a missing colon or comma, or an indentation that differs from the lines around it. Text with special characters belongs in quotes.',
  );
}

/** A key after a list, or an entry of a list after keys, at the left edge. */
function besideOther(words: string, start: number): Diagnostic {
  return (
    hyphenWithoutSpace(words, start) ??
    syntax(
      start,
      start + words.length,
      `${quote(words)} does not go with what stands above it: a file is keys, each with a value of its own.`,
      'Begin a list below a key, with its entries indented by two spaces, and end it before the next key.',
    )
  );
}
