/**
 * A piece of plain words as their author spelled it in `text`, where it stands last: with its capitals, apostrophes and
 * stops, with single spaces. As it is where the two differ in more.
 */
export function asWritten(piece: string, text: string): string {
  const letters = Array.from(piece, (letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, String.raw`\$&`));
  const spelling = letters.join("['’‘.]?").replaceAll(' ', String.raw`\s+`);
  const [written] = [...text.matchAll(new RegExp(spelling, 'giu'))].at(-1) ?? [piece];
  return written.replaceAll(/\s+/g, ' ');
}
