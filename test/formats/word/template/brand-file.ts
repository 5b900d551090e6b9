/** An organisation's Word template, made by another program than ours. */
import { Resvg } from '@resvg/resvg-js';
import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const logo = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><rect width="240" height="80" fill="#7a1fa2"/><circle cx="40" cy="40" r="25" fill="#ffd54f"/></svg>',
)
  .render()
  .asPng();

const defaultHeader = () =>
  new Header({
    children: [
      new Paragraph({
        children: [
          new ImageRun({ type: 'png', data: logo, transformation: { width: 120, height: 40 } }),
          new TextRun('  Valley Trust'),
        ],
      }),
    ],
  });

const defaultFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new ExternalHyperlink({
            link: 'https://valley.example.org',
            children: [new TextRun('valley.example.org')],
          }),
          new TextRun({ children: ['   Sheet ', PageNumber.CURRENT] }),
        ],
      }),
    ],
  });

const usualSection: ISectionOptions = {
  headers: {
    default: defaultHeader(),
    first: new Header({ children: [new Paragraph('First page of the Trust')] }),
  },
  footers: { default: defaultFooter() },
  properties: {
    titlePage: true,
    page: {
      size: { width: 12240, height: 15840 },
      margin: { left: 1440, right: 1440, top: 1200, bottom: 1300, header: 500, footer: 450, gutter: 0 },
    },
  },
  children: [new Paragraph('Text of the template')],
};

/** `section` is laid over what the template usually has. */
export async function brandFile(section: Partial<ISectionOptions> = {}): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 24 } },
        heading1: {
          run: { color: '7A1FA2', size: 40, font: 'Georgia' },
          paragraph: { numbering: { reference: 'headings', level: 0 } },
        },
        title: { run: { color: '7A1FA2', size: 60 } },
      },
      paragraphStyles: [{ id: 'TableText', name: 'Words of a table of the Trust', run: { italics: true } }],
    },
    numbering: {
      config: [
        { reference: 'headings', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1)' }] },
      ],
    },
    sections: [{ ...usualSection, ...section }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A Word file in which parts are others: each by what it was, which is nothing where it was not. */
export function withParts(
  docx: Uint8Array,
  parts: Readonly<Record<string, (was: string) => string | Uint8Array<ArrayBuffer>>>,
): Uint8Array {
  const files = unzipSync(docx);
  for (const [name, change] of Object.entries(parts)) {
    const made = change(files[name] ? strFromU8(files[name]) : '');
    files[name] = typeof made === 'string' ? strToU8(made) : made;
  }
  return zipSync(files);
}
