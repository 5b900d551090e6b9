/**
 * A name that every system takes for a file, from one that people or plans gave: without what Windows forbids or
 * what cannot be seen, no device (`CON`), not hidden, not ending in a dot or a space, at most 120 bytes.
 */
export function safeName(name: string): string {
  const visible = name
    .toWellFormed()
    .replaceAll(forbidden, '-')
    .replace(/^[.\s]+/, '');
  const cut = cutTo(visible, longest).replace(/[.\s]+$/, '');
  if (cut === '') return 'plan';
  return device.test(cut) ? `${cut}-plan` : cut;
}

/** Bytes of UTF-8: with what is added to it, a name has to stay under the 255 of Linux and macOS. */
const longest = 120;

/** Separators, what Windows forbids, controls, marks of direction, separators of lines, what is no character. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g;

/** Names of devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** At most so many bytes, between two characters. */
function cutTo(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
