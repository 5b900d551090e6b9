import type { Logo } from '../brand.ts';
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
  const content = isDrawing ? pngOf(new TextDecoder().decode(bytes), sharp) : bytes;
  return {
    part: { name: `word/media/logo.${isDrawing ? 'png' : type}`, content },
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
