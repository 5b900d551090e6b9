import { BorderStyle, LineRuleType, type IPropertiesOptions } from 'docx';
import { colour, spaces, typeSize, type Spaces } from '../document/measures.ts';

/** The styles of paragraphs that are not Word's own, by what they are for. */
export const styleOf = {
  front: 'Imprint',
  subtitle: 'Subtitle',
  contents: 'ContentsHeading',
  item: 'ListParagraph',
  figure: 'Figure',
  caption: 'Caption',
  gap: 'BelowTable',
  table: 'TableText',
  code: 'Code',
  quotation: 'Quote',
  header: 'Header',
  footer: 'Footer',
} as const;

/** Word counts the distance of lines in 240ths of what the font asks for. */
function spacing({ before, after, line }: Spaces) {
  return { before, after, line: Math.round(line * 240), lineRule: LineRuleType.AUTO };
}

type Styles = NonNullable<IPropertiesOptions['styles']>;

/**
 * All styles of the document. Nothing but these says how it looks, so that an organisation can lay its own template over
 * it. Sizes are half points, spaces twips.
 */
export const styles: Styles = {
  default: {
    document: {
      run: {
        font: 'Arial',
        size: typeSize.text,
        color: colour.text,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: spacing(spaces.paragraph) },
    },
    title: {
      run: { size: typeSize.title, bold: true, color: colour.strong },
      paragraph: { spacing: spacing(spaces.title) },
    },
    heading1: heading(spaces.headings[0], colour.strong, true),
    heading2: heading(spaces.headings[1], colour.text),
    heading3: heading(spaces.headings[2], colour.text),
    heading4: heading({ ...spaces.headings[2], size: typeSize.text }, colour.quiet),
    hyperlink: { run: { color: colour.strong, underline: { type: 'single', color: colour.accent } } },
    listParagraph: { paragraph: { spacing: spacing(spaces.item) } },
    caption: {
      run: { size: typeSize.caption, color: colour.quiet, italics: false, bold: false },
      paragraph: { spacing: { before: 80, after: 160 } },
    },
  },
  paragraphStyles: [
    own(styleOf.subtitle, 'Subtitle', { size: typeSize.subtitle }, { spacing: { after: 120 } }),
    own(styleOf.front, 'Imprint', { color: colour.quiet }, { spacing: { before: 0, after: 40 } }),
    own(
      styleOf.contents,
      'Contents heading',
      { size: 27, bold: true, color: colour.strong },
      { spacing: { before: 360, after: 0 }, keepNext: true },
    ),
    own('TOC1', 'toc 1', { size: typeSize.contents }, { spacing: { before: 40, after: 0, line: 252 } }),
    own(
      'TOC2',
      'toc 2',
      { size: typeSize.contents, color: colour.quiet },
      { spacing: { before: 0, after: 0, line: 252 }, indent: { left: 284 } },
    ),
    own(styleOf.table, 'Table text', { size: typeSize.table }, { spacing: spacing(spaces.cell) }),
    own(styleOf.figure, 'Figure', {}, { spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO } }),
    // What follows a table stands off from it; two tables that touched would be one.
    own(
      styleOf.gap,
      'Below a table',
      { size: 8 },
      { spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    ),
    own(
      styleOf.code,
      'Code',
      { font: 'Courier New', size: 19, noProof: true },
      { shading: { fill: colour.panel }, spacing: { before: 80, after: 160 } },
    ),
    own(
      styleOf.quotation,
      'Quote',
      {},
      { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour.accent } } },
    ),
    own(
      styleOf.header,
      'header',
      { size: typeSize.header, color: colour.quiet },
      { spacing: { before: 0, after: 0 } },
    ),
    own(
      styleOf.footer,
      'footer',
      { size: typeSize.header, color: colour.quiet },
      { spacing: { before: 0, after: 0 } },
    ),
  ],
};

type Own = NonNullable<Styles['paragraphStyles']>[number];

function own(
  id: string,
  name: string,
  run: NonNullable<Own['run']>,
  paragraph: NonNullable<Own['paragraph']>,
): Own {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** A heading stays with what it is the heading of; those of the sections have a line above them, as on the page. */
function heading(style: Spaces, color: string, isRuled = false) {
  const top = { style: BorderStyle.SINGLE, size: 12, space: 6, color: colour.strong };
  return {
    run: { size: style.size, color, bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: spacing(style),
      ...(isRuled && { border: { top } }),
    },
  };
}
