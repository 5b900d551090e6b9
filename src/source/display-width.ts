/**
 * How many columns of a terminal a character takes: 0 for what is drawn over the one before it, 2 for East Asian
 * and emoji characters, else 1. Emoji that are joined count apart, as terminals differ there.
 */
function widthOf(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1;
  if (noWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns of a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Combining marks, joiners and other format characters; the vowels and finals of Hangul that is spelled out. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}\u{1160}-\u{11ff}]$/u;

/** Unicode's East Asian Width, "wide" and "fullwidth", in ranges (UAX 11, without the gaps between them). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{17000}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f200}-\u{1f265}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;
