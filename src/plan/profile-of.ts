import type { HolidayNation } from '../practice/bank-holidays.ts';
import type { Profile, Regime } from '../practice/profile.ts';
import { general, profiles } from '../practice/profiles.ts';
import { regimes } from '../practice/regimes.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { at, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { given } from './given.ts';
import type { Plan, ProfileName } from './plan.ts';

/** The profiles that the settings bring. */
export interface ProfileChoice {
  /** That of plans that name none. */
  readonly profile?: Profile;
  /** The organisation's own, beside those that come with the program. */
  readonly profiles?: readonly Profile[];
}

/** What a plan is held against. */
export interface Practice {
  readonly profile: Profile;
  readonly nation?: HolidayNation;
}

/**
 * The profile that a plan names, else that of the settings, else the general one. The profile of another nation than the
 * plan's has nothing to say: English rules never judge a Scottish plan. Reports `reference-unknown` (error) and
 * `profile-foreign` (warning), where the plan itself names both.
 */
export function practiceOf(
  plan: Plan,
  choice: ProfileChoice,
): { practice: Practice; diagnostics: readonly Diagnostic[] } {
  const { profile: named } = plan;
  const all = allOf(choice);
  const found = named && profileNamed(named.id, all);
  const practice = practiceNamed(named?.id, plan.nation, choice);
  return {
    practice,
    diagnostics: [
      ...(!named || found ? [] : [unknownProfile(named.id, named.pointer, all)]),
      ...(named && found && practice.profile !== found ? [foreignProfile(named, practice.nation!)] : []),
      ...unknownRegimes(plan, practice.profile),
    ],
  };
}

/** The same for the names of a profile and a nation, as far as a plan says them; a profile that there is not is none. */
export function practiceNamed(
  id: string | undefined,
  nation: HolidayNation | undefined,
  choice: ProfileChoice,
): Practice {
  const { profile = general } = choice;
  const meant = (id === undefined ? profile : profileNamed(id, allOf(choice))) ?? general;
  const theirs = nation ?? meant.nation;
  const isTheirs = meant.nation === undefined || meant.nation === theirs;
  return { profile: isTheirs ? meant : general, ...given({ nation: theirs }) };
}

function allOf({ profiles: own = [] }: ProfileChoice): readonly Profile[] {
  return [...own, ...profiles];
}

function foreignProfile({ id, pointer }: ProfileName, nation: HolidayNation): Diagnostic {
  return {
    code: 'profile-foreign',
    severity: 'warning',
    message: `The profile ${quote(id)} is of another nation than the plan, ${quote(nation)}, so nothing of it is looked at.`,
    hint: 'Correct one of the two, `profile:` or `nation:`.',
    at: pointer,
  };
}

/** The regime of this id: one of the profile's own, else one that comes with the program. */
export function regimeNamed(id: string, profile: Profile): Regime | undefined {
  return [...profile.regimes, ...regimes].find((regime) => regime.id === id);
}

function unknownRegimes({ items }: Plan, profile: Profile): Diagnostic[] {
  return items.flatMap((item) =>
    item.kind === 'window' && item.regime !== undefined && !regimeNamed(item.regime, profile)
      ? [unknownRegime(item.regime, at(item.pointer, 'regime'), profile.regimes)]
      : [],
  );
}

/** `reference-unknown`: neither one of these regimes nor one that comes with the program has this id. */
export function unknownRegime(id: string, place: Pointer, own: readonly Regime[]): Diagnostic {
  return unknown('regime', id, place, {
    ids: [...new Set([...own, ...regimes].map((regime) => regime.id))],
    elsewhere: 'one of your own stands in a profile of the settings, under `regimes`',
  });
}

/** The profile with this id. */
export function profileNamed(id: string, all: readonly Profile[]): Profile | undefined {
  return all.find((profile) => profile.id === id);
}

/** `reference-unknown`: none of these has this id. */
export function unknownProfile(id: string, place: Pointer, all: readonly Profile[]): Diagnostic {
  return unknown('profile', id, place, {
    ids: all.map((profile) => profile.id),
    elsewhere: 'one of your own stands in the settings, under `profiles`',
  });
}

function unknown(
  noun: string,
  id: string,
  place: Pointer,
  { ids, elsewhere }: { readonly ids: readonly string[]; readonly elsewhere: string },
): Diagnostic {
  const meant = nearest(id, ids);
  return {
    code: 'reference-unknown',
    severity: 'error',
    message: `There is no ${noun} ${quote(id)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: meant ? `Write ${quote(meant)}.` : `There are ${ids.map(quote).join(', ')}; ${elsewhere}.`,
    at: place,
  };
}
