import { pixels, textWidth, unitsOf } from './text-width.ts';

/** How text is set: its size and the width it has, in pixels. */
export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/**
 * Text in lines that fit the width: broken between words, a word that is too long anywhere. What does not fit
 * into `most` lines is cut, at a word where there is one, and ends with "…". White space is a space.
 */
export function wrap(text: string, setting: Setting, most: number): string[] {
  const blank = unitsOf(' ', setting.bold);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words(text, setting)) {
    const width = unitsOf(word, setting.bold);
    const longer = line === '' ? width : used + blank + width;
    if (pixels(longer, setting.size) <= setting.width) {
      line = line === '' ? word : `${line} ${word}`;
      used = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, withEllipsis(line, setting)];
    lines.push(line);
    line = word;
    used = width;
  }
  return [...lines, line];
}

/** Text on one line, cut with "…" where it is too long. */
export function oneLine(text: string, setting: Setting): string {
  return wrap(text, setting, 1)[0]!;
}

export function fits(text: string, { size, width, bold }: Setting): boolean {
  return textWidth(text, size, bold) <= width;
}

/** The words, and the pieces of those that are wider than a line. */
function* words(text: string, setting: Setting): Generator<string> {
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    if (fits(word, setting)) yield word;
    else yield* pieces(word, setting);
  }
}

function* pieces(word: string, setting: Setting): Generator<string> {
  let piece = '';
  // An accent or a joiner stays with the character before it.
  for (const character of word.match(/\P{M}[\p{M}\u200d]*|\p{M}+/gsu) ?? []) {
    if (piece !== '' && !fits(piece + character, setting)) {
      yield piece;
      piece = '';
    }
    piece += character;
  }
  yield piece;
}

function withEllipsis(line: string, setting: Setting): string {
  let kept = line;
  while (kept !== '' && !fits(`${kept}…`, setting)) {
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : [...kept].slice(0, -1).join('');
  }
  return `${kept.replace(/[\s,;:.&–-]+$/u, '')}…`;
}
