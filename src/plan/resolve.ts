import { latestDay, earliestDay, type TimingContext } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { Entry } from './entry.ts';
import { given } from './given.ts';
import type { PlanFile } from './plan-file.ts';
import type { Plan, When } from './plan.ts';
import { workingDaysAfter } from '../practice/working-days.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveContinuum } from './resolve-continuum.ts';
import { resolveItems } from './resolve-items.ts';
import {
  resolveDocument,
  resolveEvaluation,
  resolveFeedback,
  resolveGlossary,
  resolveMaterials,
  resolvePrinciples,
  resolveRisks,
  resolveSections,
  resolveStakeholders,
  resolveTopics,
} from './resolve-parts.ts';
import { resolveRelatives } from './resolve-relative.ts';
import { resolveTimeline } from './resolve-timeline.ts';
import { Resolution } from './resolution.ts';

/** A plan as it is meant, as far as the file gives it, and what is wrong with its ids, levels and timings. */
export interface Resolved {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the value of a plan file into the plan it means. What does not have the shape of the format is left out:
 * `validate` has reported it. Reports what `Resolution`, `Register`, `resolveContinuum` and
 * `resolveRelatives` report.
 */
export function resolve(value: unknown): Resolved {
  const file = new Entry<PlanFile>(value, '');
  const resolution = new Resolution();
  resolution.continuum = resolveContinuum(file, (diagnostic) => resolution.report(diagnostic));
  const period = resolvePeriod(file, resolution);
  // What others refer to comes first.
  const stakeholders = resolveStakeholders(file.entries('stakeholders'), resolution);
  const topics = resolveTopics(file.entries('topics'), resolution);
  const materials = resolveMaterials(file.entries('materials'), resolution);
  const nation = file.choice('nation', ['england', 'scotland', 'wales', 'northern-ireland', 'ireland']);
  const items = resolveRelatives(resolveItems(file, resolution), {
    period,
    register: resolution.items,
    countWorkingDays: (day, count) => workingDaysAfter(day, count, nation),
    report: (diagnostic) => resolution.report(diagnostic),
  });
  const plan: Plan = {
    kind: 'plan',
    pointer: '',
    title: file.text('title') ?? 'Untitled plan',
    partners: file.words('partners'),
    document: resolveDocument(file.entry('document'), resolution),
    sections: resolveSections(file.entries('sections'), resolution),
    aims: file.words('aims'),
    questions: file.words('questions'),
    negotiable: file.words('negotiable'),
    notNegotiable: file.words('not-negotiable'),
    options: resolvePrinciples(file.entries('options')),
    principles: resolvePrinciples(file.entries('principles')),
    glossary: resolveGlossary(file.entries('glossary')),
    continuum: resolution.continuum,
    topics,
    stakeholders,
    items,
    materials: [...materials, ...resolution.furtherMaterials],
    risks: resolveRisks(file.entries('risks')),
    feedback: resolveFeedback(file.entries('feedback'), resolution),
    timeline: resolveTimeline(file, resolution),
    showsRatings: file.choice('ratings', ['private', 'published']) === 'published',
    allow: resolution.allowances(file),
    extras: file.extras(),
    ...given({
      subtitle: file.text('subtitle'),
      organisation: file.text('organisation'),
      nation,
      profile: file.text('profile'),
      period,
      summary: file.text('summary'),
      budget: file.text('budget'),
      governance: file.text('governance'),
      equality: file.text('equality'),
      dataProtection: file.text('data-protection'),
      formats: file.text('formats'),
      contact: file.text('contact'),
      ambition: resolution.level(file.entry('continuum'), 'ambition'),
      evaluation: file.has('evaluation')
        ? resolveEvaluation(file.entry('evaluation'), resolution)
        : undefined,
    }),
  };
  return { plan, diagnostics: resolution.diagnostics };
}

/** Reads the plan's period, from which every other timing takes the year that it leaves out. */
function resolvePeriod(file: Entry<PlanFile>, resolution: Resolution): When | undefined {
  const calendar = resolveCalendar(file.entry('calendar'), (diagnostic) => resolution.report(diagnostic));
  resolution.readTimingsIn(calendar);
  const period = resolution.when(file, 'period');
  resolution.readTimingsIn({ ...calendar, ...boundsOf(period) });
  return period;
}

function boundsOf(period: When | undefined): TimingContext {
  const start = period && earliestDay(period.timing);
  const end = period && latestDay(period.timing);
  return start === undefined || end === undefined ? {} : { period: { start, end } };
}
