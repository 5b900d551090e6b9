import MarkdownIt from 'markdown-it';
import { drawable } from '../../../src/formats/drawing/element.ts';

const reader = new MarkdownIt({ html: false });

/** The words of Markdown as a reader sees them, but those of Mermaid charts and of what they leave out. */
export function markdownWords(markdown: string): string[] {
  const text = markdown.replace(/^```mermaid\n[^]*?^```\n\n(?:(?:- )?Not in the picture: .*\n)?/gm, '');
  return reader
    .parse(text, {})
    .flatMap(({ type, content, children }) =>
      type === 'inline'
        ? (children ?? []).map((token) => (token.type.endsWith('break') ? ' ' : token.content)).join('')
        : content,
    )
    .flatMap((text) => drawable(text).split(/\s+/))
    .filter((word) => word !== '');
}
