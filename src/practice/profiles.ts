import type { Limits, Profile } from './profile.ts';

const limits: Limits = {
  daysToConsider: 42,
  daysToRead: 5,
  asks: 3,
  asksWithin: 91,
  leads: 5,
  reach: 50,
  undecided: 30,
  undecidedWithin: 28,
  sentence: 35,
};

/** What holds for everybody: no law of any nation. */
export const general: Profile = {
  id: 'general',
  name: 'Any organisation',
  bodies: [],
  regimes: [],
  elections: [],
  closures: [],
  meetings: [],
  characteristics: [],
  cover: ['date', 'purpose', 'author', 'recommendation'],
  limits,
};

/** The profiles that a plan or the settings can name. */
export const profiles: readonly Profile[] = [general];
