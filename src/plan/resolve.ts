import { latestDay, earliestDay, type TimingContext } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { Entry } from './entry.ts';
import { given } from './given.ts';
import type { Kind } from './kinds.ts';
import type { PlanFile } from './plan-file.ts';
import type { FileName } from './paper.ts';
import type { Plan, ProfileName, When } from './plan.ts';
import type { Profile } from '../practice/profile.ts';
import { workingDaysAfter } from '../practice/working-days.ts';
import { practiceNamed, type ProfileChoice } from './profile-of.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveContinuum } from './resolve-continuum.ts';
import {
  resolveAchievements,
  resolveDuties,
  resolveForeword,
  resolveObjectives,
  resolveQuotations,
  resolveReview,
} from './resolve-direction.ts';
import { resolveApproach, resolveFocus } from './resolve-framework.ts';
import { resolveItems } from './resolve-items.ts';
import { resolveCover } from './resolve-paper.ts';
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
import { resolvePapers } from './resolve-papers.ts';
import { resolveRelatives, type RelativeContext } from './resolve-relative.ts';
import { resolvePriorities, resolveProgress } from './resolve-strategy.ts';
import { resolveTimeline } from './resolve-timeline.ts';
import { Resolution } from './resolution.ts';
import type { SharedGroup } from './stakeholder-register.ts';

/** A plan as it is meant, as far as the file gives it, and what is wrong with its ids, levels and timings. */
export interface Resolved {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the value of a file of some kind into the plan it means. What does not have the shape of the format is left out:
 * `validate` has reported it. Reports what `Resolution`, `IdRegister`, `resolveContinuum` and
 * `resolveRelatives` report. `shared` are the groups of its register, which `value` has as far as it names them. Its profile says
 * where its years begin, if its own calendar does not.
 */
export function resolve(
  value: unknown,
  kind: Kind = 'plan',
  shared: readonly SharedGroup[] = [],
  profiles: ProfileChoice = {},
): Resolved {
  const file = new Entry<PlanFile>(value, '');
  const resolution = new Resolution();
  resolution.continuum = resolveContinuum(file, (diagnostic) => resolution.report(diagnostic));
  const nation = file.choice('nation', ['england', 'scotland', 'wales', 'northern-ireland', 'ireland']);
  const { profile } = practiceNamed(file.text('profile'), nation, profiles);
  const period = resolvePeriod(file, resolution, profile);
  // What others refer to comes first.
  const stakeholders = resolveStakeholders(file.entries('stakeholders'), resolution);
  resolution.stakeholders.offer(shared);
  const topics = resolveTopics(file.entries('topics'), resolution);
  const materials = resolveMaterials(file.entries('materials'), resolution);
  const objectives = resolveObjectives(file.entries('objectives'), resolution);
  const priorities = resolvePriorities(file.entries('priorities'), resolution);
  const context: RelativeContext = {
    period,
    register: resolution.items,
    countWorkingDays: (day, count) => workingDaysAfter(day, count, nation),
    report: (diagnostic) => resolution.report(diagnostic),
  };
  const items = resolvePapers(resolveRelatives(resolveItems(file, priorities, resolution), context), context);
  const plan: Plan = {
    kind,
    pointer: '',
    title: file.text('title') ?? `Untitled ${kind}`,
    partners: file.words('partners'),
    document: resolveDocument(file.entry('document'), resolution),
    quotations: resolveQuotations(file.entries('quotations')),
    values: resolvePrinciples(file.entries('values')),
    objectives,
    subjects: [],
    duties: resolveDuties(file.entries('duties')),
    achievements: resolveAchievements(file.entries('achievements')),
    responsibilities: file.words('responsibilities'),
    acknowledgements: file.words('acknowledgements'),
    appendices: resolvePrinciples(file.entries('appendices')),
    priorities,
    cycle: resolvePrinciples(file.entries('cycle')),
    progress: resolveProgress(file.entries('progress')),
    levelsOfWorking: resolvePrinciples(file.entries('levels-of-working')),
    designPrinciples: resolvePrinciples(file.entries('design-principles')),
    approach: resolveApproach(file.entries('approach')),
    outcomes: file.words('outcomes'),
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
    isSubstantial: file.choice('substantial', ['yes', 'no']) === 'yes',
    showsRatings: file.choice('ratings', ['private', 'published']) === 'published',
    allow: resolution.allowances(file),
    extras: file.extras(),
    ...given({
      subtitle: file.text('subtitle'),
      organisation: file.text('organisation'),
      register: fileNamed(file, 'register'),
      foreword: resolveForeword(file.entry('foreword')),
      vision: file.text('vision'),
      review: file.has('review') ? resolveReview(file.entry('review', 'every'), resolution) : undefined,
      focus: file.has('focus') ? resolveFocus(file.entry('focus'), resolution) : undefined,
      cover: kind === 'paper' ? resolveCover(file, resolution) : undefined,
      nation,
      profile: profileNamed(file),
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

function fileNamed(file: Entry<PlanFile>, key: 'register'): FileName | undefined {
  const words = file.text(key);
  return words === undefined ? undefined : { words, pointer: file.at(key) };
}

function profileNamed(file: Entry<PlanFile>): ProfileName | undefined {
  const id = file.text('profile');
  return id === undefined ? undefined : { id, pointer: file.at('profile') };
}

/** Reads the plan's period, from which every other timing takes the year that it leaves out. */
function resolvePeriod(
  file: Entry<PlanFile>,
  resolution: Resolution,
  { yearStart }: Profile,
): When | undefined {
  const own = resolveCalendar(file.entry('calendar'), (diagnostic) => resolution.report(diagnostic));
  const calendar = { ...given({ yearStart }), ...own };
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
