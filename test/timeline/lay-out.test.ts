import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf, readTiming, type Recurrence, type Timing } from '../../src/dates/index.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { spanOf, type Mark, type Row, type Span, type Timeline } from '../../src/timeline/timeline.ts';
import { anyPlan } from '../formats/drawing/any-plan.ts';
import { planOf, type BriefItem } from './plan-of.ts';

/** Beside something that makes the window the whole of 2026. */
const year: BriefItem = { kind: 'phase', name: 'Year', when: 'January to December 2026' };

function rowFor(item: BriefItem): Row {
  const timeline = layOut(planOf({ stakeholders: { a: 'Group' }, items: [year, { with: ['a'], ...item }] }));
  return timeline.lanes.flatMap(({ rows }) => rows).find((row) => row.item.name === item.name)!;
}

function brief(mark: Mark): string {
  const days = ({ start, end }: Span) => `${isoOf(start)}..${isoOf(end)}`;
  switch (mark.type) {
    case 'bar': {
      const solid = days({ start: mark.solidStart, end: mark.solidEnd });
      const isSolid = solid === days(mark);
      return `bar ${days(mark)}${isSolid ? '' : ` solid ${solid}`}${mark.openStart ? ' open start' : ''}${mark.openEnd ? ' open' : ''}`;
    }
    case 'milestone':
      return `${mark.precise ? 'milestone' : 'milestone within'} ${days(mark)}`;
    case 'deadline':
      return `deadline ${isoOf(mark.end)}`;
    case 'rate':
      return `rate ${days(mark)}${mark.openStart ? ' open start' : ''}${mark.openEnd ? ' open end' : ''}`;
    case 'repeats':
      return `repeats ${mark.days.map(isoOf).join(' ')}${mark.deadline ? ' deadline' : ''}`;
  }
}

test.each([
  ['7-24 April 2026', ['bar 2026-04-07..2026-04-24']],
  ['April to June 2026', ['bar 2026-04-01..2026-06-30']],
  ['2026', ['bar 2026-01-01..2026-12-31']],
  ['about April 2026', ['bar 2026-03-17..2026-05-15 solid 2026-04-01..2026-04-30']],
  ['16 September to October 2026', ['bar 2026-09-16..2026-10-31 solid 2026-09-16..2026-10-01']],
  ['from October 2026', ['bar 2026-10-01..2026-12-31 open']],
  ['by March 2026', ['deadline 2026-03-31']],
  ['until 3 June 2026', ['bar 2026-01-01..2026-06-03 open start']],
  ['until about June 2026', ['bar 2026-01-01..2026-07-15 solid 2026-01-01..2026-06-30 open start']],
  ['26 April, 8 and 9 May 2026', ['bar 2026-04-26..2026-04-26', 'bar 2026-05-08..2026-05-09']],
  ['every month', ['rate 2026-01-01..2026-12-31 open start open end']],
  ['by 30 June every year', ['repeats 2026-06-30 deadline']],
  ['by February each year', ['repeats 2026-02-28 deadline']],
])('an activity %s', (when, marks) => {
  expect(rowFor({ name: 'It', when }).marks.map(brief)).toEqual(marks);
});

test.each([
  ['24 September 2026', ['milestone 2026-09-24..2026-09-24']],
  ['May 2026', ['milestone within 2026-05-01..2026-05-31']],
  ['about 3 June 2026', ['milestone within 2026-06-02..2026-06-04']],
  ['by May 2026', ['deadline 2026-05-31']],
])('a milestone %s', (when, marks) => {
  expect(rowFor({ kind: 'milestone', name: 'It', when }).marks.map(brief)).toEqual(marks);
});

test.each([
  ['TBC', 'to be confirmed'],
  ['as required', 'as required'],
  ['before the first meeting', 'before the first meeting'],
  [undefined, 'no date given'],
])('%s has a note and no mark', (when, note) => {
  expect(rowFor({ name: 'It', ...(when !== undefined && { when }) })).toMatchObject({
    marks: [],
    note,
    words: note,
  });
});

test('a recurrence whose rule names its days repeats on them', () => {
  const recurring = (rrule: string): Recurrence => ({
    type: 'recurring',
    text: 'often',
    frequency: { unit: 'month', every: 1, count: 1 },
    rrule,
    deadline: false,
  });
  const repeat = (rrule: string) => {
    const plan = planOf({ items: [{ name: 'Spring', when: 'April to June 2026' }, { name: 'It' }] });
    const items = plan.items.map((item) =>
      item.name === 'It' ? { ...item, when: { pointer: '', timing: recurring(rrule) } } : item,
    );
    return layOut({ ...plan, items })
      .lanes[0]!.rows.find(({ item }) => item.name === 'It')!
      .marks.map(brief);
  };
  expect(repeat('FREQ=MONTHLY;BYDAY=1TU')).toEqual(['repeats 2026-04-07 2026-05-05 2026-06-02']);
  expect(repeat('FREQ=MONTHLY;BYDAY=-1FR')).toEqual(['repeats 2026-04-24 2026-05-29 2026-06-26']);
  expect(repeat('FREQ=MONTHLY;BYMONTHDAY=-1')).toEqual(['repeats 2026-04-30 2026-05-31 2026-06-30']);
  expect(repeat('FREQ=WEEKLY;BYDAY=MO')[0]).toMatch(/^repeats 2026-04-06 2026-04-13 .* 2026-06-29$/);
  const rate = ['rate 2026-04-01..2026-06-30 open start open end'];
  expect(repeat('FREQ=WEEKLY')).toEqual(rate);
  expect(repeat('FREQ=DAILY')).toEqual(rate);
  expect(repeat('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')).toEqual(rate);
});

