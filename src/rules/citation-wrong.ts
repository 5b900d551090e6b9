import { dateOf, dayOf, printDay } from '../dates/index.ts';
import type { Passage } from '../plan/passages.ts';
import type { Plan } from '../plan/plan.ts';
import {
  actTitles,
  callInFrom,
  lastYearOfActs,
  sections,
  statutesChecked,
  type ActTitle,
  type Section,
} from '../practice/statutes.ts';
import type { Profile } from '../practice/profile.ts';
import { substantialChange } from '../practice/regimes.ts';
import { phrase, quote } from '../source/quote.ts';
import { isOfAnotherTime } from './parts/of-the-past.ts';
import { spanOf, type PlanSpan } from './parts/plan-span.ts';
import type { Finding, Rule } from './rule.ts';

export const citationWrong: Rule = {
  code: 'citation-wrong',
  severity: 'warning',
  title: 'A law is cited that is of another year, of another Act, or not in force at the time of the plan.',
  why: 'A duty that is cited wrongly was copied and not read. It is the first thing that an opponent’s lawyer looks up.',
  evidence:
    'The strategy of NHS Leeds West CCG (2013) rests on “Section 242(1B) of the NHS Act 2008”; the Act is of 2006. Section 14Z2, which bound such groups, is of that Act, too: the Health and Social Care Act 2012 only put it there.',
  *check(plan, { nation, profile, passages }) {
    if (nation === 'ireland') return;
    const texts = passages()
      .filter(({ text }) => mayCite.test(text))
      // A name goes on in the next line.
      .map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ') }));
    if (nation === undefined) {
      for (const passage of texts) yield* wrongYears(passage, onlyOfUk);
      return;
    }
    const span = spanOf(plan);
    const known = sections.filter(({ nations }) => nations.includes(nation));
    const isHealth = isOfHealth(plan, profile);
    for (const passage of texts) {
      yield* wrongYears(passage, actTitles);
      yield* wrongActs(passage, known);
      if (!span) continue;
      yield* outOfForce(passage, span, known);
      if (nation === 'england') yield* referrals(passage, span, isHealth);
    }
    const finding = nation === 'england' ? dutyOfOthers(plan, texts) : lawOfOthers(nation, texts);
    if (finding) yield finding;
  },
};

/** Most texts cite nothing, and are not looked at again. */
const mayCite = /\bAct\b|\bsection\b|\bs\.? ?\d|\b14Z|\b13Q|Secretary of State/i;

const titles = actTitles.flatMap(({ titles }) => titles).concat('Northern Ireland');
const title = `(${titles.map((words) => words.replace(' and ', ' (?:and|&) ')).join('|')})`;
/** "NHS Act 2008", "Equality Act of 2012". */
const act = `${title} Act(?:,| of)? (\\d{4})\\b`;
const acts = new RegExp(`\\b${act}`, 'g');
/** "Section 242(1B) of the NHS Act 2008", "s.14Z2 Health and Social Care Act 2012". */
const citations = new RegExp(
  `\\b(?:[Ss]ections? |[Ss]\\.? ?)(\\d+[A-Z]*\\d*)(?:\\s*\\([^)]{1,5}\\))*,? (?:of )?(?:the )?${act}`,
  'g',
);

/** Acts that other countries may have, too, are left alone where nobody says whose law holds. */
const onlyOfUk = actTitles.filter(({ isOnlyOfUk }) => isOnlyOfUk);

function* wrongYears({ text, at }: Passage, all: readonly ActTitle[]): Generator<Finding> {
  for (const [words, name = '', year = ''] of text.matchAll(acts)) {
    const known = all.find(({ titles }) => titles.includes(plain(name)));
    if (!known || !isWrong(known, Number(year))) continue;
    yield {
      at,
      words,
      message: `There is no UK Act of that title and year: ${quote(words)}; ${yearsOf(known)} (as of ${statutesChecked}).`,
      hint: 'Look up which Act is meant, and correct its year.',
    };
  }
}

function isWrong({ years, since }: ActTitle, year: number): boolean {
  return year >= since && year <= lastYearOfActs && !years.includes(year);
}

function yearsOf({ titles, years }: ActTitle): string {
  const list = phrase(years.map(String), 'and');
  return years.length === 1 ? `the ${titles[0]} Act is of ${list}` : `the ${titles[0]} Acts are of ${list}`;
}

function plain(name: string): string {
  return name.replace('&', 'and');
}

function* wrongActs({ text, at }: Passage, known: readonly Section[]): Generator<Finding> {
  for (const [words, number = '', name = '', year = ''] of text.matchAll(citations)) {
    const section = known.find(({ written }) => written === number);
    const mistake = section?.mistaken.find(({ titles }) => titles.includes(plain(name)));
    if (!section || !mistake) continue;
    const isElsewhere = Number(year) === mistake.unlessYear;
    const cited = actTitles.find(({ titles }) => titles.includes(plain(name)));
    // That there is no such Act has been told; and this is the right one.
    if ((cited && isWrong(cited, Number(year))) || section.act === `${plain(name)} Act ${year}`) continue;
    yield {
      at,
      words,
      // The other Act has a section of that number, too.
      ...(isElsewhere && { severity: 'hint' as const }),
      message: `${quote(words)}: section ${number} of the ${section.act} is about ${section.about}${isElsewhere ? '; which one is meant?' : '.'}`,
      hint: `Cite the ${section.act}, if that is what is meant (as of ${statutesChecked}).`,
    };
  }
}

/** A number alone may be that of any Act; one with letters is known by itself. */
const distinct = sections
  .filter(({ written }) => /[A-Z]/.test(written))
  .map((section) => ({ section, pattern: new RegExp(`\\b${section.written}\\b`) }));

