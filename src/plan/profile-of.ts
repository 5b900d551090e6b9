import type { HolidayNation } from '../practice/bank-holidays.ts';
import type { Profile } from '../practice/profile.ts';
import { general, profiles } from '../practice/profiles.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { given } from './given.ts';
import type { Plan } from './plan.ts';

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

/** The profile that a plan names, else that of the settings, else the general one. Reports `reference-unknown`. */
export function practiceOf(
  plan: Plan,
  { profile = general, profiles: own = [] }: ProfileChoice,
): { practice: Practice; diagnostics: readonly Diagnostic[] } {
  const { profile: named } = plan;
  const all = [...own, ...profiles];
  const found = named ? profileNamed(named.id, all) : profile;
  const chosen = found ?? general;
  return {
    practice: { profile: chosen, ...given({ nation: plan.nation ?? chosen.nation }) },
    diagnostics: found || !named ? [] : [unknownProfile(named.id, named.pointer, all)],
  };
}

/** The profile with this id. */
export function profileNamed(id: string, all: readonly Profile[]): Profile | undefined {
  return all.find((profile) => profile.id === id);
}

/** `reference-unknown`: none of these has this id. */
export function unknownProfile(id: string, at: string, all: readonly Profile[]): Diagnostic {
  const ids = all.map((profile) => profile.id);
  const meant = nearest(id, ids);
  return {
    code: 'reference-unknown',
    severity: 'error',
    message: `There is no profile ${quote(id)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: meant
      ? `Write ${quote(meant)}.`
      : `There are ${ids.map(quote).join(', ')}; one of your own stands in the settings, under \`profiles\`.`,
    at,
  };
}
