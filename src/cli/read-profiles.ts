import { earliestDay, latestDay, readTiming, type Day, type Timing } from '../dates/index.ts';
import type { Entry } from '../plan/entry.ts';
import { given } from '../plan/given.ts';
import { profileNamed, regimeNamed, unknownProfile, unknownRegime } from '../plan/profile-of.ts';
import { dateCodes } from '../plan/resolution.ts';
import { dayIn } from '../plan/seen-from.ts';
import { slugOf } from '../plan/slug.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import { bodyKinds } from '../practice/bodies.ts';
import { characteristicNamed } from '../practice/characteristics.ts';
import { latestStart } from '../practice/elections.ts';
import { extendProfile, type OwnProfile } from '../practice/extend-profile.ts';
import {
  coverFields,
  type Characteristic,
  type Closure,
  type Election,
  type Length,
  type Limits,
  type Profile,
  type Regime,
} from '../practice/profile.ts';
import { general, profiles } from '../practice/profiles.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import type {
  Closure as ClosureEntry,
  Election as ElectionEntry,
  Limits as LimitsEntry,
  OwnProfile as ProfileEntry,
  Regime as RegimeEntry,
} from './config-file.ts';
import { circle, noDays, noLength, notOneDay, startsAfterPoll, taken } from './profile-faults.ts';

/** What reading profiles needs of the settings that they are in. */
export interface ProfileReading {
  /** Texts with their places: what has the wrong form is not among them. */
  texts<T>(entry: Entry<T>, key: keyof T & string): { readonly text: string; readonly pointer: Pointer }[];
  tell(diagnostic: Diagnostic): void;
}

const nations: readonly HolidayNation[] = ['england', 'wales', 'scotland', 'northern-ireland', 'ireland'];

/** The profiles that settings describe, as far as they can be used; what cannot is told at its place. */
export function readProfiles(entries: readonly Entry<ProfileEntry>[], reading: ProfileReading): Profile[] {
  const byId = new Map<string, Entry<ProfileEntry>>();
  for (const entry of entries) {
    const [id] = reading.texts(entry, 'id');
    if (!id) continue;
    const isTaken = byId.has(id.text) || profileNamed(id.text, profiles) !== undefined;
    if (isTaken) reading.tell(taken(id.text, id.pointer, byId.has(id.text)));
    else byId.set(id.text, entry);
  }
  return new Profiles(byId, reading).all();
}

/** Profiles may extend each other, in any order. */
class Profiles {
  readonly #entries: ReadonlyMap<string, Entry<ProfileEntry>>;
  readonly #reading: ProfileReading;
  readonly #made = new Map<string, Profile>();
  /** Those that are being made, from the one asked for to what it extends. */
  readonly #open = new Set<string>();

  constructor(entries: ReadonlyMap<string, Entry<ProfileEntry>>, reading: ProfileReading) {
    this.#entries = entries;
    this.#reading = reading;
  }