function* outOfForce({ text, at }: Passage, span: PlanSpan, known: readonly Section[]): Generator<Finding> {
  for (const { section, pattern } of distinct.filter(({ section }) => known.includes(section))) {
    const sentence = sentenceWith(text, pattern);
    if (sentence === undefined || isOfAnotherTime(sentence)) continue;
    const { from = -Infinity, until = Infinity, successor } = section;
    if (yearsIn(sentence).some((year) => from <= dayOf(year, 12, 31) && until >= dayOf(year, 1, 1))) continue;
    if (until < span.earliest) {
      yield {
        at,
        words: section.written,
        message: `Section ${section.written} of the ${section.act}, on ${section.about}, held until ${printDay(until)}; the plan ${span.words}.`,
        hint: `It was replaced by ${successor!} (as of ${statutesChecked}). Cite that, or say in the sentence in which year it was so.`,
      };
    }
    if (from > span.latest) {
      yield {
        at,
        words: section.written,
        severity: 'hint',
        message: `Section ${section.written} of the ${section.act}, on ${section.about}, holds from ${printDay(from)}; the plan ${span.words}.`,
        hint: `Cite what was in force then, or say that it is to come (as of ${statutesChecked}).`,
      };
    }
  }
}

/** The years that a sentence names, but for those of Acts. */
function yearsIn(sentence: string): number[] {
  return [...sentence.matchAll(/(?<!\bAct(?:,| of)? )\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
}

function* referrals({ text, at }: Passage, span: PlanSpan, isHealth: boolean): Generator<Finding> {
  const referral = span.earliest >= callInFrom ? sentenceWith(text, referred) : undefined;
  if (referral === undefined || isOfAnotherTime(referral) || !isAboutHealth(referral, isHealth)) return;
  if (yearsIn(referral).some((year) => year < dateOf(callInFrom).year)) return;
  yield {
    at,
    words: referred.exec(referral)![0],
    severity: 'hint',
    message: `Councils no longer refer a change of health services to the Secretary of State, from ${printDay(callInFrom)} on; the plan ${span.words}.`,
    hint: `Anybody may ask the Secretary of State to call a change in instead: Schedule 10A to the National Health Service Act 2006 (as of ${statutesChecked}).`,
  };
}

const referred = /\brefer(?:s|red|ral)?\b[^.]{0,60}\bto the Secretary of State\b/i;

/** Planning, schools and highways have Secretaries of State of their own. */
const otherMatters =
  /\bplanning\b|\bappeals?\b|\bcompulsory purchase\b|\bdevelopment consent\b|\binspector|\bschools?\b|\bacadem|\bhighways?\b|\btransport\b/i;
const healthWords = /\bNHS\b|\bhealth\b|\bhospitals?\b|\bpatients?\b|\breconfigur/i;

function isAboutHealth(sentence: string, isHealth: boolean): boolean {
  return (isHealth || healthWords.test(sentence)) && !otherMatters.test(sentence);
}

function isOfHealth({ isSubstantial, organisation = '' }: Plan, { regimes }: Profile): boolean {
  return isSubstantial || regimes.includes(substantialChange) || /\bNHS\b|\bICB\b/.test(organisation);
}

function sentenceWith(text: string, pattern: RegExp): string | undefined {
  return pattern.test(text) ? sentencesOf(text).find((sentence) => pattern.test(sentence)) : undefined;
}

/** Of a text with one space between its words. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}

const commissioner = /\bclinical commissioning group|\bCCG\b|\bintegrated care board|\bICB\b/i;

const dutyOfTrusts = /\b(?:[Ss]ection |[Ss]\.? ?)242\b/;

/** A commissioner that only cites the duty of trusts has one of its own. */
function dutyOfOthers({ organisation = '' }: Plan, texts: readonly Passage[]): Finding | undefined {
  if (!commissioner.test(organisation) || texts.some(({ text }) => /\b14Z(?:2|45)\b/.test(text)))
    return undefined;
  const found = texts.find(({ text }) => dutyOfTrusts.test(text));
  if (!found) return undefined;
  return {
    at: found.at,
    words: dutyOfTrusts.exec(found.text)![0],
    severity: 'hint',
    message: `Section 242 is about how NHS trusts and foundation trusts involve people; ${quote(organisation)} commissions.`,
    hint: `Look up the duty of your own: section 14Z2 of the National Health Service Act 2006 for clinical commissioning groups, until 30 June 2022, and section 14Z45 for integrated care boards (as of ${statutesChecked}).`,
  };
}

const names = { wales: 'Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' } as const;

/** Who copies the plan of a neighbour in England takes its law along. */
function lawOfOthers(nation: keyof typeof names, texts: readonly Passage[]): Finding | undefined {
  for (const { text, at } of texts) {
    const words = englishLawIn(text);
    if (words === undefined) continue;
    return {
      at,
      words,
      severity: 'hint',
      message: `${quote(words)} is law about the NHS in England, and the plan is of ${names[nation]}.`,
      hint: `Look up the law of ${names[nation]}, or say that a body in England is meant (as of ${statutesChecked}).`,
    };
  }
  return undefined;
}

const ofEngland = /\b(?:England|English|cross[- ]border)\b/i;
const ofTheAct = /National Health Service|NHS/;

/** Sections with letters, and those of a number where their Act is named. */
function englishLawIn(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (ofEngland.test(sentence) || isOfAnotherTime(sentence)) continue;
    const lettered = /\b(?:14Z2|14Z45|13Q)\b/.exec(sentence);
    if (lettered) return lettered[0];
    for (const [words, number = '', name = '', year] of sentence.matchAll(citations)) {
      if ((number === '242' || number === '244') && ofTheAct.test(name) && year === '2006') return words;
    }
  }
  return undefined;
}
