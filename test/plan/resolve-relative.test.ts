import { expect, test } from 'vitest';
import { isoOf, earliestDay, latestDay } from '../../src/dates/index.ts';
import { currentTiming } from '../../src/plan/current-timing.ts';
import { resolve } from '../../src/plan/resolve.ts';

/** What becomes of activities with these timings by their ids: their days, or their words where they have none. */
function resolved(whens: Readonly<Record<string, string>>, plan: Readonly<Record<string, unknown>> = {}) {
  const activities = Object.entries(whens).map(([id, when]) => ({ id, name: id, when }));
  const { plan: resolved, diagnostics } = resolve({ title: 'A plan', activities, ...plan });
  const days = resolved.items.map((item) => {
    const { timing, words } = currentTiming(item);
    const [first, last] = [timing && earliestDay(timing), timing && latestDay(timing)];
    const span = [first, last].map((day) => (day === undefined ? '' : isoOf(day))).join('..');
    return [item.id, span === '..' ? words : span];
  });
  return {
    days: Object.fromEntries(days),
    words: resolved.items.map((item) => currentTiming(item).words),
    printed: Object.fromEntries(resolved.items.map((item) => [item.id, currentTiming(item).words])),
    diagnostics,
  };
}

test('items are dated from each other, whatever their order in the file', () => {
  const { days, diagnostics } = resolved({
    report: '2 weeks after survey',
    survey: '6 weeks from launch',
    launch: '5 January 2026',
    leaflet: '10 days before launch',
    thanks: 'within 10 working days of report',
    website: 'after launch',
    papers: 'before report',
  });
  expect(diagnostics).toEqual([]);
  expect(days).toEqual({
    launch: '2026-01-05..2026-01-05',
    survey: '2026-01-05..2026-02-15',
    report: '2026-03-01..2026-03-01',
    leaflet: '2025-12-26..2025-12-26',
    thanks: '2026-03-01..2026-03-13',
    website: '2026-01-06..',
    papers: '..2026-02-28',
  });
});

test('the words stand beside the days, and months stay months', () => {
  const { words } = resolved({
    launch: '5 January 2026',
    survey: '2 weeks after launch',
    fair: 'June 2026',
    thanks: '2 weeks after fair',
  });
  expect(words).toEqual([
    '5 January 2026',
    '19 January 2026 (2 weeks after launch)',
    'June 2026',
    '2 weeks after fair',
  ]);
});

test('the period, the ends of a window and names are things to count from', () => {
  const { days, diagnostics } = resolved(
    {
      first: '1 week after period start',
      last: '2 weeks before the end of the period',
      report: '4 weeks after the main consultation closes',
      invitation: '3 weeks before the start of the main consultation',
      more: '1 day after Open evening',
    },
    {
      period: '1 January 2026 to 31 December 2026',
      windows: [{ name: 'Main consultation', when: '2 March to 24 May 2026' }],
      events: [{ name: 'Open evening', when: '3 June 2026' }],
    },
  );
  expect(diagnostics).toEqual([]);
  expect(days).toMatchObject({
    first: '2026-01-08..2026-01-08',
    last: '2026-12-17..2026-12-17',
    report: '2026-06-21..2026-06-21',
    invitation: '2026-02-09..2026-02-09',
    more: '2026-06-04..2026-06-04',
  });
});

test('what readers see has names for ids, whole words only', () => {
  const { words } = resolved(
    { x: '2 days after launch', y: '2 days after a', z: '4 days after survey closes' },
    {
      milestones: [
        { id: 'launch', name: 'Launch of the survey', when: '5 January 2026' },
        { id: 'a', name: 'Open day', when: '6 January 2026' },
      ],
      windows: [{ id: 'survey', name: 'Survey', when: '5 to 27 January 2026' }],
    },
  );
  expect(words).toEqual(
    expect.arrayContaining([
      '7 January 2026 (2 days after Launch of the survey)',
      '8 January 2026 (2 days after Open day)',
      '31 January 2026 (4 days after Survey closes)',
    ]),
  );
});

