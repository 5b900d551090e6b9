import { element } from '../drawing/element.ts';
import type { Entry } from './outline.ts';
import { paragraph, run } from './paragraph.ts';
import { styleOf } from './styles.ts';

/**
 * The contents with their heading, written out with their page numbers, so that Word has nothing to ask when the
 * document is opened. `width` is that of a line, in twips.
 */
export function contents(entries: readonly Entry[], width: number): string {
  if (entries.length === 0) return '';
  const deepest = Math.max(...entries.map(({ level }) => level));
  const lines = entries.map((entry, index) => line(entry, width, index === 0 ? fieldStart(deepest) : ''));
  const end = paragraph({ style: styleOf.gap }, fieldEnd);
  const kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return (
    paragraph({ style: styleOf.contents }, run('Contents')) +
    `<w:sdt><w:sdtPr><w:alias w:val="Contents"/>${kind}</w:sdtPr>` +
    `<w:sdtContent>${lines.join('')}${end}</w:sdtContent></w:sdt>`
  );
}

const fieldStart = (deepest: number) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepest}" \\h \\z \\u </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function line({ title, level, anchor, page }: Entry, width: number, before: string): string {
  const text = `${run(title)}<w:r><w:tab/></w:r>${run(String(page))}`;
  const link = element('w:hyperlink', { 'w:anchor': anchor, 'w:history': '1' }, text);
  return paragraph({ style: styleOf.contentsLines[level - 1]!, tab: width }, before + link);
}
