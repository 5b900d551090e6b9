/** What the smallest pieces of a plan's text are, by what they do. */
export type LexemeKind =
  | 'blank'
  | 'line-end'
  | 'comment'
  | 'text'
  | 'quoted'
  | 'block-mark'
  | 'block-text'
  | 'colon'
  | 'hyphen'
  | 'question'
  | 'open'
  | 'close'
  | 'comma'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'directive'
  | 'boundary'
  | 'cut-off';

/** A piece of the text, where it stands, and whether a line ended between the piece before and this one. */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly offset: number;
  readonly onNewLine: boolean;
}

/** What the lexer puts between pieces: the next piece is a text; a plan begins; a list in brackets is cut off. */
export const textFollows = '\u001f';
export const planBegins = '\u0002';
const cutOff = '\u0018';

const wholePieces: ReadonlyMap<string, LexemeKind> = new Map<string, LexemeKind>([
  ['', 'line-end'],
  ['\n', 'line-end'],
  ['\r\n', 'line-end'],
  ['-', 'hyphen'],
  ['?', 'question'],
  [':', 'colon'],
  ['{', 'open'],
  ['[', 'open'],
  ['}', 'close'],
  [']', 'close'],
  [',', 'comma'],
  ['---', 'boundary'],
  ['...', 'boundary'],
  [cutOff, 'cut-off'],
  ['\ufeff', 'blank'],
]);

const firstCharacters: ReadonlyMap<string, LexemeKind> = new Map<string, LexemeKind>([
  [' ', 'blank'],
  ['\t', 'blank'],
  ['#', 'comment'],
  ['%', 'directive'],
  ['*', 'alias'],
  ['&', 'anchor'],
  ['!', 'tag'],
  ["'", 'quoted'],
  ['"', 'quoted'],
  ['|', 'block-mark'],
  ['>', 'block-mark'],
]);

/** The kind of a piece that was not announced as a text. */
export function kindOf(piece: string): LexemeKind {
  return wholePieces.get(piece) ?? firstCharacters.get(piece[0]!) ?? 'text';
}