test('what follows an extended window follows its later end', () => {
  const { days } = resolved(
    { report: '4 weeks after survey' },
    {
      windows: [
        {
          id: 'survey',
          name: 'Survey',
          when: '5 January to 27 February 2026',
          extended: { until: '13 March 2026' },
        },
      ],
    },
  );
  expect(days.report).toBe('2026-04-10..2026-04-10');
});

test('before something is the day before it, after it the day after, and since it that day', () => {
  const windows = [{ id: 'reg18', name: 'Regulation 18', when: '5 October to 15 November 2026' }];
  const { days, diagnostics } = resolved(
    {
      a: 'before reg18',
      b: 'prior to Regulation 18',
      c: 'after reg18',
      d: 'following the close of reg18',
      // It opens with the day, and closes when the day is over.
      e: 'before the close of reg18',
      f: 'after the start of reg18',
      g: 'since reg18',
      h: '2 weeks after reg18',
      i: '1 day before reg18',
    },
    { windows },
  );
  expect(diagnostics).toEqual([]);
  expect(days).toEqual({
    reg18: '2026-10-05..2026-11-15',
    a: '..2026-10-04',
    b: '..2026-10-04',
    c: '2026-11-16..',
    d: '2026-11-16..',
    e: '..2026-11-15',
    f: '2026-10-05..',
    g: '2026-11-15..',
    h: '2026-11-29..2026-11-29',
    i: '2026-10-04..2026-10-04',
  });
});

test('before and after what only has a month have no day, and keep their words', () => {
  const whens = {
    a: 'before fair',
    b: 'prior to fair',
    c: 'after fair',
    d: 'Following fair',
    e: 'since fair',
    f: 'before trip',
    g: 'after trip',
    h: '2 weeks after trip',
  };
  const { days, words } = resolved(whens, {
    milestones: [
      { id: 'fair', name: 'Summer fair', when: 'March 2018' },
      { id: 'trip', name: 'School trip', when: 'about June 2018' },
    ],
  });
  expect(days).toMatchObject({ a: '..2018-03-30', c: '2018-03-02..', e: '2018-03-01..' });
  expect(words).toEqual([
    'before Summer fair',
    'prior to Summer fair',
    'after Summer fair',
    'following Summer fair',
    'since Summer fair',
    'before School trip',
    'after School trip',
    '2 weeks after School trip',
    'March 2018',
    'about June 2018',
  ]);
});

test('working days are those of the plan’s nation', () => {
  const whens = { meeting: '29 March 2018', minutes: '1 working day after meeting' };
  expect(resolved(whens, { nation: 'england' }).days.minutes).toBe('2018-04-03..2018-04-03');
  expect(resolved(whens, { nation: 'scotland' }).days.minutes).toBe('2018-04-02..2018-04-02');
  expect(resolved(whens).days.minutes).toBe('2018-03-30..2018-03-30');
});

test('what is counted from something undated is undated, in its author’s words', () => {
  const { printed, diagnostics } = resolved(
    {
      launch: 'TBC',
      survey: '2 weeks after launch',
      report: '2 weeks after survey',
      thanks: '2 weeks after the votes are counted',
      visits: 'during pilot',
    },
    { phases: [{ id: 'pilot', name: 'Pilot in two wards', when: 'TBC' }] },
  );
  expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([['date-unanchored', '/activities/3/when']]);
  expect(printed).toEqual({
    pilot: 'to be confirmed',
    launch: 'to be confirmed',
    survey: '2 weeks after launch',
    report: '2 weeks after survey',
    thanks: '2 weeks after the votes are counted',
    visits: 'during Pilot in two wards',
  });
});

const reg18 = { id: 'reg18', name: 'Regulation 18', when: '5 October to 15 November 2026' };

