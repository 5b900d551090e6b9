import type { Cover, PaperPurpose, Request } from '../plan/plan.ts';
import { quote, quoteList } from '../source/quote.ts';
import { asksForNothing } from './parts/asks-for-nothing.ts';
import type { Finding, Rule } from './rule.ts';

export const purposeNotRecommended: Rule = {
  code: 'purpose-not-recommended',
  severity: 'warning',
  title: 'A paper asks the meeting for something else than its purpose says.',
  why: 'Members prepare for what the cover says, and the minutes record what the recommendation says. Where they differ, nobody knows afterwards whether something was approved.',
  evidence:
    'A paper to the board of Oxford Health NHS Foundation Trust (2015) is “for approval”, and asks the board to support one thing and to consider another.',
  *check({ cover }) {
    if (!cover?.purpose) return;
    const { purpose } = cover;
    const finding = asksForNothing(cover) ? missing(purpose) : findingOf(cover, purpose);
    if (finding) yield finding;
  },
};

/** Many boards have one purpose for approving and for deciding. */
const deciding =
  'accept, adopt, agree, allocate, amend, appoint, approve, authorise, authorize, choose, close, commission, commit, confirm, continue, decide, defer, delegate, determine, direct, endorse, establish, fund, give approval, give its approval, go ahead, grant, implement, instruct, nominate, pause, proceed, progress, publish, ratify, recommend, refer, reject, resolve, select, sign off, take forward';

/** What a meeting is asked to do with a paper of each purpose: verbs, or a few words. */
const verbsOf: ReadonlyMap<PaperPurpose, ReadonlySet<string>> = new Map([
  verbs('approval', deciding),
  verbs('decision', deciding),
  verbs(
    'discussion',
    'advise, challenge, comment, consider, debate, discuss, examine, explore, give, identify, offer, review, scrutinise, scrutinize, share, steer, suggest, support',
  ),
  verbs(
    'information',
    'acknowledge, be aware, be informed, hear, note, read, receive, recognise, recognize, take note, welcome',
  ),
  verbs(
    'assurance',
    'accept, acknowledge, agree the level, be assured, confirm, consider, examine, gain assurance, note, receive, review, scrutinise, scrutinize, seek assurance, take assurance, test',
  ),
]);

function verbs(purpose: PaperPurpose, words: string) {
  return [purpose, new Set(words.split(', '))] as const;
}

/** The longer ones first: "give approval" before "give". */
const anyVerb = [...verbsOf.values()]
  .flatMap((words) => [...words])
  .toSorted()
  .toReversed()
  .join('|');

/** A verb at the beginning, or after another: "Note the report, and formally approve the plan". */
const verbInPlace = new RegExp(`(?:^|[,;:/&.] *|\\b(?:and|or|then|to) )(?:[a-z]+ly )?(${anyVerb})\\b`, 'gi');

/** What seems to be one more verb, but is none that is known: "and move the service to option B". */
const unknownVerb = new RegExp(
  `\\b(?:and|then) (?:to )?(?:[a-z]+ly )?(?!(?:${anyVerb}|[a-z]+ly)\\b)[a-z]+ (?:an?|all|any|for|forward|it|its|on|our|that|the|their|these|this|those|to|with)\\b`,
  'i',
);

/** What a reader misses who has only read the purpose. */
const consequences: Readonly<Record<PaperPurpose, string>> = {
  approval: 'so nothing is approved',
  decision: 'so nothing is decided',
  discussion: 'so nothing is discussed',
  assurance: 'so it is not assured of anything',
  information: 'which is more than to take note',
};

function findingOf({ recommendation }: Cover, purpose: PaperPurpose): Finding | undefined {
  if (recommendation.length === 0) return undefined;
  const requests = recommendation.map(wordsOf);
  const asked = requests.map(verbsIn);
  const all = [...new Set(asked.flat())];
  // A verb that is not known may be the one that fits.
  if (asked.some(({ length }) => length === 0) || requests.some((words) => unknownVerb.test(words)))
    return undefined;
  if (all.some((verb) => isFor(purpose, verb))) return undefined;
  return {
    at: '/purpose',
    message: `The purpose of the paper is ${quote(purpose)}, but the meeting is asked to ${quoteList(all, 'and')}, ${consequences[purpose]}.`,
    hint: `Say in the recommendation what the meeting is to do, or write ${quote(fittingPurpose(all))} as the purpose.`,
  };
}

function isFor(purpose: PaperPurpose, verb: string): boolean {
  return verbsOf.get(purpose)!.has(verb);
}

/** The first purpose that one of these verbs is for. */
function fittingPurpose(asked: readonly string[]): PaperPurpose {
  return [...verbsOf.keys()].find((purpose) => asked.some((verb) => isFor(purpose, verb)))!;
}

function missing(purpose: PaperPurpose): Finding {
  return {
    at: '/recommendation',
    message: `The purpose of the paper is ${quote(purpose)}, but it has no recommendation: the meeting is asked for nothing.`,
    hint: 'Add `recommendation:` and what the meeting is asked to do.',
  };
}

function wordsOf({ verb = '', text }: Request): string {
  return `${verb} ${text}`.trim().replaceAll(/\s+/g, ' ');
}

/** What one request asks for, in small letters. */
function verbsIn(words: string): string[] {
  return [...words.matchAll(verbInPlace)].map(([, verb]) => verb!.toLowerCase());
}
