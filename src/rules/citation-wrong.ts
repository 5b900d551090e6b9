import { printDay } from '../dates/index.ts';
import type { Passage } from '../plan/passages.ts';
import type { Plan } from '../plan/plan.ts';
import {
  actTitles,
  callInFrom,
  lastYearOfActs,
  sections,
  statutesChecked,
  type ActTitle,
} from '../practice/statutes.ts';
import { phrase, quote } from '../source/quote.ts';
import { isOfAnotherTime } from './of-the-past.ts';
import { spanOf, type PlanSpan } from './plan-span.ts';
import type { Finding, Rule } from './rule.ts';

export const citationWrong: Rule = {
  code: 'citation-wrong',
  severity: 'warning',
  title: 'A law is cited that is of another year, of another Act, or not in force at the time of the plan.',
  why: 'A duty that is cited wrongly was copied and not read. It is the first thing that an opponent’s lawyer looks up.',
  evidence:
    'The strategy of NHS Leeds West CCG (2013) rests on “Section 242(1B) of the NHS Act 2008”; the Act is of 2006. Groups like it often gave section 14Z2 as one of the Health and Social Care Act 2012, which only put it into that of 2006.',
  *check(plan, { nation, passages }) {
    if (nation === 'ireland') return;
    const span = spanOf(plan);
    const texts = passages()
      .filter(({ text }) => mayCite.test(text))
      // A name goes on in the next line.
      .map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ') }));
    for (const passage of texts) {
      yield* wrongYears(passage);
      yield* wrongActs(passage);
      if (span) yield* outOfForce(passage, span);
    }
    const finding = dutyOfOthers(plan, texts);
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
const byNumber = new Map(sections.map((section) => [section.written, section]));

function* wrongYears({ text, at }: Passage): Generator<Finding> {
  for (const [words, name = '', year = ''] of text.matchAll(acts)) {
    const known = actTitles.find(({ titles }) => titles.includes(plain(name)));
    if (!known || !isWrong(known, Number(year))) continue;
    yield {
      at,
      words,
      message: `There is no ${quote(words)}: ${yearsOf(known)} (as of ${statutesChecked}).`,
      hint: 'Look up which Act is meant, and correct its year.',
    };
  }
}

function isWrong({ years, since }: ActTitle, year: number): boolean {
  return year > since && year <= lastYearOfActs && !years.includes(year);
}

function yearsOf({ titles, years }: ActTitle): string {
  const list = phrase(years.map(String), 'and');
  return years.length === 1 ? `the ${titles[0]} Act is of ${list}` : `the ${titles[0]} Acts are of ${list}`;
}

function plain(name: string): string {
  return name.replace('&', 'and');
}

function* wrongActs({ text, at }: Passage): Generator<Finding> {
  for (const [words, number = '', name = '', year = ''] of text.matchAll(citations)) {
    const section = byNumber.get(number);
    const mistake = section?.mistaken.find(({ titles }) => titles.includes(plain(name)));
    if (!section || !mistake) continue;
    const isElsewhere = Number(year) === mistake.unlessYear;
    const known = actTitles.find(({ titles }) => titles.includes(plain(name)));
    // That there is no such Act has been told; and this is the right one.
    if ((known && isWrong(known, Number(year))) || section.act === `${plain(name)} Act ${year}`) continue;
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

function* outOfForce({ text, at }: Passage, span: PlanSpan): Generator<Finding> {
  for (const { section, pattern } of distinct) {
    const sentence = sentenceWith(text, pattern);
    if (sentence === undefined || isOfAnotherTime(sentence)) continue;
    const { from, until, successor } = section;
    if (until !== undefined && until < span.earliest) {
      yield {
        at,
        words: section.written,
        message: `Section ${section.written} of the ${section.act}, on ${section.about}, held until ${printDay(until)}; the plan ${span.words}.`,
        hint: `It was replaced by ${successor!} (as of ${statutesChecked}).`,
      };
    }
    if (from !== undefined && from > span.latest) {
      yield {
        at,
        words: section.written,
        severity: 'hint',
        message: `Section ${section.written} of the ${section.act}, on ${section.about}, holds from ${printDay(from)}; the plan ${span.words}.`,
        hint: 'Cite what was in force then, or say that it is to come.',
      };
    }
  }
  const referral = span.earliest >= callInFrom ? sentenceWith(text, referred) : undefined;
  if (referral === undefined || isOfAnotherTime(referral)) return;
  yield {
    at,
    words: referred.exec(referral)![0],
    severity: 'hint',
    message: `Councils no longer refer a change of health services to the Secretary of State, from ${printDay(callInFrom)} on; the plan ${span.words}.`,
    hint: `Anybody may ask the Secretary of State to call a change in instead: Schedule 10A to the National Health Service Act 2006 (as of ${statutesChecked}).`,
  };
}

const referred = /\brefer(?:s|red|ral)?\b[^.]{0,60}\bto the Secretary of State\b/i;

function sentenceWith(text: string, pattern: RegExp): string | undefined {
  return pattern.test(text)
    ? text.split(/(?<=[.!?])\s+/).find((sentence) => pattern.test(sentence))
    : undefined;
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
