import type { Passage } from '../plan/passages.ts';
import type { Plan, Stakeholder } from '../plan/plan.ts';
import type { Severity } from '../source/diagnostic.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const privateDetail: Rule = {
  code: 'private-detail',
  severity: 'error',
  title:
    'Something is to be published that should stay inside: how to reach one person, where files are kept, or how somebody is rated.',
  why: 'What is published cannot be called back. An address of one person draws mail for years, and is lost when that person leaves; a path shows strangers where files are kept.',
  evidence:
    'A published engagement plan had the path of a network drive in its footer. The UK GDPR counts the e-mail address of a named person as personal data.',
  *check(plan, { passages }) {
    const texts = passages();
    let known: ReadonlySet<string> | undefined;
    const names = () => (known ??= namesIn(texts.filter(({ key }) => keysOfPeople.has(key))));
    for (const passage of texts) {
      if (!signs.test(passage.text)) continue;
      const findings = [
        email(passage, plan, names),
        path(passage, plan),
        link(passage),
        mobile(passage, plan),
      ];
      yield* findings.filter((finding) => finding !== undefined);
    }
    if (plan.showsRatings) for (const person of plan.stakeholders.filter(isRatedPerson)) yield rating(person);
  },
};

/** Where people are named; elsewhere two words with capitals may be a street. */
const keysOfPeople: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'executive-lead',
  'lead',
  'owner',
  'sponsors',
  'by',
]);

/** One look for all of them. */
const signs = /@|\\|\/\/|\+44|07\d/;

/** What a public body's shared addresses are made of; whatever has one of these words is none of one person. */
const shared: ReadonlySet<string> = new Set(
  `access admin advice board bookings care ccg change charity clerk comms communications communities community
  chief complaints consultation consultations contact corporate council customer customers data democratic democracy
  digital director dpo duty engage executive engagement enquiries enquiry equality events feedback foi foundation governance group
  have head health hill healthwatch hello help helpdesk hospital hr hub icb info information inquiries involve involvement
  lead library mail manager media meetings member members membership news nhs no noreply office officer our pals participation
  partnership patient patients planning policy post practice press programme project public reception reply
  research road say scrutiny secretariat secretary service services staff strategy street support surgery survey surveys team
  teacher the transformation trust voice voices volunteer volunteering we web your youth`.split(/\s+/),
);

const address =
  /(?<![\w.+-])([a-z]{1,30})[._]([a-z]{2,30}(?:-[a-z]{2,30})?)\d{0,3}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5})/gi;

function email(passage: Passage, plan: Plan, names: () => ReadonlySet<string>): Finding | undefined {
  const { text, at } = passage;
  const found = [...text.matchAll(address)].filter(([, first, last]) => !isShared(first!, last!));
  if (found.length === 0) return undefined;
  const [words, first, last, host] = found[0]! as unknown as [string, string, string, string, string];
  const isNamed = names().has(`${first} ${last}`.toLowerCase());
  const more = found.length - 1;
  return {
    at,
    words,
    severity: isForPublic(passage) ? 'hint' : severityOf(plan, isNamed),
    message: `An e-mail address at ${quote(host)} ${isNamed ? 'belongs' : 'seems to belong'} to one person (${quote(`${first}…`)}) and will be published${more > 0 ? `, as will ${more} more like it` : ''}.`,
    hint: 'Give the role, and the address of a team or an office that stays when somebody leaves.',
  };
}

/** Where the plan says whom to ask. */
function isForPublic({ at }: Passage): boolean {
  return at === '/contact' || at === '/formats';
}

function isShared(first: string, last: string): boolean {
  return [first, ...last.split('-')].some((part) => shared.has(part.toLowerCase()));
}

/** "jane smith" and "j smith", for each two words with capitals that stand together, or with one more between them. */
function namesIn(texts: readonly Passage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of texts) {
    const words = text.split(/\s+/).map((word) => /^\P{L}*(\p{Lu}[\p{L}-]*)/u.exec(word)?.[1]?.toLowerCase());
    for (const [index, first] of words.entries()) {
      if (first === undefined) continue;
      for (const last of [words[index + 1], words[index + 2]]) {
        if (last !== undefined) names.add(`${first} ${last}`).add(`${first[0]} ${last}`);
      }
    }
  }
  return names;
}

const drive = /\\\\([\w.$-]{1,60})\\\w|(?<![\w\\])([A-Z]:)\\\w|\b((?:file|smb):\/\/)/i;

function path({ text, at }: Passage, plan: Plan): Finding | undefined {
  const found = drive.exec(text);
  if (!found) return undefined;
  const [words, server, letter, scheme] = found;
  const start = server === undefined ? (letter ?? scheme!) : `\\\\${server}`;
  return {
    at,
    words,
    severity: severityOf(plan, true),
    message: `A path to an internal drive will be published here (${quote(`${start}…`)}): readers cannot open it, and it tells where files are kept.`,
    hint: 'Name the document in place of its path. Where this file is kept may stand at `location` under `document:`, which is never published.',
  };
}

const inside =
  /\bhttps?:\/\/((?:[\w-]{1,63}\.){0,5}(?:intranet(?:\.[\w-]{1,63}){0,5}|sharepoint\.com))(?![\w.-])/i;

function link({ text, at }: Passage): Finding | undefined {
  const found = inside.exec(text);
  if (!found) return undefined;
  const [words, host] = found;
  return {
    at,
    words,
    severity: 'hint',
    message: `The link to ${quote(host)} may open for your own staff only.`,
    hint: 'Try it without signing in. If it does not open, put the document where readers can get it, or only name it.',
  };
}

const mobileNumber = /(?<![\d+])(?:\+44\s?(?:\(0\)\s?)?7|07)\d{3}[\s-]?\d{3}[\s-]?(\d{3})(?!\d)/;

/** Numbers that people are to write to are meant to be public. */
function mobile(passage: Passage, plan: Plan): Finding | undefined {
  const { text, at } = passage;
  const found = mobileNumber.exec(text);
  if (!found || isForPublic(passage)) return undefined;
  if (/\b(?:text|sms|whatsapp)\b/i.test(text.slice(Math.max(0, found.index - 40), found.index)))
    return undefined;
  return {
    at,
    words: found[0],
    severity: isPublic(plan) ? 'warning' : 'hint',
    message: `A mobile number will be published here (it ends with ${quote(found[1])}), which may be that of one person.`,
    hint: 'Give the number of an office, unless this one is meant for everybody.',
  };
}

const person =
  /^(?:rt\.? hon\.?|cllr|councillor|dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|baroness|lord|rev|revd)\.?(?:\s+[\p{L}.'’-]+){1,4}$/iu;
const bodies =
  /(?:academy|association|centre|charity|college|foundation|group|hall|hospital|house|practice|school|society|surgery|trust)$/i;

function isRatedPerson({ name, influence, interest }: Stakeholder): boolean {
  return (influence ?? interest) !== undefined && person.test(name) && !bodies.test(name);
}

function rating({ name, pointer, influence }: Stakeholder): Finding {
  return {
    at: at(pointer, influence === undefined ? 'interest' : 'influence'),
    severity: 'warning',
    message: `Everybody will read how ${quote(name)} is rated, since the ratings of this plan are published.`,
    hint: 'Leave the ratings private, or rate the group or the office in place of the person.',
  };
}

/** A plan may go to a few people only; a paper that is taken in public goes to all. */
function severityOf(plan: Plan, isSure: boolean): Severity {
  return isSure && isPublic(plan) ? 'error' : 'warning';
}

function isPublic({ cover }: Plan): boolean {
  return cover?.access === 'public';
}
