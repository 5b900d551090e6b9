import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Entry } from './entry.ts';
import { given } from './given.ts';
import {
  assurances,
  matters,
  paperPurposes,
  type Consideration,
  type Cover,
  type FileName,
  type Implication,
  type Reference,
  type Request,
} from './paper.ts';
import type { When } from './placed.ts';
import type * as File from './plan-file.ts';
import type { Resolution } from './resolution.ts';
import { dayIn } from './seen-from.ts';
import { verbAndRest } from './verb-and-rest.ts';

type Held<T> = Exclude<T, string>;

/**
 * The cover of a paper. Reports `reference-unclear`: a `since` that could be of any of several plans; and
 * `date-not-a-day`: an `as-at` that is more or less than one day.
 */
export function resolveCover(file: Entry<File.PlanFile>, resolution: Resolution): Cover {
  const links = file.entry('links');
  const access = file.choice('access', ['public', 'private']);
  return {
    meeting: file.text('meeting') ?? 'Meeting',
    author: file.words('author'),
    executiveLead: file.words('executive-lead'),
    recommendation: file.oneOrEntries('recommendation', 'text').flatMap(requestOf),
    implications: implicationsOf(file.entry('implications')),
    links: {
      objectives: links.words('objectives'),
      risks: links.words('risks'),
      domains: links.words('domains'),
    },
    consideredBy: file.entries('considered-by').flatMap((entry) => considerationOf(entry, resolution)),
    about: aboutOf(file, resolution),
    problems: file.choice('problems', ['shown', 'hidden']) ?? (access === 'public' ? 'hidden' : 'shown'),
    ...given({
      date: resolution.when(file, 'date'),
      papers: resolution.when(file, 'papers'),
      agendaItem: file.text('agenda-item'),
      access,
      purpose: file.choice('purpose', paperPurposes),
      assurance: file.choice('assurance', assurances),
      asAt: asAtOf(file, resolution),
    }),
  };
}

function asAtOf(file: Entry<File.PlanFile>, resolution: Resolution): When | undefined {
  const when = resolution.when(file, 'as-at');
  if (!when || dayIn(when.timing) !== undefined) return when;
  resolution.report({
    code: 'date-not-a-day',
    severity: 'error',
    message: `The plans are seen from one day, and ${quote(when.timing.text)} is not one.`,
    hint: 'Write a day, for example `31 March 2026`; or take the line out, and they are seen from the day of the meeting.',
    at: when.pointer,
  });
  return undefined;
}

function requestOf(entry: Entry<Held<File.Request>>): Request[] {
  const text = entry.text('text');
  if (text === undefined) return [];
  const verb = entry.text('verb');
  return [{ ...(verb === undefined ? verbAndRest(text) : { verb, text }), pointer: entry.pointer }];
}

function implicationsOf(entry: Entry<File.Implications>): Implication[] {
  return matters.flatMap((matter) => {
    const text = entry.text(matter);
    return text === undefined ? [] : [{ matter, text, pointer: entry.at(matter) }];
  });
}

function considerationOf(entry: Entry<Held<File.Consideration>>, resolution: Resolution): Consideration[] {
  const name = entry.text('name');
  if (name === undefined) return [];
  const outcome = entry.text('outcome');
  return [{ name, pointer: entry.pointer, ...given({ date: resolution.when(entry, 'date'), outcome }) }];
}

function aboutOf(file: Entry<File.PlanFile>, resolution: Resolution): Reference[] {
  const about = file.oneOrEntries('about', 'plan').flatMap((entry) => {
    const plan = fileName(entry.text('plan'), entry.isPlain ? entry.pointer : entry.at('plan'));
    return plan ? [{ plan, ...given({ since: fileName(entry.text('since'), entry.at('since')) }) }] : [];
  });
  const since = fileName(file.text('since'), file.at('since'));
  if (!since) return about;
  if (about.length === 1 && !about[0]!.since) return [{ plan: about[0]!.plan, since }];
  resolution.report(unclear(since.pointer, about));
  return about;
}

function fileName(words: string | undefined, pointer: Pointer): FileName | undefined {
  return words === undefined ? undefined : { words, pointer };
}

function unclear(at: Pointer, about: readonly Reference[]) {
  const why = whyUnclear(about);
  return {
    code: 'reference-unclear',
    severity: 'error' as const,
    message: `It is not clear which plan \`since\` belongs to: ${why}.`,
    hint: 'Write it beside its plan: `about:`, and below it `- plan: water.yaml` with `since: water-approved.yaml` on the next line.',
    at,
  };
}

function whyUnclear({ length }: readonly Reference[]): string {
  if (length === 0) return 'the paper is about no plan';
  return length === 1 ? 'its plan has one of its own' : 'it could be of any of the plans that it is about';
}
