/**
 * Words with capitals that follow each other, with small words among them; in Latin letters, as a pattern of the letters
 * of all scripts takes longer to make than to use. They do not begin within a word, behind its hyphens neither, or each
 * of "A-A-A-" would be read to its end.
 */
export const capitalisedWords =
  /[A-ZÀ-Þ](?<![\wÀ-ɏ]['’-]*.)[\wÀ-ɏ'’-]*(?:\s+(?:(?:&|and|for|in|of|on|the)\s+)*[A-ZÀ-Þ][\wÀ-ɏ'’-]*)+/g;
