import { describe, expect, test } from 'vitest';
import { citationsIn, mainLabel, numberedParts } from '../../../src/rules/parts/numbered-parts.ts';
import { planOf } from '../../timeline/plan-of.ts';

/** What has a number or letter, as "appendix A: its name". */
function partsOf({ appendices = [], headings = [], text = '' }: Said): string[] {
  const plan = {
    ...planOf({ items: [] }),
    appendices: appendices.map((name, index) => ({ name, pointer: `/appendices/${index}` })),
    sections: headings.map((heading, index) => ({
      id: `section-${index}`,
      heading,
      text: '',
      isLast: false,
      pointer: `/sections/${index}`,
    })),
  };
  return numberedParts(plan, [{ text, at: '/summary', key: 'summary' }]).map(
    ({ kind, label, name, at }) => `${at} ${kind} ${label}: ${name}`,
  );
}

interface Said {
  readonly appendices?: readonly string[];
  readonly headings?: readonly string[];
  readonly text?: string;
}

describe('appendices', () => {
  test.each([
    ['Appendix A: Costs', 'appendix A'],
    ['APPENDIX B – Costs', 'appendix B'],
    ['Appendix A2', 'appendix A2'],
    ['Annex 1: Letters', 'annex 1'],
    ['annex 1.2 Letters', 'annex 1.2'],
  ])('%s', (name, part) => {
    expect(partsOf({ appendices: [name] })).toEqual([`/appendices/0 ${part}: ${name}`]);
  });

  test.each([
    'Costs',
    'Costs, with appendix A',
    'Appendix a reader may skip',
    'Appendix Costs',
    'Appendix 2024',
    'The appendix',
  ])('%s has no letter', (name) => {
    expect(partsOf({ appendices: [name] })).toEqual([]);
  });

  test('none has a letter where they have Roman numbers', () => {
    expect(partsOf({ appendices: ['Appendix I: Costs', 'Appendix  II: Letters'] })).toEqual([]);
  });

  test.each(['Appendix I: Costs', 'Appendix A: What stood in Appendix II'])(
    '%s has a letter, and no Roman number',
    (name) => {
      expect(partsOf({ appendices: [name] })).toHaveLength(1);
    },
  );
});

describe('headings', () => {
  test.each([
    ['4. Staff', '4'],
    ['4) Staff', '4'],
    ['12: Staff', '12'],
    ['4.2 Staff', '4.2'],
    ['4.2. Staff', '4.2'],
    ['4.12 Staff', '4.12'],
    ['4.2.1 Staff', '4.2.1'],
    ['4.2  Staff', '4.2'],
    ['Section 4.2: Staff', '4.2'],
    ['Section  4.2  Staff', '4.2'],
  ])('%s', (heading, number) => {
    expect(partsOf({ headings: [heading] })).toEqual([`/sections/0/heading section ${number}: ${heading}`]);
    expect(partsOf({ text: `We ask.\n\n## ${heading}\n\nAll of them.` })).toEqual([
      `/summary section ${number}: ${heading}`,
    ]);
  });

  test.each([
    '10 things to know',
    '4.',
    '4.2',
    '2026. A year of change',
    'What 1.5 million readers said',
    'See section 4. Staff',
  ])('%s has no number', (heading) => {
    expect(partsOf({ headings: [heading] })).toEqual([]);
    expect(partsOf({ text: `## ${heading}` })).toEqual([]);
  });
});

describe('within a text', () => {
  test.each([
    ['# 4. Staff', 'section 4: 4. Staff'],
    ['  ### 4.2 Staff  ', 'section 4.2: 4.2 Staff'],
    ['##   4.2 Staff', 'section 4.2: 4.2 Staff'],
    ['Table 1: Costs', 'table 1: Table 1: Costs'],
    ['Table 1 – Costs', 'table 1: Table 1 – Costs'],
    ['Table  12. Costs', 'table 12: Table  12. Costs'],
    ['  Figure 2: The hall', 'figure 2: Figure 2: The hall'],
    ['**Table 1**: Costs', 'table 1: Table 1: Costs'],
    ['**Table 1:** Costs', 'table 1: Table 1: Costs'],
    ['_Figure 2_', 'figure 2: Figure 2'],
    ['*Figure 3 :* The hall', 'figure 3: Figure 3 : The hall'],
    ['Table 1.2: Costs', 'table 1.2: Table 1.2: Costs'],
    ['Table 1a: Costs', 'table 1a: Table 1a: Costs'],
  ])('%s', (line, part) => {
    expect(partsOf({ text: line })).toEqual([`/summary ${part}`]);
    expect(partsOf({ text: `We ask.\n\n${line}\n\nAll of them.` })).toEqual([`/summary ${part}`]);
  });

  test.each(['We ask.', '## Costs', '| Hall | £200 |', '![Costs](costs.png)'])(
    'a caption stands right below %s',
    (line) => {
      expect(partsOf({ text: `${line}\nTable 3: Costs` })).toEqual(['/summary table 3: Table 3: Costs']);
    },
  );

  test('captions that stand below each other', () => {
    expect(partsOf({ text: '**Table 1: Costs**\n  Table 2: Hours\nFigure 1: Halls' })).toEqual([
      '/summary table 1: Table 1: Costs',
      '/summary table 2: Table 2: Hours',
      '/summary figure 1: Figure 1: Halls',
    ]);
  });

  test.each([
    'We meet in room # 12. Bring a chair.',
    '    # 4. Staff',
    '#4. Staff',
    'As we said in Table 3: it has room for all.',
    'Table 1 has the costs.',
    'Table 1.2 has the costs.',
    'Table 1–3 have the costs.',
    'Table 2026: Costs',
    'Tables: 3',
    // The author broke the line.
    'The hours are in\nTable 3. The costs are not known.',
    'The hours, \n  Table 3: are they right?',
  ])('%s is none', (text) => {
    expect(partsOf({ text })).toEqual([]);
  });
});

