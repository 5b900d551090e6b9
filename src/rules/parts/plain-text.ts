/** What may have to be taken out. */
const marks = /[`<~]|\]\(|:\/\/|www\./;

/**
 * Markdown as rules look at its words: without code and addresses; of a link, what readers see of it. Anything else
 * stays as it was written. Takes time in proportion to the text.
 */
export function plainText(markdown: string): string {
  if (!marks.test(markdown)) return markdown;
  return markdown
    .replace(/^ {0,3}(`{3}|~{3})[^]*?(?:^ {0,3}\1|(?![^]))/gm, '')
    .replace(/``[^]*?``|`[^`]*`/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>\s:@]*[:@][^<>\s]*>|\b(?:https?:\/\/|www\.)\S+/g, ' ');
}
