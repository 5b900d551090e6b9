import type { BodyKind } from './bodies.ts';

/** A kind that a plan can lack. */
export type ExpectedKind = Exclude<BodyKind, 'other'>;

interface BodyWords {
  /** How a message calls it. */
  readonly name: string;
  /** How plans write of it, in any case. */
  readonly words: RegExp;
  /** Abbreviations, as they are written: "LINk" is a body, "link" is none. */
  readonly short?: RegExp;
}

const kinds: Readonly<Record<ExpectedKind, BodyWords>> = {
  scrutiny: {
    name: 'the scrutiny committee of the council',
    words: /\bscrutiny|\bselect committees?\b/i,
    short: /\b(?:J?HOSC|OSC|JHSC|HASC)s?\b/,
  },
  watchdog: {
    name: 'a watchdog of patients (Healthwatch, Llais)',
    words:
      /\bhealthwatch|\bllais\b|\blocal involvement network|\bcommunity health council|\bpatient and client council|\b(?:ppi|patient and public involvement) forum/i,
    short: /\b(?:LIN[kK]|CHC)s?\b/,
  },
  governors: { name: 'the governors', words: /\bgovernors?\b|\bmembers?[’'] council/i },
  'staff-side': {
    name: 'trade unions',
    words:
      /\bstaff[ -]side|\bunions?\b|\bjoint (?:negotiating|consultative|staff)|\broyal college of (?:nursing|midwives)|\bbritish medical association|\bchartered society of physiotherapy|\bsociety of radiographers/i,
    short: /\b(?:UNISON|Unison|UNITE|GMB|RCN|RCM|BMA|CSP|NEU|NASUWT|PCS|RMT|FBU)\b/,
  },
  'voluntary-sector': {
    name: 'voluntary and community organisations',
    words:
      /\bvoluntary|\bthird[ -]sector|\bcharit(?:y|ies)\b|\bcommunity (?:and voluntary )?(?:groups?|organisations?|sector)|\bfaith|\bage uk\b|\bcitizens advice\b|\bbarnardo[’']?s\b|\bred cross\b/i,
    // The charity, not what somebody is of.
    short: /\bVC[FS]?SE?\b|\bCVS\b|\b(?:Samaritans|Mencap)\b|(?<!\bof )\bMind\b(?! (?:that|the|you)\b)/,
  },
  neighbours: {
    name: 'neighbouring bodies',
    words:
      /\bneighbour|\badjoining|\bbordering|\bcross[ -]border|\bother (?:two |three )?(?:icb|ccg|pct|trust|council|board)s/i,
  },
  elected: {
    name: 'elected members',
    words:
      /\bmembers? of (?:parliament|the senedd)|\bassembly members?\b|\bcouncillors?\b|\belected|\bmayors?\b|\bpoliticians?\b|\bward members?\b|\bcabinet members?\b|\bleader of the council\b|\bcouncil leader\b|\bportfolio[ -]holders?\b/i,
    // One AM alone may be the morning.
    short: /\b(?:(?:MP|MSP|MS|MLA)s?|AMs)\b/,
  },
  media: { name: 'the media', words: /\bmedia\b|\bpress\b|\bnewspapers?\b|\bradio\b|\bjournalists?\b/i },
  commissioner: {
    name: 'the commissioner of the services',
    words: /\bcommission(?:er|ing)|\bintegrated care board|\bprimary care trust/i,
    short: /\b(?:ICB|CCG|PCT)s?\b/,
  },
  provider: {
    name: 'those who provide the services',
    words:
      /\bprovider|\btrusts?\b|\bhospitals?\b|\bgeneral practice|\bprimary care\b|\bpharmac|\bdentists?\b|\bcare homes?\b|\bpractices?\b/i,
    short: /\bGPs?\b/,
  },
  regulator: {
    name: 'the regulator',
    words: /\bregulator|\bcare quality commission|\binspectorate|\bofsted\b/i,
    short: /\bCQC\b/,
  },
  'community-council': {
    name: 'community councils',
    words: /\b(?:community|parish|town) councils?\b/i,
  },
};

/** How a message calls a kind of body. */
export function bodyName(kind: ExpectedKind): string {
  return kinds[kind].name;
}

/** Whether a text writes of a kind of body. */
export function writesOf(kind: ExpectedKind, text: string): boolean {
  const { words, short } = kinds[kind];
  return words.test(text) || short?.test(text) === true;
}

const statutory = ['scrutiny', 'regulator', 'commissioner'] as const;

/** Whether it is a body that takes part by its office, by its kind or, where that is not said, by its name. */
export function isStatutory({ body, name }: { readonly body?: BodyKind; readonly name: string }): boolean {
  return statutory.some((kind) => (body === undefined ? writesOf(kind, name) : body === kind));
}

const voluntary =
  /\bcarers?[’']? (?:association|centre|forum|hub|network|trust)\b|\byouth (?:council|forum|parliament)\b|\bvoices\b|\bsupport groups?\b|\bself[- ]help\b|\bstroke association\b|\bfriends of\b|\bresidents?[’']? associations?\b/i;

/** Whether those through whom people are reached are plainly volunteers, or a charity, without being called so. */
export function isVoluntary(text: string): boolean {
  return voluntary.test(text);
}
