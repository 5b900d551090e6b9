import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'lheading',
  'image',
]);

/**
 * Markdown with the numbers that a board refers to: 2 for a section, 2.3 for a paragraph in it. What stands before the
 * first section has none, nor what is inside a list, a table or a quotation; nor what stands below a further heading in a
 * section, as groups and activities do, but in the sections that are `throughout` numbered, by their headings. The style
 * sheet of the page has the same rule.
 */
export function numberedMarkdown(markdown: string, throughout: ReadonlySet<string> = new Set()): string {
  const lines = markdown.split('\n');
  const tokens = reader.parse(markdown, {});
  let section = 0;
  let paragraph = 0;
  let isNumbered = false;
  let isThroughout = false;
  for (const [index, { type, tag, level, map }] of tokens.entries()) {
    const line = map?.[0];
    if (level > 0 || line === undefined) continue;
    if (type === 'heading_open' && tag === 'h2') {
      paragraph = 0;
      isNumbered = true;
      isThroughout = throughout.has(tokens[index + 1]!.content);
      lines[line] = lines[line]!.replace(/##[ \t]*/, `## ${++section} `);
    } else if (type === 'heading_open') {
      isNumbered = isThroughout;
    } else if (type === 'paragraph_open' && isNumbered) {
      lines[line] = `**${section}.${++paragraph}** ${lines[line]!}`;
    }
  }
  return lines.join('\n');
}
