/** What follows these says of what somebody is the head, or where. */
const headEnds = /\s+(?:of|for|to|at|in|with|from|–|-)\s|\s*[,;:(/]/;

/** Last words of those who are several: they share the work. */
const several =
  /(?:^|\s)(?:all|any|board|cabinet|cent(?:er|re)|college|committee|council|department|directorate|division|everyone|everybody|forum|group|hospital|leads|managers|network|office|officers|organisations?|partners|partnership|practices?|programme|services?|staff|tbc|tbd|teams?|trust|union|university|various|volunteers)$/;

/** Whether a lead is one person or post, as far as the words tell: "Head of Engagement", not "Engagement team". */
export function isOnePerson(lead: string): boolean {
  const [head] = lead.toLowerCase().split(headEnds);
  return !several.test(head!);
}
