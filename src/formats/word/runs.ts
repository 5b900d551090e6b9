import type { Run, RunStyle } from '../document/block.ts';
import { element } from '../drawing/element.ts';
import { scriptsFromTheRight } from '../document/from-the-right.ts';
import { colour } from '../document/measures.ts';
import { run } from './paragraph.ts';
import type { Relationships } from './relationships.ts';
import { styleOf } from './styles.ts';

/** Longer addresses make Word call the file damaged. */
const longestAddress = 2000;

/** What runs are written with. */
export interface RunInk {
  /** Of the part that they stand in. */
  readonly relationships: Relationships;
}

/** Runs of text as Word has them. `isStrong` says that all of it is bold, as in the head of a table. */
export function wordRuns(runs: readonly Run[], { relationships }: RunInk, { isStrong = false } = {}): string {
  return runs
    .map(({ text, style }) => {
      const address = addressOf(style);
      const isLink = address !== undefined;
      const written = textRuns(text, { ...style, isStrong: isStrong || style.isStrong }, isLink);
      return isLink
        ? element(
            'w:hyperlink',
            { 'r:id': relationships.idOf('hyperlink', address), 'w:history': '1' },
            written,
          )
        : written;
    })
    .join('');
}

/** An address as every program that reads it has to take it: its parts in order, and nothing but ASCII in it. */
function addressOf({ link }: RunStyle): string | undefined {
  if (link === undefined) return undefined;
  const { href } = new URL(link);
  return href.length > longestAddress ? undefined : href;
}

function textRuns(text: string, style: RunStyle, isLink: boolean): string {
  const look = lookOf(style, isLink);
  return text
    .split('\n')
    .map((line) =>
      directed(line)
        .map((piece) => run(piece.text, piece.isFromTheRight ? `${look}<w:rtl/>` : look))
        .join(''),
    )
    .join('<w:r><w:br/></w:r>');
}

const courier = element('w:rFonts', {
  'w:ascii': 'Courier New',
  'w:hAnsi': 'Courier New',
  'w:cs': 'Courier New',
});
const panel = element('w:shd', { 'w:val': 'clear', 'w:fill': colour.panel });

/** In the order that the format asks for. */
function lookOf({ isStrong, isEmphasised, isStruck, isCode }: RunStyle, isLink: boolean): string {
  return [
    isLink && element('w:rStyle', { 'w:val': styleOf.link }),
    isCode && courier,
    isStrong && '<w:b/><w:bCs/>',
    isEmphasised && '<w:i/><w:iCs/>',
    isStruck && '<w:strike/>',
    isCode && `<w:noProof/>${panel}`,
  ]
    .filter(Boolean)
    .join('');
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
