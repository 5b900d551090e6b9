import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/dates/index.ts';
import { dueView } from '../../../src/formats/view/due-view.ts';
import { namesOf } from '../../../src/formats/view/names.ts';
import type { TableView } from '../../../src/formats/view/table-view.ts';
import { layOut } from '../../../src/timeline/lay-out.ts';
import { planOf, type BriefItem } from '../../timeline/plan-of.ts';

/** 26 March 2026, from which the 90th day is 24 June 2026. */
const asAt = dayOf(2026, 3, 26);

function due(...items: BriefItem[]) {
  const plan = planOf({ items, stakeholders: { carers: 'Carers' } });
  return dueView(plan, namesOf(plan, layOut(plan, { asAt })), asAt)!;
}

const namesIn = (table: TableView | undefined) => table?.rows.map(({ name }) => name);

test('where no day is given, it is said that nothing can be said', () => {
  const plan = planOf({ items: [{ name: 'Visit', when: '1 April 2026' }] });
  expect(dueView(plan, namesOf(plan, layOut(plan)), undefined)).toEqual({
    heading: 'What is due',
    none: ['No single day is given for the meeting, so it is not said what is due.'],
  });
});

test('a plan in which nothing is planned has nothing to be due', () => {
  const plan = planOf({ items: [{ name: 'Phase', kind: 'phase', when: 'April 2026' }] });
  for (const day of [asAt, undefined]) expect(dueView(plan, namesOf(plan), day)).toBeUndefined();
});

test('it says which days it looks at', () => {
  expect(due({ name: 'Visit', when: 'TBC' }).heading).toBe('What is due in the 90 days from 26 March 2026');
});

describe('what is due', () => {
  test.each([
    ['on the day itself', '26 March 2026'],
    ['on the 90th day', '24 June 2026'],
    ['for longer, from the 90th day', '24 June to 30 September 2026'],
    ['still, on the last of its days', '1 January to 26 March 2026'],
    ['all the time', '2025 to 2028'],
    ['in a month that has begun', 'March 2026'],
    ['in the month of the 90th day', 'June 2026'],
    ['in a quarter that reaches into it', 'Q1 2026'],
    ['in a year', '2026'],
    ['about the end of a month', 'late June 2026'],
    ['by a day in it', 'by 30 April 2026'],
    ['by the 90th day', 'by 24 June 2026'],
    ['by a month that begins in it', 'by June 2026'],
    ['about some day', 'by about 25 June 2026'],
    ['from some day on', 'from April 2016'],
    ['every month', 'monthly, Feb 2026 to Jan 2027'],
    ['on some days of a month', 'every Tuesday in June 2026'],
    ['every month in words', 'every month from February 2026 to January 2027'],
    ['again and again, whenever', 'four times a year'],
    ['again and again, from some day on', 'monthly from June 2026'],
    ['on one of several days', '1 March and 1 May 2026'],
  ])('%s: %s', (_, when) => {
    const { next, none } = due({ name: 'Visit', when });
    expect(namesIn(next)).toEqual(['Visit']);
    expect(none).toEqual([]);
  });

  test.each([
    ['the day before', '25 March 2026'],
    ['the day behind the 90th', '25 June 2026'],
    ['the month behind', 'July 2026'],
    ['the quarter behind', 'Q3 2026'],
    ['a year before', '2025'],
    ['a deadline behind', 'by 25 June 2026'],
    ['a deadline in another year', 'by March 2030'],
    ['been done every month until now', 'monthly, Feb 2025 to Feb 2026'],
    ['its first time behind', 'monthly from July 2026'],
    ['no day', 'TBC'],
  ])('is not what has %s: %s', (_, when) => {
    const { next, none } = due({ name: 'Visit', when });
    expect(next).toBeUndefined();
    expect(none).toEqual(['Nothing with a date is due in that time.']);
  });

  test('is not what has no timing, what is over, and what is a phase', () => {
    const { next } = due(
      { name: 'Undated' },
      { name: 'Done', when: '1 April 2026', status: 'done' },
      { name: 'Cancelled', when: '1 April 2026', status: 'cancelled' },
      { name: 'Phase', kind: 'phase', when: 'April 2026' },
    );
    expect(next).toBeUndefined();
  });

  test('is told in the order of the days, also of what is not dated to the day', () => {
    const { next } = due(
      { name: 'June', when: 'June 2026' },
      { name: 'May day', when: '1 May 2026', status: 'postponed' },
      { name: 'By April', when: 'by 30 April 2026' },
      { name: 'March', when: 'March 2026' },
    );
    expect(namesIn(next)).toEqual(['March', 'By April', 'May day', 'June']);
  });

  test('says when, with whom, what it is and how far it has come, in columns that somebody fills', () => {
    const { next } = due(
      { name: 'Evening', when: '1 May 2026', with: ['carers'], lead: ['Head'], status: 'planned' },
      { name: 'Decision', kind: 'milestone', what: 'decision', when: '2 May 2026' },
    );
    expect(next).toEqual({
      caption: 'What is due',
      first: 'What',
      columns: ['When', 'With', 'What it is', 'Lead', 'Status'],
      rows: [
        {
          name: 'Evening',
          cells: [
            { label: 'When', values: ['1 May 2026'] },
            { label: 'With', values: ['Carers'] },
            { label: 'What it is', values: [] },
            { label: 'Lead', values: ['Head'] },
            { label: 'Status', values: ['planned'] },
          ],
        },
        {
          name: 'Decision',
          cells: [
            { label: 'When', values: ['2 May 2026'] },
            { label: 'With', values: [] },
            { label: 'What it is', values: ['Decision'] },
            { label: 'Lead', values: [] },
            { label: 'Status', values: [] },
          ],
        },
      ],
    });
  });
});

