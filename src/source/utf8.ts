/** The text of UTF-8 bytes without the byte-order mark at its start, and where they stop being UTF-8. */
export interface Utf8Text {
  /** What is not UTF-8 is U+FFFD here. */
  readonly text: string;
  /** UTF-16 offset into `text` of the first character that is not UTF-8; `undefined` if all is well. */
  readonly bad?: number;
}

/** Reads bytes as UTF-8. Overlong forms, surrogates and cut characters are not UTF-8 (RFC 3629). */
export function readUtf8(bytes: Uint8Array): Utf8Text {
  const decoder = new TextDecoder();
  const text = decoder.decode(bytes);
  // Without the character that stands for what is wrong, nothing is; with it, someone may have written it.
  const length = text.includes('\uFFFD') ? wellFormedLength(bytes) : bytes.length;
  return length === bytes.length ? { text } : { text, bad: decoder.decode(bytes.subarray(0, length)).length };
}

/** How UTF-16 or UTF-32 bytes call themselves, by their mark or by the zeros that Latin letters leave. */
export function otherEncodingOf(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  return looksLikeUtf16(bytes.subarray(0, 200)) ? 'UTF-16' : undefined;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  return bytes.length >= 4 && Math.max(even, odd) > bytes.length * 0.35 && Math.min(even, odd) === 0;
}

/** How many bytes from the start are well-formed UTF-8 (Unicode 15, table 3-7). */
function wellFormedLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** The length in bytes of the character at an offset; 0 if there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  const rest = bytes.subarray(at + 2, at + length);
  return rest.length === length - 2 && rest.every((byte) => byte >> 6 === 0b10) ? length : 0;
}
