import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { checkBytes, type Checked } from '../../src/compile.ts';
import { dayOf } from '../../src/dates/index.ts';

/**
 * What a check has to say of the five documents that the project was made for, and what it must not, as people who know
 * the field decided before there was a check. Words are parts of the message, or of what it stands at.
 */
interface Expectation {
  readonly file: string;
  readonly must: readonly (readonly [code: string, ...words: string[]])[];
  /** Found only by one who says what day it is. */
  readonly mustLater?: readonly string[];
  readonly mustNot: readonly string[];
  /** The most that may be said under a code. */
  readonly onlyHint?: readonly string[];
}

const expectations: Readonly<Record<string, Expectation>> = {
  'the engagement plan of Herefordshire, 2010': {
    file: 'herefordshire/plan.yaml',
    must: [
      ['lead-missing', 'None of the 22 activities'],
      ['ambition-not-met', 'nothing planned with', 'reaches it'],
      ['loop-not-closed', 'Service users', 'Final report'],
      ['document-control-differs', '19 July 2010', '20 July 2010'],
      ['said-twice', 'Engagement event'],
      ['said-twice', 'Website with e-mail feedback option'],
      ['name-variant', 'Herefordshire LINK and Brecon & Radnorshire'],
      ['name-variant', 'Herefordshire Hospital NHS Trust', 'Hereford Hospitals NHS Trust'],
      ['period-gap', 'November 2010'],
      ['stakeholder-one-contact', 'Carers', 'Health Scrutiny Committee'],
      ['abbreviation-unexplained', 'HHT', 'PALS', 'SHA'],
      ['formats-missing'],
      ['equality-missing'],
      ['decision-before-close', 'May 2010'],
    ],
    mustLater: ['item-stale'],
    // LINk, PCT and SHA were there in 2010; months that are listed are certain; a month is no day of a holiday.
    mustNot: ['body-out-of-time', 'citation-wrong', 'date-ambiguous', 'holiday-clash', 'item-stale'],
    onlyHint: ['decision-before-close', 'period-gap', 'said-twice', 'stakeholder-one-contact'],
  },
  'the strategy of East and North Hertfordshire, 2016': {
    file: 'east-and-north-herts/strategy.yaml',
    must: [
      ['target-untestable', 'Involve executives'],
      ['target-untestable', 'Actively seek', 'without an end'],
      ['target-untestable', 'observer'],
      ['lead-missing', 'None of the 17 targets'],
    ],
    // A trust is bound by section 242.
    mustNot: ['citation-wrong', 'body-out-of-time'],
  },
  'the strategy of Leeds West, 2013': {
    file: 'leeds-west/strategy.yaml',
    must: [
      ['citation-wrong', 'NHS Act 2008'],
      ['citation-wrong', 'Section 242'],
      ['reference-broken', 'appendix D'],
      ['reference-broken', 'appendix F'],
      ['reference-broken', '`B` or `E`'],
      ['said-twice', 'aims'],
      ['said-twice', 'Build credibility'],
      ['lead-missing'],
    ],
    mustLater: ['item-stale'],
    // A clinical commissioning group in 2013, and large print is offered.
    mustNot: ['body-out-of-time', 'formats-missing', 'item-stale'],
  },
  'the framework of Mid and South Essex, 2020': {
    file: 'mid-and-south-essex/framework.yaml',
    must: [['drafting-leftover', 'Something about coproduction?']],
    // It plans no activities.
    mustNot: ['ambition-not-met', 'level-not-carried', 'loop-not-closed', 'stakeholder-without-activity'],
  },
  'the board paper of Oxford Health, 2015': {
    file: 'oxford-health/paper.yaml',
    must: [
      ['purpose-not-recommended', 'approval', 'support', 'consider'],
      ['cover-incomplete', 'agenda', 'director', 'equality'],
    ],
    // The board met before a general election, but the paper launches nothing.
    mustNot: ['decision-before-close', 'decision-too-soon', 'pre-election-overlap'],
  },
};

describe.each(Object.entries(expectations))('%s', (_, expectation) => {
  let found: Checked['diagnostics'];
  beforeAll(async () => {
    found = await problemsOf(expectation.file);
  });

  it.each(expectation.must)('has %s told', (code, ...words) => {
    const messages = found.filter((problem) => problem.code === code).map(({ message }) => message);
    const fitting = messages.filter((message) => words.every((word) => message.includes(word)));
    expect(fitting, messages.join('\n')).not.toEqual([]);
  });

  it.each(expectation.mustNot)('has no %s told', (code) => {
    expect(found.filter((problem) => problem.code === code)).toEqual([]);
  });

  it('has no error', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(expectation.onlyHint ?? [])('has %s told as a hint', (code) => {
    const severities = found.filter((problem) => problem.code === code).map(({ severity }) => severity);
    expect([...new Set(severities)]).toEqual(['hint']);
  });

  it.each(expectation.mustLater ?? [])('has %s told years later', async (code) => {
    const later = await problemsOf(expectation.file, dayOf(2026, 11, 1));
    expect(later.map((problem) => problem.code)).toContain(code);
  });
});

/** English law, an English body that is over, and a change on which English law asks for more. */
const english = `title: Beds in Hill
substantial: yes
period: 2025
summary: The council may refer this change of health services to the Secretary of State.
stakeholders: [{ id: link, name: Hill LINk }]
activities: [{ name: Talk, with: link, when: May 2025, lead: Head, purpose: discuss }]
`;

test('English rules judge a plan of England, and no other', async () => {
  const ofLaw = new Set(['body-missing', 'body-out-of-time', 'citation-wrong', 'scrutiny-timetable-missing']);
  const judged = async (keys: string) => {
    const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(`${keys}\n${english}`));
    return [...new Set(diagnostics.map(({ code }) => code))].filter((code) => ofLaw.has(code)).sort();
  };
  expect(await judged('profile: nhs-england')).toEqual([...ofLaw]);
  for (const nation of ['ireland', 'scotland', 'wales', 'northern-ireland']) {
    expect(await judged(`nation: ${nation}`), nation).toEqual([]);
    expect(await judged(`nation: ${nation}\nprofile: nhs-england`), nation).toEqual([]);
  }
});

async function problemsOf(name: string, asAt?: number): Promise<Checked['diagnostics']> {
  const bytes = readFileSync(new URL(`../../examples/${name}`, import.meta.url));
  return (await checkBytes(name, bytes, asAt === undefined ? {} : { asAt })).diagnostics;
}
