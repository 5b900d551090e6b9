import type { Achievement, Duty, Foreword, Objective, Quotation, Review } from './direction.ts';
import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type * as File from './plan-file.ts';
import type { Resolution } from './resolution.ts';

type Held<T> = Exclude<T, string>;

/** What people said, each with who said it; one without words is left out. */
export function resolveQuotations(entries: readonly Entry<File.Quotation>[]): Quotation[] {
  return entries.flatMap((entry) => {
    const text = entry.text('text');
    return text === undefined
      ? []
      : [{ text, pointer: entry.pointer, ...given({ source: entry.text('source') }) }];
  });
}

/** The foreword with those who sign it; without its text there is none. */
export function resolveForeword(entry: Entry<File.Foreword>): Foreword | undefined {
  const text = entry.text('text');
  if (text === undefined) return undefined;
  return {
    text,
    pointer: entry.pointer,
    signatories: entry.entries('signatories').flatMap((signatory) => {
      const name = signatory.text('name');
      const role = signatory.text('role');
      return name === undefined ? [] : [{ name, pointer: signatory.pointer, ...given({ role }) }];
    }),
    ...given({ heading: entry.text('heading') }),
  };
}

/** Enters the objectives, to which activities and targets refer. */
export function resolveObjectives(
  entries: readonly Entry<Held<File.Objective>>[],
  resolution: Resolution,
): Objective[] {
  return resolution.objectives.entered(entries).map(({ entry, id, name }) => ({
    id,
    name,
    pointer: entry.pointer,
    actions: entry.words('actions'),
    ...given({ text: entry.text('text') }),
  }));
}

/** The duties under the law; one without a name is left out. */
export function resolveDuties(entries: readonly Entry<Held<File.Duty>>[]): Duty[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    if (name === undefined) return [];
    return [{ name, pointer: entry.pointer, ...given({ text: entry.text('text'), law: entry.text('law') }) }];
  });
}

/** What was achieved before; one without a name is left out. */
export function resolveAchievements(entries: readonly Entry<Held<File.Achievement>>[]): Achievement[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    if (name === undefined) return [];
    const words = { text: entry.text('text'), figure: entry.text('figure') };
    return [{ name, pointer: entry.pointer, ...given(words) }];
  });
}

/** By whom and how often; a plain text says how often. */
export function resolveReview(entry: Entry<Held<File.Review>>, resolution: Resolution): Review {
  return {
    pointer: entry.pointer,
    by: entry.words('by'),
    ...given({ every: resolution.howOften(entry, 'every'), text: entry.text('text') }),
  };
}
