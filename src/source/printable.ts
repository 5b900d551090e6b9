/**
 * Text that is not ours, made safe to print in a terminal, a log or a CI annotation: control characters, line
 * ends and bidirectional overrides become `\u001b` and the like, and what is longer than 300 characters is cut
 * with "…". Nothing printed can move the cursor, start a line or issue a workflow command.
 */
export function printable(text: string, longest = 300): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.toWellFormed().replace(unprintable, escapeCharacter);
}

// C0, DEL, C1, line and paragraph separators, bidirectional marks, overrides and isolates, inner byte-order marks.
// oxlint-disable-next-line no-control-regex -- these characters are what this function is about
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
