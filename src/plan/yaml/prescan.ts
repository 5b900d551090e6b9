import type { Diagnostic } from '../../source/diagnostic.ts';
import { kindOf, planBegins, textFollows, type Lexeme, type LexemeKind } from './lexeme.ts';
import { syntaxFault } from './lexeme-faults.ts';
import { refusalOf } from './refusals.ts';
import { fileTooDense, textTooLong } from './size-faults.ts';
import { unclosedBracket } from './syntax-faults.ts';

/**
 * The most lexemes (words, marks, spaces and line ends as the lexer counts them) that a file may have, and the most
 * parts: keys, entries of lists, blocks of text, and what is set off by brackets and commas. A plan of 10,000 full
 * activities has 1,170,000 and 210,000. They bound time and memory.
 */
const mostLexemes = 1_350_000;
const mostParts = 270_000;

/** The longest single text, in UTF-16 units: 64 Ki. */
const longestText = 64 * 1024;

/** Refused constructs beyond these are not listed. */
const mostRefusals = 20;

/** After so many keys without a colon the rest is not worth reading; the YAML package tells the first of them. */
const mostWithoutColon = 20;

/**
 * Reads a plan lexeme by lexeme before anything is built from it: counts, refuses what plans do not have (anchors,
 * tags and the like), and recognises the slips that people make while the line they are on is still known.
 */
export class Prescan {
  /** Constructs that plans do not have, as they come. */
  readonly refusals: Diagnostic[] = [];
  /** The slip that ended the reading. */
  fault: Diagnostic | undefined;
  /** The limit that ended the reading. */
  tooLarge: Diagnostic | undefined;
  readonly #text: string;
  readonly #brackets: Lexeme[] = [];
  #offset = 0;
  #lexemes = 0;
  #parts = 0;
  #withoutColon = 0;
  #textFollows = false;
  #onNewLine = true;
  #tab: number | undefined;
  #last: Lexeme | undefined;
  #beforeLast: Lexeme | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next piece of the lexer; `false` if it is not worth going on. */
  next(piece: string): boolean {
    if (piece === textFollows && !this.#textFollows) {
      this.#textFollows = true;
      return true;
    }
    if (piece === planBegins) return true;
    const kind = this.#kindOf(piece);
    this.#textFollows = false;
    if (++this.#lexemes > mostLexemes) this.tooLarge = fileTooDense(this.#offset);
    else if (kind === 'line-end') this.#endLine();
    else if (kind === 'blank') this.#blank(piece);
    else if (kind !== 'comment') this.#significant(kind, piece);
    this.#offset += piece.length;
    if (this.fault || this.tooLarge) return false;
    return this.refusals.length < mostRefusals && this.#withoutColon < mostWithoutColon;
  }

  /** Tells that there is no more. */
  end(): void {
    const open = this.#brackets.at(-1);
    if (open && !this.tooLarge) this.fault ??= unclosedBracket(this.#text, open);
  }

  /** Where the piece that was taken last ends. */
  get offset(): number {
    return this.#offset;
  }

  #kindOf(piece: string): LexemeKind {
    if (!this.#textFollows) return kindOf(piece);
    return this.#last?.kind === 'block-mark' ? 'block-text' : 'text';
  }

  #endLine(): void {
    this.#onNewLine = true;
    this.#tab = undefined;
  }

  #blank(piece: string): void {
    const tab = this.#onNewLine ? piece.indexOf('\t') : -1;
    if (tab >= 0) this.#tab ??= this.#offset + tab;
  }

  #significant(kind: LexemeKind, text: string): void {
    const lexeme = { kind, text, offset: this.#offset, onNewLine: this.#onNewLine };
    if (this.#followsKeyWithoutColon(lexeme)) this.#withoutColon++;
    const refusal = refusalOf(this.#text, lexeme);
    this.tooLarge = this.#sizeFault(lexeme);
    if (refusal) this.refusals.push(refusal);
    else if (!this.tooLarge) this.fault = this.#faultOf(lexeme);
    this.#beforeLast = this.#last;
    this.#last = this.#track(lexeme);
    // A block of text ends with its last line, and with the tab that begins the next.
    this.#onNewLine = kind === 'block-text';
    const tab = kind === 'block-text' ? text.indexOf('\t', text.lastIndexOf('\n') + 1) : -1;
    this.#tab = tab < 0 ? undefined : this.#offset + tab;
  }

  #sizeFault({ kind, text, offset }: Lexeme): Diagnostic | undefined {
    if (makesPart.has(kind) && ++this.#parts > mostParts) return fileTooDense(offset);
    return text.length > longestText ? textTooLong(offset) : undefined;
  }

  /** A text that begins a line, right after one that began a line too and is nobody's value. */
  #followsKeyWithoutColon({ kind, onNewLine }: Lexeme): boolean {
    if (kind !== 'text' || !onNewLine || this.#brackets.length > 0) return false;
    return this.#last?.kind === 'text' && this.#last.onNewLine && this.#beforeLast?.kind === 'text';
  }

  #faultOf(lexeme: Lexeme): Diagnostic | undefined {
    return syntaxFault(this.#text, lexeme, {
      last: this.#last,
      beforeLast: this.#beforeLast,
      brackets: this.#brackets,
      tab: this.#tab,
    });
  }

  /** A list in brackets that is closed counts as one lexeme, from its opening bracket on. */
  #track(lexeme: Lexeme): Lexeme {
    if (lexeme.kind === 'open') this.#brackets.push(lexeme);
    if (lexeme.kind !== 'close') return lexeme;
    const open = this.#brackets.pop();
    return { ...lexeme, offset: open?.offset ?? lexeme.offset, onNewLine: open?.onNewLine ?? false };
  }
}

const makesPart: ReadonlySet<LexemeKind> = new Set(['colon', 'hyphen', 'open', 'comma', 'block-mark']);
