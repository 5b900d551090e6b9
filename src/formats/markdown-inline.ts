import type { Token } from 'markdown-it';
import { inlineCode, inlineText, lineStart, linkAddress } from './markdown.ts';

/** Where inline text stands: in a cell of a table a pipe would end it, even in code. */
export interface InlinePlace {
  readonly isCell: boolean;
}

/**
 * The tokens of one paragraph or cell as Markdown. Emphasis keeps the signs that the author chose: they are known
 * to work between the characters that stand beside them.
 */
export function printInline(tokens: readonly Token[], { isCell }: InlinePlace): string {
  let line = '';
  let skipped = 0;
  tokens.forEach((token, index) => {
    if (skipped > 0) {
      skipped -= 1;
    } else if (token.type === 'link_open' && token.markup === 'autolink') {
      line += `<${tokens[index + 1]?.content ?? ''}>`;
      skipped = 2;
    } else {
      const isStart = line === '' || line.endsWith('\n');
      line += printToken(token, linkOf(tokens, index), isStart);
    }
  });
  return isCell ? line.replace(/\n/g, ' ') : line;

  function printToken(token: Token, link: Token | undefined, isStart: boolean): string {
    switch (token.type) {
      case 'text':
        return isStart ? lineStart(inlineText(token.content)) : inlineText(token.content);
      case 'code_inline':
        return isCell ? inlineCode(token.content).replaceAll('|', String.raw`\|`) : inlineCode(token.content);
      case 'softbreak':
        return '\n';
      case 'hardbreak':
        return isCell ? ' ' : '\\\n';
      case 'link_open':
        return '[';
      case 'link_close':
        return `](${linkAddress(String(link?.attrGet('href') ?? ''))})`;
      default:
        return token.markup;
    }
  }
}

/** The opening token of the link that closes here. Links do not lie in links. */
function linkOf(tokens: readonly Token[], index: number): Token | undefined {
  if (tokens[index]!.type !== 'link_close') return undefined;
  return tokens.slice(0, index).findLast(({ type }) => type === 'link_open');
}
