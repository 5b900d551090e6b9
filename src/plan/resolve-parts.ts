import { bodyKinds } from '../practice/bodies.ts';
import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type * as File from './plan-file.ts';
import type {
  Approval,
  DocumentControl,
  Evaluation,
  Feedback,
  Material,
  Principle,
  Revision,
  Risk,
  Section,
  Stakeholder,
  Term,
  Topic,
} from './plan.ts';
import { IdRegister } from './id-register.ts';
import type { Resolution } from './resolution.ts';

const ratings = ['low', 'medium', 'high'] as const;

export function resolveDocument(entry: Entry<File.Document>, resolution: Resolution): DocumentControl {
  return {
    pointer: entry.pointer,
    authors: entry.words('authors'),
    sponsors: entry.words('sponsors'),
    history: entry.entries('history').map((row) => revision(row, resolution)),
    supersedes: entry.words('supersedes'),
    approvals: entry.entries('approvals').map((row) => approval(row, resolution)),
    distribution: entry.words('distribution'),
    ...given({
      reference: entry.text('reference'),
      status: entry.text('status'),
      version: entry.text('version'),
      date: resolution.when(entry, 'date'),
      review: resolution.when(entry, 'review'),
      effective: resolution.when(entry, 'effective'),
    }),
  };
}

function approval(entry: Entry<File.Approval>, resolution: Resolution): Approval {
  return {
    pointer: entry.pointer,
    by: entry.words('by'),
    ...given({ role: entry.text('role'), date: resolution.when(entry, 'date') }),
  };
}

function revision(entry: Entry<File.Revision>, resolution: Resolution): Revision {
  return {
    pointer: entry.pointer,
    by: entry.words('by'),
    ...given({
      version: entry.text('version'),
      date: resolution.when(entry, 'date'),
      changes: entry.text('changes'),
    }),
  };
}

export function resolveSections(entries: readonly Entry<File.Section>[], resolution: Resolution): Section[] {
  const sections = entries.flatMap((entry) => {
    const heading = entry.text('heading');
    const text = entry.text('text');
    if (heading === undefined || text === undefined) return [];
    const isLast = entry.choice('stands', ['first', 'last']) === 'last';
    return [{ heading, text, isLast, pointer: entry.pointer, name: heading, id: entry.text('id') }];
  });
  const ids = new IdRegister('section', (diagnostic) => resolution.report(diagnostic)).enter(sections);
  return sections.map(({ heading, text, isLast, pointer }, index) => ({
    id: ids[index]!,
    heading,
    text,
    isLast,
    pointer,
  }));
}

/** Principles, and options: a name each, with what it means. */
export function resolvePrinciples(entries: readonly Entry<{ name: string; text?: string }>[]): Principle[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    return name === undefined
      ? []
      : [{ name, pointer: entry.pointer, ...given({ text: entry.text('text') }) }];
  });
}

export function resolveGlossary(entries: readonly Entry<File.Term>[]): Term[] {
  return entries.flatMap((entry) => {
    const [term, meaning] = [entry.text('term'), entry.text('meaning')];
    return term === undefined || meaning === undefined ? [] : [{ term, meaning, pointer: entry.pointer }];
  });
}

/** Enters the topics, to which activities refer. */
export function resolveTopics(
  entries: readonly Entry<Exclude<File.Topic, string>>[],
  resolution: Resolution,
): Topic[] {
  return resolution.topics.entered(entries).map(({ entry, id, name }) => ({
    id,
    name,
    pointer: entry.pointer,
    ...given({ text: entry.text('text') }),
  }));
}

/** Enters the stakeholder groups, to which activities and feedback refer. */
export function resolveStakeholders(
  entries: readonly Entry<Exclude<File.Stakeholder, string>>[],
  resolution: Resolution,
): Stakeholder[] {
  return resolution.stakeholders.entered(entries).map(({ entry, id, name }) => ({
    id,
    name,
    pointer: entry.pointer,
    duties: entry.words('duties'),
    members: entry.words('members'),
    characteristics: entry.words('characteristics'),
    channels: entry.words('channels'),
    through: entry.words('through'),
    allow: resolution.allowances(entry),
    ...given({
      description: entry.text('description'),
      level: resolution.level(entry, 'level'),
      body: entry.choice('body', bodyKinds),
      influence: entry.choice('influence', ratings),
      interest: entry.choice('interest', ratings),
      concern: entry.text('concern'),
      size: entry.text('size'),
      contact: entry.text('contact'),
    }),
  }));
}

/** Enters the materials, to which activities refer. */
export function resolveMaterials(
  entries: readonly Entry<Exclude<File.Material, string>>[],
  resolution: Resolution,
): Material[] {
  return resolution.materials.entered(entries).map(({ entry, id, name }) => ({
    id,
    name,
    pointer: entry.pointer,
    formats: entry.words('formats'),
    ...given({ ready: resolution.when(entry, 'ready'), text: entry.text('text') }),
  }));
}

export function resolveRisks(entries: readonly Entry<File.Risk>[]): Risk[] {
  return entries.flatMap((entry) => {
    const name = entry.text('name');
    if (name === undefined) return [];
    const likelihood = entry.choice('likelihood', ratings);
    const impact = entry.choice('impact', ratings);
    const words = { mitigation: entry.text('mitigation'), owner: entry.text('owner') };
    return [{ name, pointer: entry.pointer, ...given({ likelihood, impact, ...words }) }];
  });
}

export function resolveEvaluation(entry: Entry<File.Evaluation>, resolution: Resolution): Evaluation {
  return {
    pointer: entry.pointer,
    measures: entry.words('measures'),
    ...given({ text: entry.text('text'), report: resolution.when(entry, 'report') }),
  };
}

export function resolveFeedback(
  entries: readonly Entry<File.Feedback>[],
  resolution: Resolution,
): Feedback[] {
  return entries.flatMap((entry) => {
    const said = entry.text('said');
    if (said === undefined) return [];
    return [
      {
        said,
        pointer: entry.pointer,
        from: resolution.references(entry, 'from', resolution.stakeholders).map(({ id }) => id),
        ...given({
          answer: entry.choice('answer', ['adopted', 'partly', 'not-adopted', 'later', 'out-of-scope']),
          activity: resolution.reference(entry, 'activity', resolution.itemsOf.activity),
          date: resolution.when(entry, 'date'),
          response: entry.text('response'),
          change: entry.text('change'),
        }),
      },
    ];
  });
}
