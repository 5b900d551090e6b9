import { everydayMethods } from './everyday-methods.ts';

/** One step of a continuum. */
export interface Level {
  readonly id: string;
  readonly name: string;
  /** From 1, the lowest. */
  readonly rank: number;
  /** What the step means, in plain words, where the model or the plan says. */
  readonly description?: string;
  /** The methods that belong to it, as people name them. */
  readonly methods: readonly string[];
}

/** A scale of involvement: ordered levels, lowest first. */
export interface Continuum {
  /** The built-in model's id, or `own` where the plan spells out its levels. */
  readonly id: string;
  readonly name: string;
  readonly levels: readonly Level[];
}

/** The level with this id. */
export function levelOf(continuum: Continuum, id: string): Level | undefined {
  return continuum.levels.find((level) => level.id === id);
}

/**
 * The level that carries a method: the one that lists it, compared without case, punctuation, plural "s" and
 * "and"/"&", so that "focus group" is the listed "Focus Groups", and "survey" a part of "Questionnaires & surveys"; or
 * the one that it belongs to by its everyday name. Another method has none.
 */
export function levelOfMethod(continuum: Continuum, method: string): Level | undefined {
  const known = methods.get(continuum) ?? levelsByMethod(continuum);
  methods.set(continuum, known);
  return known.get(plainName(method));
}

/** The lookup of each scale, made when it is first needed. */
const methods = new WeakMap<Continuum, ReadonlyMap<string, Level>>();

/** Of a method that several levels list, the lowest counts. */
function levelsByMethod({ id, levels }: Continuum): Map<string, Level> {
  const rows = (namesOf: (level: Level) => readonly string[]) =>
    levels.flatMap((level) => namesOf(level).map((name) => [plainName(name), level] as const)).toReversed();
  return new Map([
    ...rows((level) => everydayMethods[id]?.[level.id] ?? []),
    ...rows(({ methods }) => methods.flatMap(partsOf)),
    ...rows(({ methods }) => methods),
  ]);
}

/** All names of methods that a scale knows: those that its levels list, and everyday ones. */
export function methodsOf({ id, levels }: Continuum): string[] {
  return [
    ...levels.flatMap(({ methods }) => methods),
    ...levels.flatMap((level) => everydayMethods[id]?.[level.id] ?? []),
  ];
}

/** "Questionnaires & surveys" lists both; "Discovery interviews (patient stories)" says one in two ways. */
function partsOf(method: string): string[] {
  return method.split(/ (?:&|and) |[()]/).filter((part) => part.trim() !== '');
}

/** A name as names are compared: lower-case words of letters and digits, without plural "s", without "and". */
export function plainName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word !== 'and')
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
    .join(' ');
}
