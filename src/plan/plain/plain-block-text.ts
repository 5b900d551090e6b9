import { giveUp } from './give-up.ts';
import type { PlainLines } from './plain-lines.ts';
import type { TextTree } from '../tree.ts';

const header = /[|>](-?) *(?:\r?\n)/y;

/** A longer one is for the YAML package to refuse. */
const longest = 60_000;

/**
 * A text in a block, `|` or `>` at an offset, of a key or hyphen at an indentation; moves on to the line behind it.
 * Without a given indentation, without lines that are indented further within `>`, without `+`.
 */
export function readBlockText(lines: PlainLines, at: number, indent: number): TextTree {
  const { text } = lines;
  header.lastIndex = at;
  const match = header.exec(text) ?? giveUp();
  const body = linesOf(text, at + match[0].length, indent);
  if (body.end - at > longest) giveUp();
  const words = text[at] === '|' ? body.lines.join('\n') : folded(body.lines);
  lines.from(body.end);
  return {
    kind: 'text',
    start: at,
    end: body.end,
    text: match[1] === '-' ? words : `${words}\n`,
    bare: false,
  };
}

interface Body {
  /** Without their indentation; blank lines at the end are left out. */
  readonly lines: readonly string[];
  /** Behind the line break of the last one. */
  readonly end: number;
}

function linesOf(text: string, from: number, indent: number): Body {
  const lines: string[] = [];
  const blanks: number[] = [];
  let depth: number | undefined;
  let end = from;
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const behind = next < 0 ? text.length : next + 1;
    const line = text.slice(at, next < 0 ? text.length : next).replace(/\r$/, '');
    const first = /[^ ]/.exec(line)?.index;
    if (first === undefined) {
      blanks.push(line.length);
    } else {
      depth ??= first;
      if (first < depth || depth <= indent) {
        // Between the two depths a line is at fault.
        if (first > indent) giveUp();
        break;
      }
      if (line[first] === '\t' || blanks.some((length) => length > depth!)) giveUp();
      lines.push(...blanks.splice(0).map(() => ''), line.slice(depth));
      end = behind;
    }
    at = behind;
  }
  if (lines.length === 0 || blanks.some((length) => length > depth!)) giveUp();
  return { lines, end };
}

/** Lines that follow each other are one; blank lines between them are line breaks. */
function folded(lines: readonly string[]): string {
  let words = '';
  let isBehindText = false;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) giveUp();
    if (line === '') words += '\n';
    else words += isBehindText ? ` ${line}` : line;
    isBehindText = line !== '';
  }
  return words;
}
