/**
 * Words with capitals that follow each other, with small words among them; in Latin letters, as a pattern of the letters
 * of all scripts takes longer to make than to use.
 */
export const capitalisedWords =
  /(?<![\wÀ-ɏ])[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?:\s+(?:(?:&|and|for|in|of|on|the)\s+)*[A-ZÀ-Þ][\wÀ-ɏ'’-]*)+/g;
