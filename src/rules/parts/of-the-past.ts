const past =
  /\b(?:former(?:ly)?|previous(?:ly)?|predecessors?|legacy|successors?|ex|old|historic(?:al|ally)?|until|abolished|dissolved|replac(?:ed|es|ing)|superseded|no longer|used to|was|were|had been|then|now|since|became|turned into|transferred|shadow|designate|future|forthcoming|proposed|will (?:become|be|replace))\b/i;

/** Whether words speak of how things were, or will be: "the former PCT", "which has replaced the LINk". */
export function isOfAnotherTime(words: string): boolean {
  return past.test(words);
}