describe('what is late', () => {
  test('is told apart, and not as due', () => {
    const { late, next, none } = due(
      { name: 'Late', when: '25 March 2026', status: 'planned' },
      { name: 'Not yet', when: '26 March 2026', status: 'planned' },
      { name: 'Without a status', when: '1 February 2026' },
    );
    expect(namesIn(late)).toEqual(['Late']);
    expect(namesIn(next)).toEqual(['Not yet']);
    expect(none).toEqual([]);
  });

  test('leaves nothing due, and that is said', () => {
    const { late, none } = due({ name: 'Late', when: 'February 2026', status: 'under-way' });
    expect(namesIn(late)).toEqual(['Late']);
    expect(none).toHaveLength(1);
  });

  test('is not what may still be done this month', () => {
    expect(due({ name: 'Visit', when: 'March 2026', status: 'planned' }).late).toBeUndefined();
  });
});

test.each([
  'every Tuesday in March 2026',
  'monthly, Feb 2026 to Jan 2027',
  'weekly from January 2026',
  'monthly',
])('what recurs and has begun is due, and not late: %s', (when) => {
  const { next, late, silent } = due({ name: 'Visit', when, status: 'planned' });
  expect(namesIn(next)).toEqual(['Visit']);
  expect([late, silent]).toEqual([undefined, undefined]);
});

describe('what is over, and nothing recorded', () => {
  test.each([
    ['25 March 2026'],
    ['February 2026'],
    ['by 25 March 2026'],
    ['monthly, Feb 2025 to Feb 2026'],
    ['1 and 3 March 2026'],
  ])('is told apart where it has no status: %s', (when) => {
    const { silent, late, next } = due({ name: 'Visit', when });
    expect(namesIn(silent)).toEqual(['Visit']);
    expect(silent!.caption).toBe('Over by then, and nothing recorded');
    expect([late, next]).toEqual([undefined, undefined]);
  });

  test.each<[string, BriefItem]>([
    ['done', { name: 'Visit', when: '25 March 2026', status: 'done' }],
    ['late', { name: 'Visit', when: '25 March 2026', status: 'planned' }],
    ['cancelled', { name: 'Visit', when: '25 March 2026', status: 'cancelled' }],
    ['perhaps still to come', { name: 'Visit', when: 'March 2026' }],
    ['still going on', { name: 'Visit', when: 'from March 2026' }],
    ['without dates', { name: 'Visit', when: 'TBC' }],
    ['not ours to do', { name: 'Election', kind: 'event', when: '25 March 2026' }],
    ['a window, which closes by itself', { name: 'Survey', kind: 'window', when: '25 March 2026' }],
  ])('is not what is %s', (_, item) => {
    expect(due(item).silent).toBeUndefined();
  });
});

test('where problems are not told, what is not recorded is not told either', () => {
  const plan = planOf({
    items: [
      { name: 'Visit', when: '25 March 2026' },
      { name: 'Walk', when: '1 April 2026' },
    ],
  });
  const view = dueView(plan, namesOf(plan, layOut(plan, { asAt })), asAt, { hasProblems: false })!;
  expect(view).not.toHaveProperty('silent');
  expect(namesIn(view.next)).toEqual(['Walk']);
});

test('what was done says how many were reached, and nothing of its status', () => {
  const plan = planOf({
    items: [{ name: 'Visit', when: 'February 2026', with: ['carers'], status: 'done' }],
    stakeholders: { carers: 'Carers' },
  });
  const items = plan.items.map((item) => ({ ...item, reach: { planned: '100', actual: '1204' } }));
  const reached = { ...plan, items } as typeof plan;
  const { done, next } = dueView(reached, namesOf(reached, layOut(reached, { asAt })), asAt)!;
  expect(next).toBeUndefined();
  expect(done).toMatchObject({
    columns: ['When', 'With', 'People reached'],
    rows: [
      {
        name: 'Visit',
        cells: [{ values: ['February 2026'] }, { values: ['Carers'] }, { values: ['1,204'] }],
      },
    ],
  });
});
