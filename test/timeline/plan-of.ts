import { readTiming } from '../../src/dates/index.ts';
import type {
  Item,
  ItemKind,
  Milestone,
  Plan,
  Rating,
  Stakeholder,
  Status,
  When,
} from '../../src/plan/plan.ts';
import { levelOf, levelOfMethod, type Continuum } from '../../src/practice/continuum.ts';
import { defaultScale } from '../../src/practice/scales.ts';

/** An item as briefly as a test can say it. */
export interface BriefItem {
  readonly kind?: ItemKind;
  readonly id?: string;
  readonly name: string;
  readonly when?: string;
  readonly planned?: string;
  readonly until?: string;
  /** Ids of stakeholders. */
  readonly with?: readonly string[];
  readonly level?: string;
  readonly method?: string;
  readonly status?: Status;
  /** Of a milestone, or of an event. */
  readonly what?: Milestone['what'] | 'pre-election' | 'holiday' | 'closed';
  readonly lead?: readonly string[];
  readonly topics?: readonly string[];
  readonly phase?: string;
  readonly progress?: number;
}

export interface BriefPlan {
  /** Names of stakeholders by their ids; with `=level` after the id, the level promised. */
  readonly stakeholders?: Readonly<Record<string, string>>;
  readonly items: readonly BriefItem[];
  /** Names of topics by their ids. */
  readonly topics?: Readonly<Record<string, string>>;
  readonly continuum?: Continuum;
  readonly ambition?: string;
  /** Influence and interest of stakeholders by their ids; where there are any, the plan shows them. */
  readonly ratings?: Readonly<Record<string, { readonly influence?: Rating; readonly interest?: Rating }>>;
}

/** A plan with little more than its dated things. */
export function planOf(brief: BriefPlan): Plan {
  const { stakeholders = {}, topics = {}, items, continuum = defaultScale, ambition, ratings } = brief;
  const promised = ambition === undefined ? undefined : levelOf(continuum, ambition);
  return {
    pointer: '',
    kind: 'plan',
    title: 'A plan',
    partners: [],
    document: {
      pointer: '/document',
      authors: [],
      sponsors: [],
      history: [],
      supersedes: [],
      approvals: [],
      distribution: [],
    },
    ...nothingSaid,
    sections: [],
    aims: [],
    questions: [],
    negotiable: [],
    notNegotiable: [],
    options: [],
    glossary: [],
    principles: [],
    continuum,
    ...(promised && { ambition: { level: promised, pointer: '/continuum/ambition' } }),
    topics: Object.entries(topics).map(([id, name]) => ({ pointer: `/topics/${id}`, id, name })),
    stakeholders: Object.entries(stakeholders)
      .map(([id, name]) => stakeholderOf(id, name, continuum))
      .map((stakeholder) => ({ ...stakeholder, ...ratings?.[stakeholder.id] })),
    items: items.map((item, index) => itemOf(item, index, continuum)),
    materials: [],
    risks: [],
    feedback: [],
    timeline: {},
    isSubstantial: false,
    showsRatings: ratings !== undefined,
    allow: [],
    extras: {},
  };
}

/** What only few plans say. */
const nothingSaid = {
  subjects: [],
  quotations: [],
  values: [],
  objectives: [],
  duties: [],
  achievements: [],
  responsibilities: [],
  acknowledgements: [],
  appendices: [],
  priorities: [],
  cycle: [],
  progress: [],
  levelsOfWorking: [],
  designPrinciples: [],
  approach: [],
  outcomes: [],
};

function stakeholderOf(key: string, name: string, continuum: Continuum): Stakeholder {
  const [id = '', level] = key.split('=');
  const promised = level === undefined ? undefined : levelOf(continuum, level);
  return {
    pointer: `/stakeholders/${id}`,
    id,
    name,
    ...(promised && { level: { level: promised, pointer: `/stakeholders/${id}/level` } }),
    duties: [],
    members: [],
    channels: [],
    through: [],
    characteristics: [],
    allow: [],
  };
}

function itemOf(brief: BriefItem, index: number, continuum: Continuum): Item {
  const { kind = 'activity', id = `item-${index}`, name, status, what, phase, progress } = brief;
  const [when, planned, until] = [brief.when, brief.planned, brief.until].map(whenOf);
  const shared = {
    pointer: `/items/${index}`,
    id,
    name,
    ...(when && { when }),
    ...(planned && { planned }),
    ...(status && { status }),
    ...(phase !== undefined && { phase }),
    ...(progress !== undefined && { progress }),
    lead: brief.lead ?? [],
    after: [],
    before: [],
    allow: [],
    extras: {},
  };
  switch (kind) {
    case 'activity': {
      const level = levelFor(brief, continuum);
      const own = {
        with: brief.with ?? [],
        topics: brief.topics ?? [],
        materials: [],
        objectives: [],
        reach: {},
        ...(level && { level }),
      };
      return { ...shared, ...own, kind };
    }
    case 'window':
      return { ...shared, kind, reach: {}, ...(until && { extended: { until } }) };
    case 'milestone':
      return { ...shared, kind, ...(isOfMilestone(what) && { what }) };
    case 'event':
      return { ...shared, kind, ...(what && !isOfMilestone(what) && { what }) };
    case 'target':
      return { ...shared, kind, objectives: [] };
    default:
      return { ...shared, kind };
  }
}

function isOfMilestone(what: BriefItem['what']): what is NonNullable<Milestone['what']> {
  return what !== undefined && !['pre-election', 'holiday', 'closed'].includes(what);
}

function levelFor({ level, method }: BriefItem, continuum: Continuum) {
  if (level !== undefined) return levelOf(continuum, level);
  return method === undefined ? undefined : levelOfMethod(continuum, method);
}

function whenOf(words: string | undefined): When | undefined {
  if (words === undefined) return undefined;
  const timing = readTiming(words);
  if (timing.type === 'error') throw new Error(timing.message);
  return { pointer: '/when', timing };
}
