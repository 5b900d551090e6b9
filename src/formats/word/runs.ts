import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Run, RunStyle } from '../document/block.ts';
import { scriptsFromTheRight } from '../document/from-the-right.ts';
import { colour } from '../document/measures.ts';

/** Longer addresses make Word call the file damaged. */
const longestAddress = 2000;

/** Runs of text as Word has them. `isStrong` says that all of it is bold, as in the head of a table. */
export function wordRuns(runs: readonly Run[], { isStrong = false } = {}): ParagraphChild[] {
  return runs.flatMap(({ text, style }) => {
    const address = addressOf(style);
    const children = textRuns(
      text,
      { ...style, isStrong: isStrong || style.isStrong },
      address !== undefined,
    );
    const written: ParagraphChild[] =
      address === undefined ? children : [new ExternalHyperlink({ children, link: address })];
    return written;
  });
}

/** An address as every program that reads it has to take it: its parts in order, and nothing but ASCII in it. */
function addressOf({ link }: RunStyle): string | undefined {
  if (link === undefined) return undefined;
  const { href } = new URL(link);
  return href.length > longestAddress ? undefined : href;
}

function textRuns(text: string, style: RunStyle, isLink: boolean): TextRun[] {
  const { isStrong, isEmphasised, isStruck, isCode } = style;
  return text.split('\n').flatMap((line, index) =>
    directed(line).map(
      ({ text, isFromTheRight }, piece) =>
        new TextRun({
          text,
          ...(index > 0 && piece === 0 && { break: 1 }),
          ...(isStrong && { bold: true }),
          ...(isEmphasised && { italics: true }),
          ...(isStruck && { strike: true }),
          ...(isCode && { font: 'Courier New', noProof: true, shading: { fill: colour.panel } }),
          ...(isFromTheRight && { rightToLeft: true }),
          ...(isLink && { style: 'Hyperlink' }),
        }),
    ),
  );
}

const stretches = new RegExp(
  String.raw`([${scriptsFromTheRight}](?:[^\p{L}\p{N}]*[${scriptsFromTheRight}\p{M}])*)`,
  'u',
);

/** Word wants to be told which runs go from right to left. There is one piece at least. */
function directed(line: string): { text: string; isFromTheRight: boolean }[] {
  const pieces = line
    .split(stretches)
    .map((text, index) => ({ text, isFromTheRight: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return pieces.length > 0 ? pieces : [{ text: '', isFromTheRight: false }];
}
