import { protectedCharacteristics, sectionSeventyFive } from './characteristics.ts';
import { localElections, nationalElections } from './elections.ts';
import { extendProfile } from './extend-profile.ts';
import type { Limits, Profile } from './profile.ts';
import { regimes, substantialChange } from './regimes.ts';

const limits: Limits = {
  daysToConsider: 42,
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

const publicBody = extendProfile(general, {
  id: 'public-body',
  name: 'A public body',
  // In all of the United Kingdom.
  yearStart: 4,
  // Every public body keeps still before the councils of its nation are elected, too.
  elections: [...nationalElections, ...localElections],
  characteristics: protectedCharacteristics,
});

const nhsEngland = extendProfile(publicBody, {
  id: 'nhs-england',
  name: 'The NHS in England',
  nation: 'england',
  bodies: ['scrutiny', 'watchdog', 'voluntary-sector', 'elected'],
  regimes: [substantialChange],
  regime: substantialChange,
  cover: ['date', 'agenda-item', 'purpose', 'author', 'executive-lead', 'recommendation', 'equality'],
});

const nhsEnglandTrust = extendProfile(nhsEngland, {
  id: 'nhs-england-trust',
  name: 'An NHS trust or foundation trust in England',
  bodies: [...nhsEngland.bodies, 'staff-side'],
});

const nhsEnglandIcb = extendProfile(nhsEngland, {
  id: 'nhs-england-icb',
  name: 'An integrated care board in England',
  bodies: [...nhsEngland.bodies, 'provider', 'neighbours'],
});

const councilEngland = extendProfile(publicBody, {
  id: 'council-england',
  name: 'A council in England',
  nation: 'england',
  bodies: ['voluntary-sector', 'elected'],
  regimes: regimes.filter(({ isForSubstantial = false }) => !isForSubstantial),
  cover: ['date', 'author', 'recommendation', 'legal', 'finance', 'equality'],
});

const nhsWales = extendProfile(publicBody, {
  id: 'nhs-wales',
  name: 'The NHS in Wales',
  nation: 'wales',
  bodies: ['watchdog', 'voluntary-sector', 'elected'],
  cover: ['date', 'purpose', 'author', 'executive-lead', 'recommendation', 'equality'],
});

const scotland = extendProfile(publicBody, {
  id: 'scotland',
  name: 'A public body in Scotland',
  nation: 'scotland',
  bodies: ['voluntary-sector', 'elected', 'community-council'],
  cover: ['date', 'purpose', 'author', 'recommendation', 'equality'],
});

const northernIreland = extendProfile(publicBody, {
  id: 'northern-ireland',
  name: 'A public body in Northern Ireland',
  nation: 'northern-ireland',
  bodies: ['voluntary-sector', 'elected'],
  characteristics: sectionSeventyFive,
  cover: ['date', 'purpose', 'author', 'recommendation', 'equality'],
});

/** The profiles that a plan or the settings can name. */
export const profiles: readonly Profile[] = [
  nhsEngland,
  nhsEnglandTrust,
  nhsEnglandIcb,
  councilEngland,
  nhsWales,
  scotland,
  northernIreland,
  general,
];
