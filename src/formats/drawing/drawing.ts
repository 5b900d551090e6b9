import { element, escapeXml } from './element.ts';
import { colour, rect, size } from './shapes.ts';
import drawingStyle from 'engage:drawing-style';

/** A picture: SVG 1.1 that stands alone or in a page, without script, links or anything to fetch. */
export interface Drawing {
  readonly svg: string;
  /** In CSS pixels, as the SVG says it. */
  readonly width: number;
  readonly height: number;
  /** What the picture is, for those who cannot see it; `description` is what it shows, in three sentences at most. */
  readonly title: string;
  readonly description: string;
  /** What a reader must know beside the key, as full sentences. */
  readonly caption?: string;
}

export interface DrawingParts {
  /** Unique in the document; letters, digits and hyphens. */
  readonly idPrefix: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly caption?: string | undefined;
  /** `pattern` elements. */
  readonly patterns: string;
  readonly content: string;
}

/** Arial, or a font with its metrics: text was measured by them. */
const fonts = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

export function drawing(parts: DrawingParts): Drawing {
  const { idPrefix, title, description, caption, patterns } = parts;
  const [width, height] = [Math.ceil(parts.width), Math.ceil(parts.height)];
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-desc` };
  const content = [
    element('title', { id: ids.title }, escapeXml(title)),
    element('desc', { id: ids.description }, escapeXml(description)),
    element('style', {}, drawingStyle.text),
    ...(patterns === '' ? [] : [element('defs', {}, patterns)]),
    rect({ x: 0, y: 0, width, height }, { class: 'paper', fill: colour.paper }),
    parts.content,
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'engage-drawing',
      role: 'img',
      'aria-labelledby': `${ids.title} ${ids.description}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fonts,
      'font-size': size.name,
      fill: colour.text,
    },
    `\n${content.join('\n')}\n`,
  );
  return { svg, width, height, title, description, ...(caption !== undefined && { caption }) };
}
