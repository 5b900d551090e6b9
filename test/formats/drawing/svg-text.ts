import { SaxesParser } from 'saxes';
import { textWidth } from '../../../src/formats/drawing/text-width.ts';

/** Text as it stands in a drawing, measured; and the boxes of shapes. */
export interface Placed {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isBold?: boolean;
}

export interface Parsed {
  readonly texts: readonly Placed[];
  /** Of `rect`, `circle` and closed shapes outside `defs`. */
  readonly shapes: readonly Placed[];
  readonly ids: readonly string[];
  /** What is referred to: `url(#…)` and `aria-labelledby`. */
  readonly references: readonly string[];
  readonly elements: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a drawing back; throws where it is not well-formed XML. */
export function parseSvg(svg: string): Parsed {
  const [texts, shapes, ids, references, elements]: [Placed[], Placed[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  let size = { width: 0, height: 0 };
  const open: Attributes[] = [];
  let [inDefs, y] = [0, 0];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    if (attributes['id'] !== undefined) ids.push(attributes['id']);
    references.push(...referencesOf(attributes));
    if (name === 'svg') size = { width: Number(attributes['width']), height: Number(attributes['height']) };
    if (name === 'defs') inDefs++;
    if (name === 'text' || name === 'tspan') {
      y = name === 'text' ? Number(attributes['y']) : y + Number(attributes['dy'] ?? 0);
      open.push({ ...open.at(-1), ...attributes });
    }
    const box = inDefs > 0 ? undefined : boxOf(name, attributes);
    if (box) shapes.push(box);
  });
  parser.on('text', (words) => {
    const attributes = open.at(-1);
    if (attributes && words.trim() !== '') texts.push(placed(words.trimEnd(), y, attributes));
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'defs') inDefs--;
    if (name === 'text' || name === 'tspan') open.pop();
  });
  parser.write(svg).close();
  return { texts, shapes, ids, references, elements, size };
}

function referencesOf(attributes: Attributes): string[] {
  const urls = Object.values(attributes).flatMap((value) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []);
  return [...urls, ...(attributes['aria-labelledby']?.split(' ') ?? [])];
}

function placed(words: string, y: number, attributes: Attributes): Placed {
  const height = Number(attributes['font-size'] ?? 12);
  const width = textWidth(words, height, attributes['font-weight'] === 'bold');
  const shift = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start']!;
  const left = Number(attributes['x']) - width * shift;
  const isBold = attributes['font-weight'] === 'bold';
  return { words, left, right: left + width, top: y - 0.75 * height, bottom: y + 0.2 * height, isBold };
}

function boxOf(name: string, attributes: Attributes): Placed | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'rect') return box(number('x'), number('y'), number('width'), number('height'));
  if (name === 'circle') {
    const radius = number('r');
    return box(number('cx') - radius, number('cy') - radius, 2 * radius, 2 * radius);
  }
  const d = attributes['d'];
  if (name !== 'path' || d === undefined || /[a-y]/.test(d)) return undefined;
  const points = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
  const [xs, ys] = [points.map((point) => Number(point[1])), points.map((point) => Number(point[2]))];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return box(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

function box(left: number, top: number, width: number, height: number): Placed {
  return { words: '', left, top, right: left + width, bottom: top + height };
}

/** Pairs of texts that touch each other. */
export function overlaps(texts: readonly Placed[]): string[] {
  const byTop = texts.toSorted((a, b) => a.top - b.top);
  return byTop.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < byTop.length && byTop[next]!.top < a.bottom - 0.1; next++) {
      const b = byTop[next]!;
      if (a.left < b.right - 0.1 && b.left < a.right - 0.1) found.push(`“${a.words}” and “${b.words}”`);
    }
    return found;
  });
}

/** Texts and shapes that reach out of the drawing. */
export function outside({ texts, shapes, size: { width, height } }: Parsed): string[] {
  return [...texts, ...shapes]
    .filter(({ left, right, top, bottom }) => {
      return left < -0.1 || top < -0.1 || right > width + 0.1 || bottom > height + 0.1;
    })
    .map(({ words, left, top, right, bottom }) => `${words} ${left},${top} ${right},${bottom}`);
}
