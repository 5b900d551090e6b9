import { BrandFault, type Logo } from '../brand.ts';
import type { Part } from './package.ts';
import { pngOf } from './pictures.ts';

/** A logo as a header holds it. */
export interface LogoPicture {
  readonly part: Part;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The most room that a logo takes, in pixels. */
const most = { width: 260, height: 72 } as const;

/** Pixels across of one that is a drawing: sharp at the most that it is shown. */
const sharp = 800;

/** A drawing is made a picture: what else it may hold does not come into the document. */
export function logoPicture({ bytes, type, width, height }: Logo): LogoPicture {
  const scale = Math.min(1, most.width / width, most.height / height);
  const isDrawing = type === 'svg';
  const content = isDrawing ? pictureOf(new TextDecoder().decode(bytes)) : bytes;
  return {
    part: { name: `word/media/logo.${isDrawing ? 'png' : type}`, content },
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function pictureOf(svg: string): Uint8Array {
  const drawing = closed(svg);
  try {
    return pngOf(drawing, sharp);
  } catch {
    throw new BrandFault('is not an SVG drawing that can be read');
  }
}

/**
 * A drawing that reaches no file: the program that makes a picture of it would read what its `href` names. The
 * declaration that many editors write at the beginning is left out, and one that defines words of its own, behind which
 * an address could hide, is refused.
 */
function closed(svg: string): string {
  const plain = svg.replace(/<!DOCTYPE[^>[]*>/i, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(plain))
    throw new BrandFault('defines entities of its own; save it as plain SVG without them');
  return plain.replace(/(?:[^\s"'<>=]+:)?\bhref\s*=\s*(["'])([^]*?)\1/gi, (whole, _, address: string) =>
    isInside(address) ? whole : '',
  );
}

/** Whether an address leads to a part of the drawing itself. */
function isInside(address: string): boolean {
  return /^(?:#|data:image\/(?:png|jpeg|gif);)/.test(address);
}