function windowOf(...whens: string[]): string | undefined {
  const { window } = layOut(planOf({ items: whens.map((when) => ({ name: when, when })) }));
  return window && `${isoOf(window.start)}..${isoOf(window.end)}`;
}

test('the window is whole months, three at least', () => {
  expect(windowOf('29 February 2028')).toBe('2028-02-01..2028-04-30');
  expect(windowOf('24 December 2026', '3 January 2027')).toBe('2026-12-01..2027-02-28');
  expect(windowOf('about 1 May 2026', 'August 2026')).toBe('2026-04-01..2026-08-31');
  expect(windowOf('from April 2026')).toBe('2026-04-01..2026-06-30');
  expect(windowOf('TBC', 'every month')).toBeUndefined();
});

test('what happens outside does not stretch the window, but makes one where nothing else does', () => {
  const event: BriefItem = { kind: 'event', name: 'Long ago', when: 'August 2009' };
  const own = layOut(planOf({ items: [event, { name: 'Now', when: 'May to July 2010' }] }));
  expect(own.window).toEqual({ start: dayOf(2010, 5, 1), end: dayOf(2010, 7, 31) });
  expect(layOut(planOf({ items: [event] })).window).toEqual({
    start: dayOf(2009, 8, 1),
    end: dayOf(2009, 10, 31),
  });
});

function outline({ lanes }: Timeline): string[] {
  return lanes.flatMap(({ name, rows }) => [`# ${name}`, ...rows.map(({ item }) => item.name)]);
}

test('key dates come first, then the groups in the order of the plan, then the rest; rows by time', () => {
  const items: BriefItem[] = [
    { kind: 'target', name: 'Target', when: 'by May 2026' },
    { kind: 'step', name: 'Drafting', when: 'May 2026' },
    { name: 'Nobody named', when: 'May 2026' },
    { name: 'Undated', with: ['b'] },
    { name: 'Zebra', with: ['b'], when: 'May 2026' },
    { name: '\u{1F600} smile', with: ['b'], when: 'May 2026' },
    { name: '\uFF21 wide', with: ['b'], when: 'May 2026' },
    { name: 'Longer', with: ['b'], when: 'May to June 2026' },
    { name: 'Both', with: ['a', 'b', 'a'], when: 'May 2026' },
    { kind: 'milestone', name: 'Decision', when: '3 July 2026' },
    { kind: 'phase', name: 'Phase', when: 'May 2026' },
  ];
  const timeline = layOut(planOf({ stakeholders: { b: 'Beta', a: 'Alpha', c: 'Nothing planned' }, items }));
  expect(outline(timeline)).toEqual([
    '# Key dates',
    'Phase',
    'Decision',
    '# Beta',
    'Zebra',
    '\uFF21 wide',
    '\u{1F600} smile',
    'Longer',
    'Undated',
    '# Alpha',
    'Both',
    '# No group named',
    'Nobody named',
    '# Work without stakeholders',
    'Drafting',
    '# Targets',
    'Target',
  ]);
  expect(timeline.lanes[2]!.rows[0]!.also).toContain('Beta');
});

test('a consultation that was extended goes to its new end, and shows the old one', () => {
  const row = rowFor({
    kind: 'window',
    name: 'It',
    when: '2 March 2026 to 24 May 2026',
    until: '7 June 2026',
  });
  expect(row.marks.map(brief)).toEqual(['bar 2026-03-02..2026-06-07']);
  expect(row.words).toBe('2 March to 24 May 2026, extended to 7 June 2026');
  expect(row.approved).toEqual({ start: dayOf(2026, 3, 2), end: dayOf(2026, 5, 24) });
});

test('only levels that are used are for the key, and their number is the continuum’s', () => {
  const items = [
    { name: 'A', level: 'partnership' },
    { name: 'B', level: 'giving-information' },
  ];
  const { levels, steps } = layOut(planOf({ items }));
  expect(levels.map(({ id }) => id)).toEqual(['giving-information', 'partnership']);
  expect(steps).toBe(5);
});