test.each([
  ['throughout consultation', '5 October to 15 November 2026 (throughout consultation)'],
  ['throughout the consultation', '5 October to 15 November 2026 (throughout the consultation)'],
  ['during consultation', '5 October to 15 November 2026 (during consultation)'],
  ['during reg18', '5 October to 15 November 2026 (during Regulation 18)'],
  ['throughout the Regulation 18', '5 October to 15 November 2026 (throughout the Regulation 18)'],
  [
    'throughout the consultation period',
    '5 October to 15 November 2026 (throughout the consultation period)',
  ],
  [
    'for the duration of the consultation',
    '5 October to 15 November 2026 (for the duration of the consultation)',
  ],
  ['end of consultation', '15 November 2026 (end of consultation)'],
  ['at the end of the consultation', '15 November 2026 (at the end of the consultation)'],
  ['close of consultation', '15 November 2026 (close of consultation)'],
  ['on the closing date of the consultation', '15 November 2026 (on the closing date of the consultation)'],
  ['close of reg18', '15 November 2026 (close of Regulation 18)'],
  ['start of consultation', '5 October 2026 (start of consultation)'],
  ['Launch of the public consultation', '5 October 2026 (launch of the public consultation)'],
  ['at the launch', '5 October 2026 (at the launch)'],
  ['at close', '15 November 2026 (at close)'],
  ['the day after reg18', '16 November 2026 (the day after Regulation 18)'],
  ['the day before the consultation', '4 October 2026 (the day before the consultation)'],
  ['2 weeks into reg18', '19 October 2026 (2 weeks into Regulation 18)'],
  ['a week into the consultation', '12 October 2026 (a week into the consultation)'],
  ['within 6 weeks of the close', '15 November to 27 December 2026 (within 6 weeks of the close)'],
  ['2 weeks after the launch', '19 October 2026 (2 weeks after the launch)'],
  ['before the closing date', 'by 15 November 2026 (before the closing date)'],
  ['after consultation', 'from 16 November 2026 (after consultation)'],
  [
    'weekly throughout consultation',
    'every week from 5 October to 15 November 2026 (throughout consultation)',
  ],
  [
    'fortnightly during reg18',
    'every two weeks from 5 October to 15 November 2026 (throughout Regulation 18)',
  ],
  [
    'every Tuesday for the duration of the consultation',
    'every Tuesday from 5 October to 15 November 2026 (throughout the consultation)',
  ],
])('“%s” in a plan with one consultation window', (when, printed) => {
  const { printed: said, diagnostics } = resolved({ a: when }, { windows: [reg18] });
  expect(diagnostics).toEqual([]);
  expect(said.a).toBe(printed);
});

test('what is throughout something is as certain as that', () => {
  const windows = (when: string) => ({ windows: [{ ...reg18, when }] });
  const words = (when: string, window: string) => resolved({ a: when }, windows(window)).printed.a;
  expect(words('during reg18', 'about October 2026')).toBe('about October 2026 (during Regulation 18)');
  expect(words('during reg18', 'autumn 2026')).toBe('autumn 2026 (during Regulation 18)');
  expect(words('during reg18', 'October 2026 (TBC)')).toBe(
    'October 2026 (to be confirmed) (during Regulation 18)',
  );
  expect(words('end of consultation', 'Oct/Nov 2026')).toBe('end of consultation');
  expect(words('monthly during consultation', 'Oct 2026 to Jan 2027')).toBe(
    'every month from October 2026 to January 2027 (throughout consultation)',
  );
});

test('what is counted from something to be confirmed is so too', () => {
  const milestones = [{ id: 'start', name: 'Start', when: '3 June 2026 (TBC)' }];
  const { printed } = resolved({ a: '2 weeks after start', b: 'the day after start' }, { milestones });
  expect(printed).toMatchObject({
    a: '17 June 2026 (to be confirmed) (2 weeks after Start)',
    b: '4 June 2026 (to be confirmed) (the day after Start)',
  });
});

test.each([
  ['weekly throughout reg18', '5 October 2026'],
  ['monthly throughout reg18', '5 to 30 October 2026'],
  ['weekly throughout reg18', 'October to November 2026 (TBC)'],
  ['weekly throughout reg18', 'about October 2026'],
  ['weekly during the launch of reg18', '5 October to 15 November 2026'],
])('“%s” has no days where that is %s: too short, not certain, or one end', (often, when) => {
  const { days } = resolved({ a: often }, { windows: [{ ...reg18, when }] });
  expect(days['a']).toMatch(/^every/);
});

