import { element } from '../drawing/element.ts';

/** A picture as it stands in a line of text. */
export interface Inline {
  /** Unique in the document, from 1. */
  readonly id: number;
  readonly name: string;
  readonly title?: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The relationship of a picture that every program can show. */
  readonly picture: string;
  /** The relationship of the same as a drawing, for programs that can show one. */
  readonly drawing?: string;
}

/** Word's drawings are measured in English Metric Units. */
const unitsOfPixel = 9525;

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pictures = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** By which Word knows that a picture has a drawing beside it. */
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

export function inlinePicture({ id, name, title, description, ...shown }: Inline): string {
  const [cx, cy] = [shown.width * unitsOfPixel, shown.height * unitsOfPixel];
  const drawing = shown.drawing === undefined ? '' : drawingOf(shown.drawing);
  const picture = [
    `<pic:nvPicPr>${element('pic:cNvPr', { id, name })}<pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${element('a:blip', { 'r:embed': shown.picture }, drawing)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/>${element('a:ext', { cx, cy })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
  ].join('');
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': main },
    element('a:graphicData', { uri: pictures }, element('pic:pic', { 'xmlns:pic': pictures }, picture)),
  );
  const inline =
    element('wp:extent', { cx, cy }) +
    element('wp:docPr', { id, name, descr: description, title }) +
    `<wp:cNvGraphicFramePr>${element('a:graphicFrameLocks', { 'xmlns:a': main, noChangeAspect: '1' })}</wp:cNvGraphicFramePr>` +
    graphic;
  return `<w:r><w:drawing>${element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline)}</w:drawing></w:r>`;
}

function drawingOf(relationship: string): string {
  const blip = element('asvg:svgBlip', { 'xmlns:asvg': svg, 'r:embed': relationship });
  return `<a:extLst>${element('a:ext', { uri: svgExtension }, blip)}</a:extLst>`;
}
