import { crc32 } from 'node:zlib';

/** Why a PNG picture cannot be shown: a part of it is missing, or is not as it was saved. A sentence; absent where it can. */
export function pngFault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const names = new Set<string>();
  for (let at = signatureLength; at + leastChunk <= bytes.length && !names.has('IEND');) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return damaged;
    names.add(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at = end + 4;
  }
  return ['IHDR', 'IDAT', 'IEND'].every((name) => names.has(name)) ? undefined : damaged;
}

const damaged =
  'The logo is damaged: a part of the picture is missing or is not as it was saved. Save it again.';

/** In bytes: what every PNG begins with, and a part of it that says nothing (its length, name and checksum). */
const signatureLength = 8;
const leastChunk = 12;
