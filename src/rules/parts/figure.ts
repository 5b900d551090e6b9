/**
 * A number as people write it, "1,200", "1 200", "2.5k", as the source of a pattern (with the flags `iu`): its digits
 * and its magnitude are two groups. "1.200" is none: it may be either of two numbers.
 */
export const figure = String.raw`(\d{1,3}(?:[,\s]\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?![\d.,]*\d)\s?(k|m|thousand|million)?(?!\p{L})`;

/** The number that the two groups of `figure` stand for. */
export function figureOf(digits: string, magnitude = ''): number {
  return Number(digits.replaceAll(/[,\s]/g, '')) * factorOf(magnitude.toLowerCase());
}

function factorOf(magnitude: string): number {
  if (magnitude === '') return 1;
  return magnitude.startsWith('m') ? 1_000_000 : 1000;
}
