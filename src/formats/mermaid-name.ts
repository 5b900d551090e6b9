/**
 * A name as Mermaid's Gantt charts can have it: a line without the signs that end a task, begin a comment, an
 * entity, a directive or a link. A name that begins with a word or a date of the language is put in quotation
 * marks.
 */
export function mermaidName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(unprintable, ' ')
    .replace(/\s*%+\s*/g, ' per cent ')
    .replace(/\s*:+\s*/g, ' – ')
    .replace(/;+/g, ',')
    .replace(/#+/g, '')
    .replace(/[[\]{}<>"'`\\]/g, (sign) => replacements[sign]!)
    .replace(/-{2,}/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain === '–') return '…';
  return language.test(plain) ? `“${plain}”` : plain;
}

const replacements: Record<string, string> = {
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '<': '‹',
  '>': '›',
  '"': '”',
  "'": '’',
  '`': '’',
  '\\': '/',
};

// Controls and line ends, and the signs that turn the direction of writing.
// oxlint-disable-next-line no-control-regex -- these characters are what this expression is about
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const language =
  /^(?:gantt|inclusiveenddates|topaxis|acctitle|accdescr|\d{4}-|end$|(?:section|title|dateformat|axisformat|tickinterval|includes|excludes|todaymarker|weekday|weekend|click|call|href)\b)/i;
