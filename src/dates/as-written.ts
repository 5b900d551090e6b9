/** A piece of plain words as their author spelled it in `text`; as it is where the two differ in more than capitals. */
export function asWritten(piece: string, text: string): string {
  // Plain words have no apostrophes.
  const letters = [...piece].map((letter) => letter.replace(/\W/, '\\$&'));
  const found = [...text.matchAll(new RegExp(letters.join("['’‘]?"), 'gi'))].at(-1);
  return found?.[0] ?? piece;
}
