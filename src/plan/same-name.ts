/** A name as a reference may write it: case and blanks do not count, everything else does. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
