import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import type { Logo } from '../formats/brand.ts';
import { readUtf8 } from '../source/utf8.ts';
import { UsageError } from './exit-code.ts';
import { pngFault } from './png-fault.ts';
import { svgFormFault } from './svg-form-fault.ts';
import { svgFault, svgRoot } from './svg-fault.ts';

/** Wider or higher than any logo has to be, in pixels; a few bytes can claim to be a picture that fills the memory. */
const largestSide = 10_000;

/** A picture's bytes as a logo: what it is, by the bytes and not by its name. A `UsageError` says why it can be none. */
export function readLogo(bytes: Uint8Array): Logo {
  const type = typeOf(bytes);
  if (type === undefined) throw new UsageError('The logo is no picture in PNG, JPEG or SVG.');
  const { width, height } = sizeOf(bytes, type);
  if (!(width > 0 && height > 0))
    throw new UsageError(
      type === 'svg'
        ? 'The logo does not say how large it is; an SVG picture needs a `viewBox`, or `width` and `height`.'
        : 'The logo is damaged: how large it is cannot be read from it.',
    );
  if (Math.max(width, height) > largestSide)
    throw new UsageError(`The logo is ${width} by ${height} pixels; ${largestSide} each way are the most.`);
  const fault = type === 'png' ? pngFault(bytes) : undefined;
  if (fault !== undefined) throw new UsageError(fault);
  return { bytes, type, width, height };
}

function typeOf(bytes: Uint8Array): Logo['type'] | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  const { text, bad } = readUtf8(bytes);
  if (bad !== undefined || svgRoot(text) === undefined) return undefined;
  const fault = svgFault(text) ?? svgFormFault(text);
  if (fault !== undefined) throw new UsageError(fault);
  return 'svg';
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** In pixels, as the picture is shown; 0 or no number where that cannot be read. */
function sizeOf(bytes: Uint8Array, type: Logo['type']): { readonly width: number; readonly height: number } {
  try {
    // A copy: a file's bytes may lie in a larger buffer, beyond whose end the package would read on.
    const { width, height, orientation = 1 } = calculated(new Uint8Array(bytes), type);
    // A camera says so when a picture lies on its side.
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return { width: 0, height: 0 };
  }
}

function calculated(bytes: Uint8Array, type: Logo['type']) {
  if (type === 'png') return PNG.calculate(bytes);
  if (type === 'jpeg') return JPG.calculate(bytes);
  // Only what is read there is given: numbers may have commas between them.
  const root = svgRoot(readUtf8(bytes).text)!.replaceAll(',', ' ').replaceAll(/\s+/g, ' ');
  return SVG.calculate(new TextEncoder().encode(root));
}