test('what comes back may do so over several stretches, to the last of them', () => {
  const windows = [{ ...reg18, when: 'June 2026 and September 2026' }];
  expect(resolved({ a: 'weekly throughout reg18' }, { windows }).printed.a).toBe(
    'every week from June to September 2026 (throughout Regulation 18)',
  );
});

test('“the launch” is not the window’s where something else is launched or opened', () => {
  const milestones = [{ id: 'library', name: 'Launch of the new library', when: '1 October 2026' }];
  const { printed, diagnostics } = resolved(
    { a: '3 months after the launch', b: '2 weeks after the close of the consultation' },
    { windows: [reg18], milestones },
  );
  expect(printed).toMatchObject({
    a: '3 months after the launch',
    b: '29 November 2026 (2 weeks after the close of the consultation)',
  });
  expect(diagnostics.map(({ at }) => at)).toEqual(['/activities/0/when']);
});

test('names keep their apostrophes', () => {
  const windows = [{ ...reg18, name: 'Council’s consultation' }];
  const { days } = resolved(
    { a: 'end of the Council’s consultation', b: 'during the Council’s consultation' },
    { windows },
  );
  expect(days).toMatchObject({ a: '2026-11-15..2026-11-15', b: '2026-10-05..2026-11-15' });
});

test('what goes on may be anything, with a hyphen too: it is a hint', () => {
  const { diagnostics } = resolved({ a: 'during co-production', b: '2 weeks after co-production' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['date-unanchored', 'reference-unknown']);
});

test('an id in brackets is named too', () => {
  expect(resolved({ a: '(during reg18)' }, { windows: [reg18] }).printed.a).toContain('during Regulation 18');
});

test('an extended window lasts to its later end, and a cancelled one is none', () => {
  const windows = [
    { ...reg18, extended: { until: '29 November 2026', because: 'snow' } },
    { id: 'reg19', name: 'Regulation 19', when: 'May 2027', status: 'cancelled' },
  ];
  const { days } = resolved({ a: 'throughout the consultation', b: 'close of consultation' }, { windows });
  expect(days).toMatchObject({ a: '2026-10-05..2026-11-29', b: '2026-11-29..2026-11-29' });
});

test('“at launch” is when the item of that id is', () => {
  const milestones = [{ id: 'launch', name: 'Launch event', when: '7 October 2026' }];
  const { printed } = resolved({ a: 'at launch', b: 'at the launch' }, { milestones, windows: [reg18] });
  expect(printed).toMatchObject({
    a: '7 October 2026 (at Launch event)',
    b: '7 October 2026 (at the Launch event)',
  });
});

test('an id may be written with a capital', () => {
  const milestones = [{ id: 'cabinet', name: 'Cabinet decides', when: '7 October 2026' }];
  const { printed, diagnostics } = resolved(
    { a: 'following Cabinet', b: '2 days after CABINET' },
    { milestones },
  );
  expect(diagnostics).toEqual([]);
  expect(printed).toMatchObject({
    a: 'from 8 October 2026 (following Cabinet)',
    b: '9 October 2026 (2 days after CABINET)',
  });
});

test('a window is not counted from itself, where “the launch” may be of anything', () => {
  const { diagnostics } = resolved({}, { windows: [{ ...reg18, when: '12 weeks from the launch' }] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['date-unanchored']);
});

test('of several windows none is taken: the author is told, and readers see the words', () => {
  const windows = [reg18, { id: 'reg19', name: 'Regulation 19', when: 'May 2027' }];
  const whens = {
    a: 'throughout the consultation',
    b: 'weekly throughout consultation',
    c: '2 weeks after the close',
  };
  const { printed, diagnostics } = resolved(whens, { windows });
  expect(printed).toMatchObject({
    a: 'throughout the consultation',
    b: 'every week throughout consultation',
    c: '2 weeks after the close',
  });
  expect(diagnostics[0]).toEqual({
    code: 'date-unanchored',
    severity: 'hint',
    message:
      '`throughout the consultation` has no date, as this plan has 2 consultation windows and it may mean any of them.',
    hint: 'Write the id of the one that is meant: `reg18` or `reg19`.',
    at: '/activities/0/when',
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('date-unanchored'));
});

test.each([
  ['2 weeks after launch', 'launch'],
  ['at least two weeks before the board meeting', 'the board meeting'],
  ['within 6 weeks of the close', 'the close'],
  ['during consultation', 'consultation'],
  ['throughout the consultation', 'the consultation'],
  ['weekly during consultation', 'consultation'],
  ['end of the pilot', 'end of the pilot'],
])('“%s” in a plan that has no such thing is told', (when, called) => {
  const { printed, diagnostics } = resolved({ report: when });
  expect(printed.report).toBe(when.replace('weekly during', 'every week throughout'));
  expect(diagnostics).toEqual([
    {
      code: 'date-unanchored',
      severity: 'hint',
      message: `\`${when}\` has no date, as no dated item of this plan is called \`${called}\`.`,
      hint: 'Write the id of what it is counted from; if that is to have no date, leave it so. The ids that there are: `report`.',
      at: '/activities/0/when',
    },
  ]);
});

test('what may be counted from nothing is not told', () => {
  const { diagnostics } = resolved({
    a: 'throughout the project',
    b: 'weekly throughout its development',
    c: 'at the outset',
    d: 'at the start of each meeting',
    e: 'on completion of the project',
  });
  expect(diagnostics).toEqual([]);
});

test('a name that is nearly one of the plan’s is offered', () => {
  const { diagnostics } = resolved({ a: 'the day after the close of reg81' }, { windows: [reg18] });
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
    [
      '`the day after the close of reg81` has no date, as no dated item of this plan is called `the close of reg81`. Did you mean `reg18`?',
      'Write `reg18`.',
    ],
  ]);
});

test('a loop is told once, with its way round', () => {
  const { words, diagnostics } = resolved({
    a: '2 weeks after b',
    b: '2 weeks after c',
    c: '2 weeks after a',
    d: '2 weeks after a',
    e: '1 day after e',
  });
  expect(diagnostics.map(({ code, message, at }) => [code, message, at])).toEqual([
    ['date-loop', 'The timings go round in a circle: `a` from `b` from `c` from `a`.', '/activities/0/when'],
    ['date-loop', 'The timing of `e` is counted from itself.', '/activities/4/when'],
  ]);
  expect(words[3]).toBe('2 weeks after a');
});

test('an id that there is not is an error, with the one that is near', () => {
  const { diagnostics } = resolved({
    'board-decision': '5 January 2026',
    papers: '2 weeks before bord-decision',
    minutes: '2 weeks after some-thing-else',
  });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      'reference-unknown',
      'No dated item of this plan has the id `bord-decision`. Did you mean `board-decision`?',
    ],
    ['reference-unknown', 'No dated item of this plan has the id `some-thing-else`.'],
  ]);
});

