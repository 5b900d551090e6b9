import type { Limits, Profile } from './profile.ts';

/** What a profile says of its own. */
export interface OwnProfile extends Partial<Omit<Profile, 'id' | 'name' | 'limits'>> {
  readonly id: string;
  readonly name: string;
  readonly limits?: Partial<Limits>;
}

/**
 * A profile that takes over whatever it does not say itself. Days of the calendar come on top: elections, closures and
 * meetings add to those that are there. Everything else replaces.
 */
export function extendProfile(base: Profile, own: OwnProfile): Profile {
  const { elections = [], closures = [], meetings = [], limits } = own;
  return {
    ...base,
    ...own,
    elections: [...base.elections, ...elections],
    closures: [...base.closures, ...closures],
    meetings: [...base.meetings, ...meetings],
    limits: { ...base.limits, ...limits },
  };
}
