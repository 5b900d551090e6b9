import type { Diagnostic } from '../../source/diagnostic.ts';
import { quote } from '../../source/quote.ts';
import type { Lexeme } from './lexeme.ts';
import { lineAt } from './line.ts';

/** What YAML has and plans do not, because a reader could not see what such a plan says. */
export function refusalOf(text: string, lexeme: Lexeme): Diagnostic | undefined {
  switch (lexeme.kind) {
    case 'anchor':
      return refused(text, lexeme, 'yaml-anchor', 'An `&` at the start of a value gives it a hidden name');
    case 'alias':
      return refused(text, lexeme, 'yaml-alias', 'An asterisk at the start of a value repeats a hidden name');
    case 'tag':
      return refused(
        text,
        lexeme,
        'yaml-tag',
        'An exclamation mark at the start of a value changes its kind',
      );
    case 'directive':
      return refusedDirective(text, lexeme);
    default:
      return undefined;
  }
}

function refused(text: string, { text: words, offset }: Lexeme, code: string, why: string): Diagnostic {
  const whole = restOfLine(text, offset);
  return {
    code,
    severity: 'error',
    message: `${quote(words)} cannot be read here. ${why}, which is not used here.`,
    hint:
      words === '*'
        ? 'For a list, begin each entry with a hyphen and a space.'
        : `If these are words to show, put them in quotes: ${inQuotes(whole)}. If not, write out what is meant.`,
    at: { start: offset, end: offset + words.length },
  };
}

function refusedDirective(text: string, { text: words, offset }: Lexeme): Diagnostic {
  return {
    code: 'yaml-directive',
    severity: 'error',
    message: `The line ${quote(words)} gives orders to the program that reads the file, which is not used here.`,
    hint: 'Delete the line. If it is text, give it a key and put it in quotes.',
    at: { start: offset, end: lineAt(text, offset).end },
  };
}

/** What stands from an offset to the end of its line or to a comment. */
export function restOfLine(text: string, offset: number): string {
  return text
    .slice(offset, lineAt(text, offset).end)
    .replace(/\s#.*$/, '')
    .trimEnd();
}

/** Words as they are written when they are in double quotes, for a hint to show. */
export function inQuotes(words: string): string {
  return quote(`"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
}
