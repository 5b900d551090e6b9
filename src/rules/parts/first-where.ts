/**
 * The first of a list for which something is so, where it is then so for all that come after: found in a few steps,
 * however long the list.
 */
export function firstWhere<T>(sorted: readonly T[], isSo: (item: T) => boolean): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