test('every item is a row once, in a mark or a note, and only outside events leave the window', () => {
  fc.assert(
    fc.property(anyPlan, (brief) => {
      const plan = planOf(brief);
      const { lanes, window } = layOut(plan);
      const rows = lanes.flatMap((lane) => lane.rows);
      expect(rows.map(({ item }) => item.id).sort()).toEqual(plan.items.map(({ id }) => id).sort());
      for (const { marks, note, item } of rows) {
        expect(marks.length === 0).toBe(note !== undefined);
        for (const { start, end } of marks.map(spanOf)) {
          expect(start).toBeLessThanOrEqual(end);
          if (item.kind === 'event') continue;
          expect(start).toBeGreaterThanOrEqual(window!.start);
          expect(end).toBeLessThanOrEqual(window!.end);
        }
      }
    }),
  );
});

test('what has no bounds of its own is drawn over the plan’s period, as far as the window shows it', () => {
  const markIn = (period: string) => {
    const plan = planOf({ items: [year, { name: 'Letter', when: 'every month' }] });
    const timing = readTiming(period) as Timing;
    const timeline = layOut({ ...plan, period: { pointer: '/period', timing } });
    const rows = timeline.lanes.flatMap(({ rows }) => rows);
    return rows.find(({ item }) => item.name === 'Letter')!.marks.map(brief);
  };
  expect(markIn('March to June 2026')).toEqual(['rate 2026-03-01..2026-06-30']);
  expect(markIn('March 2026 to June 2027')).toEqual(['rate 2026-03-01..2026-12-31 open end']);
});

test('a period that was asked for is the window; what lies outside stays a row, and says on which side', () => {
  const items = ['January 2026', 'March to May 2026', 'June 2026', 'TBC'].map((when) => ({
    name: when,
    when,
  }));
  const period = { pointer: '', timing: readTiming('10 April to 2 May 2026') as Timing };
  const { window, lanes } = layOut(planOf({ items }), { settings: { period } });
  expect(window).toEqual({ start: dayOf(2026, 4, 1), end: dayOf(2026, 5, 31) });
  expect(lanes[0]!.rows.map(({ item, outside }) => [item.name, outside])).toEqual([
    ['January 2026', 'before'],
    ['March to May 2026', undefined],
    ['June 2026', 'after'],
    ['TBC', undefined],
  ]);
});

test('a period without dates of its own is as good as none', () => {
  const period = { pointer: '', timing: readTiming('TBC') as Timing };
  const plan = planOf({ items: [year] });
  expect(layOut(plan, { settings: { period } }).window).toEqual(layOut(plan).window);
});

test.each<[BriefItem, boolean]>([
  [{ name: 'Open', when: 'April 2026', status: 'under-way' }, true],
  [{ name: 'To come', when: 'by 19 May 2026', status: 'planned' }, true],
  [{ name: 'Its last day', when: '1 to 20 May 2026', status: 'under-way' }, false],
  [{ name: 'May need until June', when: 'about May 2026', status: 'under-way' }, false],
  [{ name: 'Done', when: 'April 2026', status: 'done' }, false],
  [{ name: 'Off', when: 'April 2026', status: 'cancelled' }, false],
  [{ name: 'No status kept', when: 'April 2026' }, false],
  [{ name: 'No end', when: 'from April 2026', status: 'under-way' }, false],
  [{ name: 'Again and again', when: 'every month', status: 'under-way' }, false],
  [{ name: 'No date', when: 'TBC', status: 'planned' }, false],
])('seen from 20 May 2026, $name is late or not', (item, isLate) => {
  const { lanes } = layOut(planOf({ items: [item] }), { asAt: dayOf(2026, 5, 20) });
  expect(lanes[0]!.rows[0]!.isLate).toBe(isLate);
  expect(layOut(planOf({ items: [item] })).lanes[0]!.rows[0]!.isLate).toBe(false);
});

test('a time to keep free in the plan’s period is shown, whatever else there is', () => {
  const items: BriefItem[] = [
    { name: 'Survey', when: 'June 2026' },
    { kind: 'event', what: 'pre-election', name: 'Pre-election period', when: '23 March to 7 May 2026' },
    { kind: 'event', what: 'holiday', name: 'Long ago', when: 'April 2019' },
    { kind: 'event', name: 'Settlement', when: 'January 2026' },
  ];
  const plan = planOf({ items });
  const timing = readTiming('2026 to 2027') as Timing;
  const { window } = layOut({ ...plan, period: { pointer: '/period', timing } });
  expect(window).toEqual({ start: dayOf(2026, 3, 1), end: dayOf(2026, 6, 30) });
  expect(layOut(plan).window).toEqual({ start: dayOf(2026, 6, 1), end: dayOf(2026, 8, 31) });
});

test('a side that a period leaves open goes as far as the plan does', () => {
  const items = ['January 2026', 'March to May 2026', 'September 2026'].map((when) => ({ name: when, when }));
  const windowFor = (words: string) => {
    const period = { pointer: '', timing: readTiming(words) as Timing };
    const { window } = layOut(planOf({ items }), { settings: { period } });
    return window && `${isoOf(window.start)}..${isoOf(window.end)}`;
  };
  expect(windowFor('from March 2026')).toBe('2026-03-01..2026-09-30');
  expect(windowFor('by June 2026')).toBe('2026-01-01..2026-06-30');
  expect(windowFor('May 2026')).toBe('2026-05-01..2026-05-31');
});
