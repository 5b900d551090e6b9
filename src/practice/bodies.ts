/** What kinds of bodies there are, whatever each is called in its nation and its time. */
export const bodyKinds = [
  'scrutiny',
  'watchdog',
  'governors',
  'staff-side',
  'voluntary-sector',
  'neighbours',
  'elected',
  'media',
  'commissioner',
  'provider',
  'regulator',
  'community-council',
  'other',
] as const;
export type BodyKind = (typeof bodyKinds)[number];
