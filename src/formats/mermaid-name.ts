import { textWidth } from './drawing/text-width.ts';
import { oneLine, wrap } from './drawing/wrap.ts';

/**
 * Text as Mermaid's Gantt charts can have it: a line without the signs that end a task, begin a comment, an entity,
 * a directive or a link.
 */
export function mermaidText(text: string): string {
  const plain = text
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
  return plain === '' || plain === '–' ? '…' : plain;
}

/**
 * A name where Mermaid may take it for something else, since it stands first on a line or is a key: one that begins
 * with a word or a date of the language is put in quotation marks; also one that is a number or a word of
 * JavaScript, as Mermaid would lose the order of such sections.
 */
export function mermaidName(name: string): string {
  const plain = mermaidText(name);
  return language.test(plain) ? `“${plain}”` : plain;
}

/**
 * Names of sections, each unlike the others, since Mermaid takes sections of one name for one. Long ones are broken
 * into lines, and `width` is the room in pixels that they need left of the bars: Mermaid gives none of itself.
 */
export function mermaidSections(names: readonly string[]): { lines: string[]; width: number } {
  const broken = unlikeEachOther(names.map(mermaidName)).map((name) =>
    wrap(name, { size: sectionSize, width: widestSection }, Infinity),
  );
  const widest = broken.flat().reduce((most, line) => Math.max(most, textWidth(line, sectionSize)), 0);
  return {
    lines: broken.map((lines) => lines.join('<br>')),
    width: Math.max(leastPadding, Math.ceil(widest) + 20),
  };
}

/** The second of a name gets " (2)", or the next number that no other name ends with. */
function unlikeEachOther(names: readonly string[]): string[] {
  const taken = new Set(names);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(numbered(name, count))) count++;
    counts.set(name, count);
    const own = count === 1 ? name : numbered(name, count);
    taken.add(own);
    return own;
  });
}

function numbered(name: string, count: number): string {
  return `${name} (${count})`;
}

/** In pixels, as Mermaid has them: the type of a section's name, and the room left of the bars. */
const sectionSize = 11;
const leastPadding = 75;
/** In a wider column Mermaid puts more names of activities left of their bars, where long ones are cut off. */
const widestSection = 110;

/** The title of a chart: one line, no longer than a chart of usual width. */
export function mermaidTitle(title: string): string {
  return oneLine(mermaidText(title), { size: 18, width: 780 });
}

/** A note in the code. Braces after the sign of a comment would make it an instruction. */
export function mermaidComment(note: string): string {
  const plain = note
    .toWellFormed()
    .replace(unprintable, ' ')
    .replaceAll('%', ' per cent ')
    .replace(/[{}]/g, (sign) => replacements[sign]!)
    .replace(/\s+/g, ' ');
  return `%% ${plain.trim()}`;
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
  /^(?:gantt|inclusiveenddates|topaxis|acctitle|accdescr|\d{4}-|\d+$|end$|__proto__$|(?:section|title|dateformat|axisformat|tickinterval|includes|excludes|todaymarker|weekday|weekend|click|call|href)\b)/i;
