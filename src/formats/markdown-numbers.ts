import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'lheading',
  'image',
]);

/**
 * Markdown with the numbers that a board refers to: 2 for a section, 2.3 for a paragraph in it. What stands before the
 * first section has none, nor what is inside a list, a table or a quotation.
 */
export function numberedMarkdown(markdown: string): string {
  const lines = markdown.split('\n');
  let section = 0;
  let paragraph = 0;
  for (const { type, tag, level, map } of reader.parse(markdown, {})) {
    const line = map?.[0];
    if (level > 0 || line === undefined) continue;
    if (type === 'heading_open' && tag === 'h2') {
      paragraph = 0;
      lines[line] = lines[line]!.replace(/##[ \t]*/, `## ${++section} `);
    } else if (type === 'paragraph_open' && section > 0) {
      lines[line] = `**${section}.${++paragraph}** ${lines[line]!}`;
    }
  }
  return lines.join('\n');
}
