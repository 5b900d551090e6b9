import { printDuration, printSpan } from '../../dates/index.ts';
import type { Change, Detail, Length, LevelDifference, Shift, State } from '../../plan/changes/change.ts';
import { currentTiming, type CurrentTiming } from '../../plan/current-timing.ts';
import { phrase } from '../../source/quote.ts';
import { listed, statusWords } from './words.ts';

/** One change in words. */
export type ChangeWords = {
  /** What happened: "Moved later". */
  readonly label: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** All of it: "Moved later: was May 2026, is now June 2026." */
  readonly sentence: string;
};

/** A change in words; `others` are the other changes of the same thing. */
export function changeWords(change: Change, others: readonly Change[]): ChangeWords {
  const { label, from = [], to = [] } = told(change, others);
  return { label, from, to, sentence: sentence(label, from, to) };
}

interface Told {
  readonly label: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

function sentence(label: string, from: readonly string[], to: readonly string[]): string {
  const [was, is] = [phrase(from, 'and'), phrase(to, 'and')];
  if (was === '') return is === '' ? `${label}.` : `${label}: ${is}.`;
  return is === '' ? `${label}: was ${was}.` : `${label}: was ${was}, is now ${is}.`;
}

function told(change: Change, others: readonly Change[]): Told {
  switch (change.kind) {
    case 'added':
      return { label: 'Added', to: stateWords(change.to) };
    case 'dropped':
      return { label: 'Dropped', from: stateWords(change.from) };
    case 'renamed':
      return renamed(change);
    case 'moved':
      return timed(change.shift ? shiftWords[change.shift] : 'Timing changed', change);
    case 'shortened':
    case 'lengthened':
      return ofLength(change, others);
    case 'narrowed':
    case 'widened':
    case 'dated':
    case 'undated':
      return timed(timingLabels[change.kind], change);
    case 'scale':
      return ofScale(change);
    case 'status':
      return ofStatus(change);
    case 'lead':
    case 'method':
      return named(change);
    case 'audience':
      return ofAudience(change);
    case 'details':
      return { label: detailsLabel(change.fields, others.length > 0) };
    default:
      return ofLevel(change);
  }
}

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** When it is, its level and its status, as far as there are any: "4 May 2026, at level Participation, done". */
function stateWords({ when, level, promise, status = 'planned' }: State): string[] {
  const words = [
    ...(when ? dateWords(when) : []),
    ...(level ? [`at level ${level.name}`] : []),
    ...(promise ? [`promised ${promise.name}`] : []),
    ...(status === 'planned' ? [] : [statusWords[status]]),
  ];
  return listed(words.join(', '));
}

function dateWords({ timing, words }: CurrentTiming): string[] {
  if (!timing) return [];
  return [words === 'to be confirmed' ? 'without a date' : words];
}

/** The name of now is shown beside it. */
function renamed({ of, from }: Of<'renamed'>): Told {
  return { label: of === 'plan' ? 'Title changed' : 'Renamed', from: [`“${from}”`] };
}

const shiftWords: Readonly<Record<Shift, string>> = {
  later: 'Moved later',
  earlier: 'Moved earlier',
  'starts-later': 'Starts later',
  'starts-earlier': 'Starts earlier',
  'ends-later': 'Ends later',
  'ends-earlier': 'Ends earlier',
};

const timingLabels = {
  narrowed: 'Timing made more definite',
  widened: 'Timing made less definite',
  dated: 'Given a date',
  undated: 'No longer has a date',
} as const;

function timed(
  label: string,
  { from, to }: { readonly from: CurrentTiming; readonly to: CurrentTiming },
): Told {
  // So is what is counted from something that moved.
  if (from.words === to.words) return { label: `${label}, written as before`, to: [to.words] };
  return { label, from: [from.words], to: [to.words] };
}

/** Where the dates are told of it already, or are the same, only how long it was and is. */
function ofLength(change: Of<'shortened' | 'lengthened'>, others: readonly Change[]): Told {
  const verb = change.kind === 'shortened' ? 'Shortened' : 'Lengthened';
  const { from, to } = change.lengths;
  const [was, is] = [lengthWords(from), lengthWords(to)];
  const label = was === undefined || is === undefined ? verb : `${verb} from ${was} to ${is}`;
  const isTold = change.from.words === change.to.words || others.some(({ kind }) => isDateKind(kind));
  return isTold ? { label } : timed(label, change);
}

function isDateKind(kind: Change['kind']): boolean {
  return kind === 'moved' || kind === 'dated' || kind === 'undated';
}

function lengthWords({ fewest, most, stated }: Length): string | undefined {
  if (stated !== undefined) return printDuration(stated);
  return fewest === most ? printSpan(1, most, 'P1W') : undefined;
}

function ofScale({ from, to }: Of<'scale'>): Told {
  const label = 'Scale of levels changed, so that levels cannot be compared';
  return from.name === to.name ? { label } : { label, from: [from.name], to: [to.name] };
}

function ofStatus({ from = 'planned', to = 'planned', item }: Of<'status'>): Told {
  if (to === 'cancelled') {
    return {
      label: 'Cancelled',
      from: stateWords({ status: from, ...(item && { when: currentTiming(item) }) }),
    };
  }
  return { label: 'Status changed', from: [statusWords[from]], to: [statusWords[to]] };
}

const labels = { lead: 'Lead', method: 'Method' } as const;

function named(change: Of<'lead' | 'method'>): Told {
  const label = labels[change.kind];
  const [from, to] = [change.from, change.to].map((value) =>
    typeof value === 'string' ? [value] : (value ?? []),
  );
  if (from!.length === 0) return { label: `${label} named`, to: to! };
  return { label: `${label} ${to!.length === 0 ? 'no longer named' : 'changed'}`, from: from!, to: to! };
}

function ofAudience({ from, to }: Of<'audience'>): Told {
  const parts = [
    ...(from.length > 0 ? [`no longer for ${phrase(from, 'and')}`] : []),
    ...(to.length > 0 ? [`now also for ${phrase(to, 'and')}`] : []),
  ];
  return { label: capital(parts.join('; ')) };
}

function ofLevel(change: Change & LevelDifference): Told {
  const [kind, way] = change.kind.split('-') as ['level' | 'promise', keyof typeof wayWords];
  const whose = change.of === 'plan' ? 'Level promised by the plan as a whole' : 'Promised level';
  return {
    label: `${kind === 'promise' ? whose : 'Level'} ${wayWords[way]}`,
    ...('from' in change && { from: [change.from.name] }),
    ...('to' in change && { to: [change.to.name] }),
  };
}

const wayWords = {
  lowered: 'lowered',
  raised: 'raised',
  given: 'now stated',
  withdrawn: 'no longer stated',
} as const;

function detailsLabel(fields: readonly Detail[], isBesideOthers: boolean): string {
  const names = [...new Set(fields.map((field) => detailWords[field]))];
  return `${isBesideOthers ? 'Also changed' : 'Changed'}: ${phrase(names, 'and')}`;
}

const detailWords: Readonly<Record<Detail, string>> = {
  about: 'what it is about',
  access: 'access',
  actions: 'actions',
  after: 'what it follows',
  aims: 'aims',
  before: 'what it comes before',
  budget: 'budget',
  channels: 'how it is reached',
  commentary: 'commentary',
  contact: 'contact',
  cost: 'cost',
  dataProtection: 'data protection',
  decides: 'what it decides',
  description: 'description',
  duties: 'what must be done for it',
  equality: 'equality',
  formats: 'formats',
  governance: 'governance',
  impact: 'impact',
  likelihood: 'likelihood',
  materials: 'materials',
  measure: 'measure',
  members: 'members',
  minimumLength: 'minimum length',
  mitigation: 'mitigation',
  objectives: 'objectives',
  'other-parts': 'other parts of the document',
  outcome: 'outcome',
  owner: 'owner',
  phase: 'phase',
  progress: 'progress',
  purpose: 'purpose',
  reach: 'how many people it is to reach',
  reached: 'how many people it reached',
  size: 'how many people it is',
  summary: 'summary',
  text: 'text',
  through: 'how it is reached',
  topics: 'topics',
  venue: 'venue',
  vision: 'vision',
  what: 'what kind it is',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
