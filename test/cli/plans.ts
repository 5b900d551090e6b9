/** Small plans for tests of the command line. */

/** A plan that nothing is wrong with: one activity, one group. */
export const sound = `engage: 1
title: Library consultation
organisation: Herefordshire Council
period: March to May 2026
stakeholders:
  - { id: readers, name: Readers }
activities:
  - { name: Open day, with: readers, when: 14 March 2026, lead: Head of Libraries }
`;

/** The same with a warning: the activity has no lead. */
export const withWarning = sound.replace(', lead: Head of Libraries', '');

/** The same with an error: a key that is no key. */
export const withError = sound.replace('with: readers', 'wiht: readers');

/** A plan with its own title, to tell outputs apart. */
export function titled(title: string): string {
  return sound.replace('Library consultation', title);
}

/** A plan all of whose outputs differ from those of others. Plain words only. */
export function variant(words: string): string {
  return titled(words).replace('Open day', `${words} day`);
}
