import type { Token } from 'markdown-it';
import { drawable } from '../drawing/element.ts';
import type { Run, RunStyle } from './block.ts';

const plain: RunStyle = { isStrong: false, isEmphasised: false, isStruck: false, isCode: false };

/** The inline text of a paragraph, a heading or a cell; neighbours of one style are one run. */
export function readRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  const styles = [plain];
  for (const token of tokens) {
    const style = styles.at(-1)!;
    if (token.nesting === 1) styles.push({ ...style, ...styleOf(token) });
    else if (token.nesting === -1) styles.pop();
    else add(runs, textOf(token), token.type === 'code_inline' ? { ...style, isCode: true } : style);
  }
  return runs;
}

function styleOf(token: Token): Partial<RunStyle> {
  switch (token.type) {
    case 'strong_open':
      return { isStrong: true };
    case 'em_open':
      return { isEmphasised: true };
    case 's_open':
      return { isStruck: true };
    case 'link_open':
      return { link: String(token.attrGet('href')) };
    default:
      throw new TypeError(`A document has no place for ${token.type}.`);
  }
}

function textOf({ type, content }: Token): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return drawable(content).replace(/[\t\r\n]/g, ' ');
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    default:
      throw new TypeError(`A document has no place for ${type}.`);
  }
}

function add(runs: Run[], text: string, style: RunStyle): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last && isSame(last.style, style)) runs[runs.length - 1] = { text: last.text + text, style };
  else runs.push({ text, style });
}

function isSame(a: RunStyle, b: RunStyle): boolean {
  return (
    a.isStrong === b.isStrong &&
    a.isEmphasised === b.isEmphasised &&
    a.isStruck === b.isStruck &&
    a.isCode === b.isCode &&
    a.link === b.link
  );
}
