/** Words for what is at no place, at several, or not settled. */
const elsewhere =
  /(?:^|[^\p{L}])(?:across|agreed|all|any|confirmed|different|email|home|homes|internet|libraries|local|locations|online|phone|pharmacies|practices|schools|several|sites|tba|tbc|tbd|teams|telephone|various|venues|video|virtual|wards|web|webex|website|zoom)(?![\p{L}])/iu;

/** Whether a venue is one place that only so many can use, as far as the words tell: "Guildhall", not "online". */
export function isOnePlace(venue: string): boolean {
  return !elsewhere.test(venue);
}