test('a chain of thousands is no trouble', () => {
  const whens = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `a${index}`,
      index === 4999 ? '5 January 2026' : `1 day after a${index + 1}`,
    ]),
  );
  const { days } = resolved(whens);
  expect(days.a0).toBe('2039-09-13..2039-09-13');
});

test('a week that does not begin on its day is told', () => {
  const { diagnostics } = resolved({ a: 'w/c 4 April 2018' });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['date-assumed', 'warning']]);
});

test('years, quarters and seasons are those of the plan', () => {
  const { days } = resolved(
    { a: 'Q2 2025', b: '2024/25', c: 'summer 2026' },
    { calendar: { 'year-start': 4, quarters: 'financial', hemisphere: 'southern' } },
  );
  expect(days).toEqual({
    a: '2025-07-01..2025-09-30',
    b: '2024-04-01..2025-03-31',
    c: '2026-12-01..2027-02-28',
  });
  const seasons = { spring: 2, summer: 5, autumn: 8, winter: 11 };
  expect(resolved({ a: 'summer 2026' }, { calendar: { seasons } }).days.a).toBe('2026-05-01..2026-07-31');
  const twice = { ...seasons, summer: 2 };
  expect(
    resolved({ a: '3 June 2026' }, { calendar: { seasons: twice } }).diagnostics.map(({ code }) => code),
  ).toEqual(['seasons-overlap']);
});