  all(): Profile[] {
    return [...this.#entries.keys()].map((id) => this.#profile(id));
  }

  #profile(id: string): Profile {
    const known = this.#made.get(id);
    if (known) return known;
    this.#open.add(id);
    const entry = this.#entries.get(id)!;
    const profile = profileOf(id, entry, this.#base(entry), this.#reading);
    this.#open.delete(id);
    this.#made.set(id, profile);
    return profile;
  }

  #base(entry: Entry<ProfileEntry>): Profile {
    const [named] = this.#reading.texts(entry, 'extends');
    if (!named) return general;
    const { text: id, pointer } = named;
    if (this.#open.has(id)) this.#reading.tell(circle(id, pointer));
    else if (this.#entries.has(id)) return this.#profile(id);
    else {
      const builtIn = profileNamed(id, profiles);
      if (builtIn) return builtIn;
      const own = [...this.#entries.keys()].map((id) => ({ ...general, id }));
      this.#reading.tell(unknownProfile(id, pointer, [...own, ...profiles]));
    }
    return general;
  }
}

function profileOf(id: string, entry: Entry<ProfileEntry>, base: Profile, reading: ProfileReading): Profile {
  const nation = entry.choice('nation', nations) ?? base.nation;
  const regimes = entry.entries('regimes').flatMap((regime) => regimeOf(regime, reading) ?? []);
  const own: OwnProfile = {
    id,
    name: entry.text('name') ?? id,
    ...given({ nation }),
    ...(entry.has('bodies') && { bodies: chosen(entry.words('bodies'), bodyKinds) }),
    ...(entry.has('regimes') && { regimes }),
    ...(entry.has('cover') && { cover: chosen(entry.words('cover'), coverFields) }),
    ...(entry.has('characteristics') && {
      characteristics: reading.texts(entry, 'characteristics').map(({ text }) => characteristicOf(text)),
    }),
    elections: entry.entries('elections').flatMap((poll) => electionOf(poll, nation, reading) ?? []),
    closures: entry.entries('closures').flatMap((closure) => closureOf(closure, reading) ?? []),
    meetings: reading
      .texts(entry, 'meetings')
      .flatMap(({ text, pointer }) => dayAt(text, pointer, reading) ?? []),
    limits: limitsOf(entry.entry('limits')),
  };
  const profile = extendProfile(base, own);
  const [regime] = reading.texts(entry, 'regime');
  if (!regime) return profile;
  const found = regimeNamed(regime.text, profile);
  if (!found) reading.tell(unknownRegime(regime.text, regime.pointer, profile.regimes));
  return { ...profile, ...given({ regime: found }) };
}

/** The words that are one of a fixed choice; others have been told. */
function chosen<Word extends string>(words: readonly string[], choices: readonly Word[]): Word[] {
  return words.flatMap((word) => choices.find((choice) => choice === word) ?? []);
}

function characteristicOf(text: string): Characteristic {
  const known = characteristicNamed(text);
  // Who asks for one insists on it.
  return known ? { ...known, isOptional: false } : { id: slugOf(text), name: text, words: [] };
}

function regimeOf(entry: Entry<RegimeEntry>, reading: ProfileReading): Regime | undefined {
  const [id] = reading.texts(entry, 'id');
  const [least] = reading.texts(entry, 'least');
  if (!id || !least) return undefined;
  const length = lengthOf(least.text);
  if (!length) reading.tell(noLength(least.text, least.pointer));
  return (
    length && {
      id: id.text,
      name: entry.text('name') ?? id.text,
      least: length,
      source: 'That length stands in the settings, under `profiles`.',
    }
  );
}

function lengthOf(text: string): Length | undefined {
  const timing = readTiming(text);
  if (timing.type !== 'duration') return undefined;
  if (timing.workingDays !== undefined) return { count: timing.workingDays, unit: 'working days' };
  const [, count, unit] = /^P(\d+)([DW])$/.exec(timing.duration ?? '') ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit === 'D' ? 'days' : 'weeks' };
}

function electionOf(
  entry: Entry<ElectionEntry>,
  nation: HolidayNation | undefined,
  reading: ProfileReading,
): Election | undefined {
  const [poll] = reading.texts(entry, 'poll');
  const day = poll && dayAt(poll.text, poll.pointer, reading);
  if (day === undefined) return undefined;
  const [from] = reading.texts(entry, 'from');
  const stated = from && dayAt(from.text, from.pointer, reading);
  if (stated !== undefined && stated > day) reading.tell(startsAfterPoll(from!.text, from!.pointer));
  const held = chosen(entry.words('nations'), nations);
  return {
    name: entry.text('name') ?? 'the election',
    poll: day,
    from: stated ?? latestStart(day, held[0] ?? nation),
    ...(stated === undefined && { isFromLatest: true }),
    nations: held,
  };
}

function closureOf(entry: Entry<ClosureEntry>, reading: ProfileReading): Closure | undefined {
  const [name] = reading.texts(entry, 'name');
  const [when] = reading.texts(entry, 'when');
  const timing = when && timingAt(when.text, when.pointer, reading);
  if (!name || !timing) return undefined;
  const [from, until] = [earliestDay(timing), latestDay(timing)];
  if (from === undefined || until === undefined) {
    reading.tell(noDays(when.text, when.pointer));
    return undefined;
  }
  return { name: name.text, from, until };
}

/** One day, exactly. */
function dayAt(text: string, pointer: Pointer, reading: ProfileReading): Day | undefined {
  const timing = timingAt(text, pointer, reading);
  if (!timing) return undefined;
  const day = dayIn(timing);
  if (day === undefined) reading.tell(notOneDay(text, pointer));
  return day;
}

function timingAt(text: string, at: Pointer, reading: ProfileReading): Timing | undefined {
  const timing = readTiming(text);
  if (timing.type !== 'error') return timing;
  const { reason, message, hint } = timing;
  reading.tell({ code: dateCodes[reason], severity: 'error', message, ...given({ hint }), at });
  return undefined;
}

const limitKeys: Readonly<Record<keyof Limits, keyof LimitsEntry>> = {
  daysToConsider: 'days-to-consider',
  daysToRead: 'days-to-read',
  asks: 'asks',
  asksWithin: 'asks-within',
  leads: 'leads',
  reach: 'reach',
  undecided: 'undecided',
  undecidedWithin: 'undecided-within',
  sentence: 'sentence',
};

function limitsOf(entry: Entry<LimitsEntry>): Partial<Limits> {
  const stated = Object.entries(limitKeys).flatMap(([name, key]) => {
    const text = entry.text(key);
    return text === undefined ? [] : [[name, Number(text)] as const];
  });
  return Object.fromEntries(stated);
}
