import type { Assurance, Cover, Matter, PaperPurpose, Plan, Prose, Request } from '../../plan/plan.ts';
import { markdownText } from '../markdown.ts';
import { fact, factsOf, type FactView } from './facts.ts';
import { listed, whenWords } from './words.ts';

/** What stands on the cover of a paper. */
export type CoverView = {
  readonly meeting: string;
  readonly facts: readonly FactView[];
  /** "The Board of Directors is asked to"; absent where nothing is asked. */
  readonly asked: readonly string[];
  /** Each with its verb in bold, where it has one. */
  readonly requests: readonly Prose[];
  /** The same for one line, in which several are told apart: "(1)". */
  readonly points: readonly { readonly number: readonly string[]; readonly text: Prose }[];
  readonly implications: readonly { readonly name: string; readonly text: Prose }[];
};

/** Absent where the document is no paper. */
export function coverView({ cover }: Plan): CoverView | undefined {
  if (!cover) return undefined;
  const { meeting, recommendation, implications } = cover;
  const requests = recommendation.map(requestWords);
  return {
    meeting,
    facts: factsOfCover(cover),
    asked: recommendation.length > 0 ? [`The ${meeting.replace(/^the\s+/i, '')} is asked to`] : [],
    requests,
    points: requests.map((text, index) => ({
      number: requests.length > 1 ? [`(${index + 1})`] : [],
      text,
    })),
    implications: implications.map(({ matter, text }) => ({ name: matterWords[matter], text })),
  };
}

function requestWords({ verb, text }: Request): Prose {
  if (verb === undefined) return text;
  const gap = /^[,;:.]/.test(text) ? '' : ' ';
  return `**${markdownText(verb.toLowerCase())}**${gap}${text}`.trimEnd();
}

function factsOfCover(cover: Cover): FactView[] {
  const { access, purpose, assurance, links } = cover;
  return factsOf(
    fact('Date', whenWords(cover.date)),
    fact('Agenda item', listed(cover.agendaItem)),
    fact('Purpose', purpose ? [purposeWords[purpose]] : []),
    fact('Session', access ? [accessWords[access]] : []),
    fact('Author', cover.author),
    fact('Executive lead', cover.executiveLead),
    fact('Assurance', assurance ? [assuranceWords[assurance]] : []),
    fact('Objectives', links.objectives),
    fact('Strategic risks', links.risks),
    fact('Regulator’s domains', links.domains),
    fact('Previously considered by', cover.consideredBy.map(considered)),
  );
}

function considered({ name, date, outcome }: Cover['consideredBy'][number]): string {
  const when = whenWords(date).map((words) => `, ${words}`);
  return `${name}${when.join('')}${outcome === undefined ? '' : ` (${outcome.replace(/[.\s]+$/, '')})`}`;
}

const accessWords: Readonly<Record<NonNullable<Cover['access']>, string>> = {
  public: 'In public',
  private: 'In private',
};

const purposeWords: Readonly<Record<PaperPurpose, string>> = {
  approval: 'For approval',
  decision: 'For decision',
  discussion: 'For discussion',
  assurance: 'For assurance',
  information: 'For information',
};

const assuranceWords: Readonly<Record<Assurance, string>> = {
  none: 'None',
  limited: 'Limited',
  reasonable: 'Reasonable',
  substantial: 'Substantial',
};

const matterWords: Readonly<Record<Matter, string>> = {
  legal: 'Legal',
  risk: 'Risk',
  finance: 'Finance',
  equality: 'Equality',
  quality: 'Quality',
  workforce: 'Workforce',
  engagement: 'Engagement',
  'data-protection': 'Data protection',
  sustainability: 'Sustainability',
  communications: 'Communications',
  other: 'Other matters',
};
