/** A piece of plain words as their author spelled it in `text`; as it is where the two differ in more than capitals. */
export function asWritten(piece: string, text: string): string {
  const place = text.toLowerCase().lastIndexOf(piece);
  return place < 0 ? piece : text.slice(place, place + piece.length);
}