const consultation = { windows: [{ id: 'reg18', name: 'Consultation', when: '2 March to 26 April 2026' }] };

test('what is up to an end, from an end on, at the middle or in a week of the consultation has days', () => {
  const { days, printed, diagnostics } = resolved(
    {
      drafts: 'by the start of consultation',
      survey: 'until the close of consultation',
      helpline: 'from the start of the consultation',
      review: 'mid-point of consultation',
      look: 'halfway through reg18',
      reminder: 'week 3 of consultation',
      events: 'weeks 2-4 of reg18',
      after: '1 week after the mid-point of consultation',
      fair: 'week 3 of consultation (TBC)',
    },
    consultation,
  );
  expect(diagnostics).toEqual([]);
  expect(days).toMatchObject({
    drafts: '..2026-03-02',
    survey: '..2026-04-26',
    helpline: '2026-03-02..',
    review: '2026-03-29..2026-03-29',
    look: '2026-03-29..2026-03-29',
    reminder: '2026-03-16..2026-03-22',
    events: '2026-03-09..2026-03-29',
    after: '2026-04-05..2026-04-05',
    fair: '2026-03-16..2026-03-22',
  });
  expect(printed).toMatchObject({
    drafts: 'by 2 March 2026 (by the start of consultation)',
    survey: 'until 26 April 2026 (until the close of consultation)',
    helpline: 'from 2 March 2026 (from the start of the consultation)',
    review: 'about 29 March 2026 (mid-point of consultation)',
  });
});

test('where the consultation is known to the month, its words are the name of what is counted from it', () => {
  const { days, printed } = resolved(
    {
      drafts: 'by the start of consultation',
      survey: 'until the close of consultation',
      helpline: 'from the start of consultation',
      review: 'mid-point of consultation',
      reminder: 'weeks 2 and 3 of consultation',
    },
    { windows: [{ id: 'reg18', name: 'Regulation 18', when: 'March to April 2026' }] },
  );
  expect(days).toMatchObject({
    drafts: '..2026-03-31',
    survey: '..2026-04-30',
    helpline: '2026-03-01..',
    review: '2026-03-16..2026-04-15',
    reminder: '2026-03-08..2026-04-20',
  });
  expect(printed).toMatchObject({
    drafts: 'by the start of consultation',
    survey: 'until the close of consultation',
    helpline: 'from the start of consultation',
    review: 'mid-point of consultation',
    reminder: 'weeks 2 and 3 of consultation',
  });
});

test('the first weeks of something begin on its first day, and the last end on its last', () => {
  const windows = [{ id: 'reg18', name: 'Regulation 18', when: '5 October to 15 November 2026' }];
  const { days, diagnostics } = resolved(
    {
      a: 'first two weeks of reg18',
      b: 'last week of reg18',
      c: 'final 2 weeks of reg18',
      d: 'week 3 of reg18',
    },
    { windows },
  );
  expect(diagnostics).toEqual([]);
  expect(days).toMatchObject({
    a: '2026-10-05..2026-10-18',
    b: '2026-11-09..2026-11-15',
    c: '2026-11-02..2026-11-15',
    d: '2026-10-19..2026-10-25',
  });
});

test('at something are its days, from it begins with it, and when it closes is its last day', () => {
  const windows = [{ id: 'reg18', name: 'Regulation 18', when: '5 October to 15 November 2026' }];
  const { days, printed, diagnostics } = resolved(
    {
      board: '12 January 2027',
      a: 'at board',
      b: 'from reg18',
      c: 'when reg18 closes',
      d: 'once reg18 opens',
      e: 'mid-reg18',
      f: 'half way through the reg18',
      g: 'post-reg18',
      h: 'pre-reg18',
      i: '4 weeks post-board',
      j: 'on the day of board',
    },
    { windows },
  );
  expect(diagnostics).toEqual([]);
  expect(days).toMatchObject({
    a: '2027-01-12..2027-01-12',
    b: '2026-10-05..',
    c: '2026-11-15..2026-11-15',
    d: '2026-10-05..2026-10-05',
    e: '2026-10-25..2026-10-25',
    f: '2026-10-25..2026-10-25',
    g: '2026-11-16..',
    h: '..2026-10-04',
    i: '2027-02-09..2027-02-09',
    j: '2027-01-12..2027-01-12',
  });
  expect(printed).toMatchObject({
    a: '12 January 2027 (at board)',
    g: 'from 16 November 2026 (post-reg18)',
  });
});

