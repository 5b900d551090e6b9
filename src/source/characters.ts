import type { Diagnostic } from './diagnostic.ts';

/**
 * Characters that no plan holds: they cannot be seen, and break a page, a Word file or a terminal. C0 controls but
 * tab and line ends, DEL, C1 controls, byte-order marks within the text, bidirectional overrides, noncharacters,
 * lone surrogates.
 */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Marks that turn the reading direction for a stretch; right-to-left names may need them, keys and ids do not. */
const directionMark = /[\u202a-\u202c\u2066-\u2069]/;

/** The first forbidden character of a text, or `undefined`. */
export function forbiddenCharacter(text: string): string | undefined {
  return forbidden.exec(text)?.[0];
}

/** Whether a text holds marks that turn the reading direction for a stretch. */
export function hasDirectionMark(text: string): boolean {
  return directionMark.test(text);
}

/** The first place of every forbidden character in a text; what a person sees is one fault, however often. */
export function forbiddenCharacters(text: string): Diagnostic[] {
  if (!forbidden.test(text)) return [];
  const first = new Map<string, number>();
  for (const { 0: character, index } of text.matchAll(new RegExp(forbidden, 'gu'))) {
    if (!first.has(character)) first.set(character, index);
    if (first.size === mostListed) break;
  }
  return [...first].map(([character, start]) => forbiddenFault(character, start, start + character.length));
}

const mostListed = 20;

/** What is said of a forbidden character that stands at a span of the text. */
function forbiddenFault(character: string, start: number, end: number): Diagnostic {
  return {
    code: 'character-forbidden',
    severity: 'error',
    message: `${described(character)} stands here, which cannot be seen and damages what is made from the file.`,
    hint: 'Delete it: place the cursor behind it and press Backspace, or type the words afresh.',
    at: { start, end },
  };
}

/** What is said of one that a quoted text spells out with a backslash, such as `"\\e"`. */
export function spelledOutFault(character: string, start: number, end: number): Diagnostic {
  return {
    code: 'character-forbidden',
    severity: 'error',
    message: `This text spells out, with a backslash, what no file may hold here: ${lowerFirst(described(character))}.`,
    hint: 'Delete the backslash and the letters or digits that belong to it. For a backslash itself, write two.',
    at: { start, end },
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function described(character: string): string {
  const code = character.codePointAt(0)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xfeff) return `A byte-order mark (${name})`;
  if (code === 0x202d || code === 0x202e) return `A mark that turns the reading direction round (${name})`;
  if (code >= 0xd800 && code <= 0xdfff) return `Half a character (${name})`;
  return `A control character (${name})`;
}
