import { base64 } from './base64.ts';
import type { Logo } from './brand.ts';
import { escapeXml } from './drawing/element.ts';

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** The room for a logo at the head of a page, in CSS pixels; it is never shown larger than it is. */
const room = { width: 240, height: 64 } as const;

/** A logo as an element of a page that has the picture in itself. `alt` is read to those who cannot see it. */
export function logoImage({ bytes, type, width, height }: Logo, alt: string): string {
  const scale = Math.min(1, room.width / width, room.height / height);
  const size = (length: number) => Math.max(1, Math.round(length * scale));
  const source = `data:${mediaTypes[type]};base64,${base64(bytes)}`;
  return `<img class="logo" src="${source}" alt="${escapeXml(alt)}" width="${size(width)}" height="${size(height)}">`;
}