test('what is at something that the plan does not have is without a date, and its author is told', () => {
  const { printed, diagnostics } = resolved({ a: 'at Portree', b: 'from launch', launch: 'March 2026' });
  expect(printed).toMatchObject({ a: 'at Portree', b: 'from launch' });
  expect(diagnostics).toMatchObject([{ code: 'date-unanchored', severity: 'hint' }]);
});

test('what is at least so far from something may be farther', () => {
  const { days, printed } = resolved({
    launch: '1 June 2026',
    decision: 'at least 6 weeks after launch',
    notice: 'no less than 10 working days before launch',
  });
  expect(days).toMatchObject({ decision: '2026-07-13..', notice: '..2026-05-18' });
  expect(printed).toMatchObject({
    decision: 'from 13 July 2026 (at least 6 weeks after launch)',
    notice: 'by 18 May 2026 (no less than 10 working days before launch)',
  });
});

test('nothing has days that is counted from what is only known to be after something', () => {
  const { days, diagnostics } = resolved({
    cabinet: '17 March 2026',
    publication: 'following cabinet',
    objections: '4 weeks from publication',
    second: 'at least 2 weeks after cabinet',
    third: '2 weeks from second',
    meetings: 'week 2 of publication',
    reply: '10 working days after publication',
  });
  expect(diagnostics).toEqual([]);
  expect(days).toMatchObject({
    publication: '2026-03-18..',
    objections: '4 weeks from publication',
    third: '2 weeks from second',
    meetings: 'week 2 of publication',
    reply: '10 working days after publication',
  });
});

test('what is counted from something that is somewhere in a stretch is no more precise than that', () => {
  const { days, printed } = resolved(
    { report: 'within 4 weeks of launch', thanks: '1 week after report', letters: '1 week after board' },
    {
      milestones: [
        { id: 'launch', name: 'Launch', when: '1 June 2026' },
        { id: 'board', name: 'Board', when: '1 July to 31 August 2026' },
      ],
    },
  );
  expect(days).toMatchObject({
    report: '2026-06-01..2026-06-29',
    thanks: '2026-06-08..2026-07-06',
    letters: '2026-07-08..2026-09-07',
  });
  expect(printed).toMatchObject({ thanks: '1 week after report', letters: '1 week after Board' });
});

test('a consultation window that is so long after something is all of that time', () => {
  const { days } = resolved(
    { cabinet: '17 March 2026', note: '30 days following cabinet' },
    { windows: [{ id: 'objections', name: 'Objections', when: '30 days following cabinet' }] },
  );
  expect(days).toMatchObject({
    note: '2026-04-16..2026-04-16',
    objections: '2026-03-17..2026-04-15',
  });
});

test('what goes on throughout something has its days as they are written', () => {
  const { days, printed } = resolved(
    {
      talks: 'throughout launch',
      mail: 'weekly throughout report',
      visits: 'during publication',
      early: 'mid-point of launch',
    },
    {
      milestones: [
        { id: 'launch', name: 'Launch', when: 'from June 2026' },
        { id: 'report', name: 'Report', when: 'June to August 2026' },
        { id: 'publication', name: 'Publication', when: 'after report' },
      ],
    },
  );
  expect(days).toMatchObject({
    talks: '2026-06-01..',
    mail: '2026-06-01..2026-08-31',
    visits: '2026-06-02..',
    early: 'mid-point of Launch',
  });
  expect(printed).toMatchObject({
    talks: 'from June 2026 (throughout Launch)',
    mail: 'every week from June to August 2026 (throughout Report)',
  });
});
