import type { Token } from 'markdown-it';

/** A block of Markdown, or the inline text of one, with what stands in it. */
export interface Node {
  readonly token: Token;
  readonly children: Node[];
}

/** The blocks of tokens that open and close, each with the blocks inside it. */
export function treeOf(tokens: readonly Token[]): Node[] {
  const roots: Node[] = [];
  const open = [roots];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node = { token, children: [] };
    open.at(-1)!.push(node);
    if (token.nesting === 1) open.push(node.children);
  }
  return roots;
}
