import { element, escapeXml } from '../drawing/element.ts';

/** How a paragraph differs from its style. Lengths are twips. */
export interface ParagraphLook {
  /** The id of its style; without it the paragraph is the document's normal text. */
  readonly style?: string;
  /** Whether it stands on the page of what follows. */
  readonly isKept?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  /** A line below it. */
  readonly border?: string;
  /** Where text after a tab ends, with dots that lead there. */
  readonly tab?: number;
  readonly isFromTheRight?: boolean;
  readonly below?: number;
  readonly left?: number;
  /** How far the first line stands out to the left of the others. */
  readonly hanging?: number;
  readonly align?: 'center' | 'end';
  /** Of the section that ends with the paragraph. */
  readonly section?: string;
}

/** A paragraph of Word with what is in it, which is XML. */
export function paragraph(look: ParagraphLook, content = ''): string {
  const properties = propertiesOf(look);
  return element('w:p', {}, (properties && element('w:pPr', {}, properties)) + content);
}

/** In the order that the format asks for. */
function propertiesOf(look: ParagraphLook): string {
  const { style, isKept, numbering, border, tab, isFromTheRight, below, left, hanging, align } = look;
  return [
    style && element('w:pStyle', { 'w:val': style }),
    isKept && '<w:keepNext/>',
    numbering &&
      `<w:numPr>${element('w:ilvl', { 'w:val': numbering.level })}${element('w:numId', { 'w:val': numbering.id })}</w:numPr>`,
    border && `<w:pBdr>${border}</w:pBdr>`,
    tab && `<w:tabs>${element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': tab })}</w:tabs>`,
    isFromTheRight && '<w:bidi/>',
    below !== undefined && element('w:spacing', { 'w:after': below }),
    left && element('w:ind', { 'w:left': left, 'w:hanging': hanging }),
    align && element('w:jc', { 'w:val': align }),
    look.section,
  ]
    .filter(Boolean)
    .join('');
}

/** A run of text with its properties, which are XML in the order that the format asks for. */
export function run(text: string, properties = ''): string {
  const look = properties && element('w:rPr', {}, properties);
  // Blanks at the ends, and more than one in a row, are lost where it is not said that they count.
  const isBlankLost = /^\s|\s$|\s\s/.test(text);
  return element('w:r', {}, look + element('w:t', isBlankLost ? keep : {}, escapeXml(text)));
}

const keep = { 'xml:space': 'preserve' };