/** Labels of what a text cites. */
function cited(text: string): (readonly string[])[] {
  return citationsIn(text, '/summary').map(({ labels }) => labels);
}

describe('citations', () => {
  test.each([
    ['Appendix A', ['A']],
    ['Appendices A and C', ['A', 'C']],
    ['Appendices A, B, and D', ['A', 'B', 'D']],
    ['Appendices B to E', ['B', 'C', 'D', 'E']],
    ['Appendices B–D', ['B', 'C', 'D']],
    ['Appendices A and B', ['A', 'B']],
    ['Annexes 1 & 2', ['1', '2']],
    ['tables 8 to 11', ['8', '9', '10', '11']],
    ['Figures 1-3', ['1', '2', '3']],
    ['Figures 3 to 1', ['3', '1']],
    ['sections 4.1 to 4.3', ['4.1', '4.2', '4.3']],
    ['sections 4.2.9 to 4.2.11', ['4.2.9', '4.2.10', '4.2.11']],
    ['sections 4.1a to 4.3b', ['4.1a', '4.2', '4.3b']],
    ['sections 4.2 to 7', ['4.2', '7']],
    ['Tables 1.1 to 4.2', ['1.1', '4.2']],
    ['Tables 1.1–1.3.3', ['1.1', '1.3.3']],
    ['Figures 0 to B', ['0', 'B']],
    ['Appendices A1 to A3', ['A1', 'A3']],
    ['Appendix A – 3 pages', ['A', '3']],
  ])('%s', (text, labels) => {
    expect(cited(text)).toEqual([labels]);
  });

  test.each(['the appendix', 'Section 2024', 'Table A3b', 'section 5(2)'])('%s is none', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test('of "Appendix A and I" only the first is sure', () => {
    expect(citationsIn('Appendix A and I agree', '/summary')).toMatchObject([
      { labels: ['A', 'I'], sure: ['A'] },
    ]);
    expect(citationsIn('Appendices  A\n  and B agree', '/summary')).toEqual([
      {
        kind: 'appendix',
        words: 'Appendices A and B',
        labels: ['A', 'B'],
        sure: ['A', 'B'],
        of: 'not said',
        isPointedTo: false,
        at: '/summary',
      },
    ]);
  });

  test.each([
    ['Appendix A of this plan', 'this document'],
    ['as attached in Appendix A', 'this document'],
    ['as attached  in\n  Appendix A', 'this document'],
    ['It is attached\n  (Appendix A)', 'this document'],
    ['What is attached says more than Appendix A', 'not said'],
    ['Appendix A is what comes from members', 'not said'],
    ["the council's view is in Appendix A", 'not said'],
    ['attached to this paper as Appendix A', 'this document'],
    ['the council’s\n  Appendix A', 'another'],
    ['Appendix A\n  of  the code', 'another'],
    ['Appendix A to the minutes', 'another'],
    ["the council's Appendix A", 'another'],
    ['the report has it in Appendix A', 'another'],
    ['[Appendix A](a.pdf)', 'another'],
    ['The report is short. Appendix A has more', 'not said'],
  ])('%s is of %s', (text, of) => {
    expect(citationsIn(text, '/summary')).toMatchObject([{ of }]);
  });

  test.each([
    ['See section 4', true],
    ['(see also section 4)', true],
    ['Please see\n  section 4', true],
    ['section 4 above', true],
    ['section 4\n  below', true],
    ['We see what section 4 asks', false],
    ['the foresee section 4', false],
    ['section 4, as told above', false],
    ['section 4 aboveground', false],
  ])('%s: readers are sent there: %s', (text, isPointedTo) => {
    expect(citationsIn(text, '/summary')).toMatchObject([{ isPointedTo }]);
  });
});

test.each([
  ['A', 'A'],
  ['A2', 'A'],
  ['12', '12'],
  ['2a', '2'],
  ['4.2', '4.2'],
  ['4.2b', '4.2'],
])('%s is %s or a part of it', (label, main) => {
  expect(mainLabel(label)).toBe(main);
});
