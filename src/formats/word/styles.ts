import { element } from '../drawing/element.ts';
import { border } from './border.ts';
import type { Look } from './look.ts';
import { colour, spaces, typeSize, type Spaces } from '../document/measures.ts';

/** The styles by what they are for. */
export const styleOf = {
  normal: 'Normal',
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  front: 'Imprint',
  subtitle: 'Subtitle',
  contents: 'ContentsHeading',
  contentsLines: ['TOC1', 'TOC2'],
  item: 'ListParagraph',
  figure: 'Figure',
  caption: 'Caption',
  gap: 'BelowTable',
  table: 'TableText',
  code: 'Code',
  quotation: 'Quote',
  header: 'Header',
  footer: 'Footer',
  link: 'Hyperlink',
} as const;

export interface Style {
  readonly id: string;
  /** Word's own styles are known by their English names, whatever language Word speaks. */
  readonly name: string;
  readonly kind: 'paragraph' | 'character' | 'table' | 'numbering';
  /** Whether it is what has no other style of its kind. */
  readonly isDefault?: true;
  /** Whether normal text follows it where somebody writes on. */
  readonly isHeading?: true;
  /** Everything that it says beside that, as XML in the order that the format asks for. */
  readonly look: string;
}

/** What text has before any style. */
export function defaultsOf({ font }: Look): string {
  const language = element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' });
  const text = typeface(font) + runLook({ size: typeSize.text, colour: colour.text }) + language;
  const below = spacing(spaces.paragraph);
  return `<w:docDefaults><w:rPrDefault><w:rPr>${text}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${below}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

/**
 * All styles of the document. Nothing but these says how it looks, so that an organisation can lay its own template over
 * it.
 */
export function stylesOf({ strong, accent }: Look): Style[] {
  const [first, second, third] = spaces.headings;
  return [
    { id: styleOf.normal, name: 'Normal', kind: 'paragraph', isDefault: true, look: '<w:qFormat/>' },
    {
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      kind: 'character',
      isDefault: true,
      look: '<w:uiPriority w:val="1"/><w:semiHidden/>',
    },
    {
      id: 'TableNormal',
      name: 'Normal Table',
      kind: 'table',
      isDefault: true,
      look: '<w:uiPriority w:val="99"/><w:semiHidden/>',
    },
    { id: 'NoList', name: 'No List', kind: 'numbering', isDefault: true, look: '<w:semiHidden/>' },
    {
      ...text(styleOf.title, 'Title', spacing(spaces.title), {
        size: typeSize.title,
        colour: strong,
        isStrong: true,
      }),
      isHeading: true,
    },
    heading(1, first, strong, border('top', { size: 12, space: 6, colour: strong })),
    heading(2, second, colour.text),
    heading(3, third, colour.text),
    heading(4, { ...third, size: typeSize.text }, colour.quiet),
    text(styleOf.subtitle, 'Subtitle', spacing({ after: 120 }), { size: typeSize.subtitle }),
    text(styleOf.front, 'Imprint', spacing({ before: 0, after: 40 }), { colour: colour.quiet }),
    text(styleOf.contents, 'Contents heading', `<w:keepNext/>${spacing({ before: 360, after: 80 })}`, {
      size: 27,
      colour: strong,
      isStrong: true,
    }),
    text(styleOf.contentsLines[0], 'toc 1', spacing({ before: 40, after: 0, line: 1.05 }), {
      size: typeSize.contents,
    }),
    text(styleOf.contentsLines[1], 'toc 2', spacing({ before: 0, after: 0, line: 1.05 }) + indent(284), {
      size: typeSize.contents,
      colour: colour.quiet,
    }),
    text(styleOf.item, 'List Paragraph', spacing(spaces.item)),
    text(styleOf.table, 'Table text', spacing(spaces.cell), { size: typeSize.table }),
    text(styleOf.figure, 'Figure', spacing({ before: 120, line: 1 })),
    text(styleOf.caption, 'caption', spacing({ before: 80, after: 160 }), {
      size: typeSize.caption,
      colour: colour.quiet,
    }),
    // What follows a table stands off from it; two tables that touched would be one.
    text(
      styleOf.gap,
      'Below a table',
      '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
      {
        size: 8,
      },
    ),
    text(
      styleOf.code,
      'Code',
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.panel }) +
        spacing({ before: 80, after: 160 }),
      { size: 19, font: 'Courier New', isCode: true },
    ),
    text(
      styleOf.quotation,
      'Quote',
      `<w:pBdr>${border('left', { size: 18, space: 8, colour: accent })}</w:pBdr>`,
    ),
    text(styleOf.header, 'header', spacing({ before: 0, after: 0 }), running),
    text(styleOf.footer, 'footer', spacing({ before: 0, after: 0 }), running),
    {
      id: styleOf.link,
      name: 'Hyperlink',
      kind: 'character',
      look: `<w:rPr>${runLook({ colour: strong })}${element('w:u', { 'w:val': 'single', 'w:color': accent })}</w:rPr>`,
    },
  ];
}

const running: RunLook = { size: typeSize.header, colour: colour.quiet };

/** A style as the part of the styles has it; `normal` is the id of that of normal text. */
export function styleXml(style: Style, normal: string = styleOf.normal): string {
  const { id, name, kind, isDefault, isHeading, look } = style;
  const base = kind === 'paragraph' && !isDefault ? element('w:basedOn', { 'w:val': normal }) : '';
  const next = isHeading ? element('w:next', { 'w:val': normal }) : '';
  return element(
    'w:style',
    { 'w:type': kind, 'w:styleId': id, 'w:default': isDefault && '1' },
    element('w:name', { 'w:val': name }) + base + next + look,
  );
}

/** Sizes are half points. */
interface RunLook {
  readonly size?: number;
  readonly colour?: string;
  readonly isStrong?: true;
  readonly font?: string;
  readonly isCode?: true;
}

function text(id: string, name: string, paragraph: string, run: RunLook = {}): Style {
  const look = runLook(run);
  return {
    id,
    name,
    kind: 'paragraph',
    look: `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${look && element('w:rPr', {}, look)}`,
  };
}

/** A heading stays with what it is the heading of; those of the sections have a line above them, as on the page. */
function heading(level: number, style: Spaces, color: string, line = ''): Style {
  const ruled = line && `<w:pBdr>${line}</w:pBdr>`;
  const outline = element('w:outlineLvl', { 'w:val': level - 1 });
  const paragraph = `<w:keepNext/><w:keepLines/>${ruled}${spacing(style)}${outline}`;
  const run = { size: style.size, colour: color, isStrong: true } as const;
  return { ...text(styleOf.headings[level - 1]!, `heading ${level}`, paragraph, run), isHeading: true };
}

function runLook({ size, colour, isStrong, font, isCode }: RunLook): string {
  return [
    font && typeface(font),
    isStrong && '<w:b/><w:bCs/>',
    isCode && '<w:noProof/>',
    colour && element('w:color', { 'w:val': colour }),
    size && element('w:sz', { 'w:val': size }) + element('w:szCs', { 'w:val': size }),
  ]
    .filter(Boolean)
    .join('');
}

function typeface(font: string): string {
  return element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
}

/** Word counts the distance of lines in 240ths of what the font asks for. */
function spacing({ before, after, line }: Partial<Spaces>): string {
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    ...(line !== undefined && { 'w:line': Math.round(line * 240), 'w:lineRule': 'auto' }),
  });
}

function indent(left: number): string {
  return element('w:ind', { 'w:left': left });
}
