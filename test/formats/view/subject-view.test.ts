import { describe, expect, test } from 'vitest';
import { subjectViews } from '../../../src/formats/view/subject-view.ts';
import { folderOf } from '../../plan/files.ts';
import { renderingOfText } from '../rendering-of.ts';

const water = `title: Water
organisation: Tarn Council
period: 2026
document: { version: 1.2, status: approved, date: 1 March 2026 }
summary: About water.
stakeholders: [{ id: carers, name: Carers }]
activities:
  - { id: evening, name: Evening, with: carers, when: 6 May 2026, status: planned, reach: { planned: 1200 } }
  - { id: visit, name: Visit, with: carers, when: 2 March 2026, lead: Head, status: done, reach: { actual: 80 } }
  - { id: talk, name: Talk, with: carers, when: 3 March 2026, lead: Head }
windows:
  - { id: consultation, name: Consultation, when: 1 to 28 May 2026, lead: Head, reach: { planned: 5000, actual: about 4000 } }
allow:
  - { rule: window-length-differs, because: Agreed. }
`;

async function subjects(
  about: string,
  files: Readonly<Record<string, string>>,
  cover = 'date: 26 March 2026',
) {
  const paper = `kind: paper\ntitle: A paper\nmeeting: Board\n${cover}\nabout:${about}\n`;
  return subjectViews(await renderingOfText(paper, 'paper.yaml', folderOf(files, 'paper.yaml')));
}

test('a document that is about nothing has no subjects', async () => {
  expect(subjectViews(await renderingOfText(water))).toEqual([]);
});

describe('a subject', () => {
  test('has the facts of its plan, and a name that no other has', async () => {
    const views = await subjects(' [water.yaml, air.yaml]', {
      'water.yaml': water,
      'air.yaml': 'title: Air\n',
    });
    expect(views.map(({ id, title }) => [id, title])).toEqual([
      ['plan-1', 'Water'],
      ['plan-2', 'Air'],
    ]);
    expect(views[0]!.facts.map(({ label, values }) => [label, ...values])).toEqual([
      ['Period', '2026'],
      ['Organisation', 'Tarn Council'],
      ['Version', '1.2'],
      ['Status', 'approved'],
      ['Dated', '1 March 2026'],
    ]);
    expect(views[0]!.summary).toBe('About water.');
    expect(views[1]).toEqual({
      id: 'plan-2',
      title: 'Air',
      facts: [],
      principles: [],
    });
  });

  test('tells what is due from the day of the meeting', async () => {
    const [view] = await subjects(' water.yaml', { 'water.yaml': water });
    expect(view!.due!.heading).toBe('What is due in the 90 days from 26 March 2026');
    expect(view!.due!.next!.rows.map(({ name }) => name)).toEqual(['Consultation', 'Evening']);
    const [undated] = await subjects(' water.yaml', { 'water.yaml': water }, 'date: March 2026');
    expect(undated!.due!.none).toEqual([
      'No single day is given for the meeting, so it is not said what is due.',
    ]);
  });

  test('tells whom it was to reach, only of what was counted', async () => {
    const [view] = await subjects(' water.yaml', { 'water.yaml': water });
    expect(view!.reach!.rows.map(({ name, cells }) => [name, cells.map((cell) => cell.values)])).toEqual([
      ['Consultation', [['5,000'], ['about 4000']]],
      ['Evening', [['1,200'], []]],
      ['Visit', [[], ['80']]],
    ]);
  });

  test('links its timeline to nothing: the plan is another document', async () => {
    const [view] = await subjects(' water.yaml', { 'water.yaml': water });
    const rows = view!.timeline!.lanes.flatMap((lane) => lane.rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flatMap(({ link }) => link)).toEqual([]);
  });
});

/** The same with nothing to say of it but what it accepts. */
const settled = water
  .replace('when: 3 March 2026, lead: Head', 'when: 3 March 2026, lead: Head, status: done')
  .replace('allow:', 'formats: In large print.\ncontact: The water team.\nallow:');

describe('problems of a plan', () => {
  test('are open or accepted, in sentences without marks', async () => {
    const [view] = await subjects(' water.yaml', {
      'water.yaml': settled.replace(
        '{ rule: window-length-differs, because: Agreed. }',
        '{ rule: lead-missing, because: The post is vacant., until: 2026-12-31 }\n  - { rule: order-broken, because: No. }',
      ),
    });
    expect(view!.problems).toEqual({
      open: ['There is no “order-broken” here that this could accept.'],
      accepted: [
        {
          problem: '“Evening” has no lead.',
          because: 'The post is vacant.',
          until: ['31 December 2026'],
        },
      ],
    });
  });

  test('are not told to the public, unless the paper says so', async () => {
    const files = { 'water.yaml': settled.replace('window-length-differs', 'lead-missing') };
    const inPublic = 'date: 26 March 2026\naccess: public';
    const [hidden] = await subjects(' water.yaml', files, inPublic);
    expect(hidden!.problems).toBeUndefined();
    const [shown] = await subjects(' water.yaml', files, `${inPublic}\nproblems: shown`);
    expect(shown!.problems).toMatchObject({ open: [], accepted: [{ because: 'Agreed.' }] });
  });

  test('are no hints', async () => {
    const [view] = await subjects(' air.yaml', {
      'air.yaml': settled
        .replace('name: Talk', 'name: Talk, method: Xyzzy')
        .replace(/allow:[^]*/, '')
        .replace('status: planned', 'status: planned, lead: Head'),
    });
    expect(view!.problems).toBeUndefined();
  });

  test('are not told of where there are none', async () => {
    const [view] = await subjects(' air.yaml', { 'air.yaml': 'title: Air\n' });
    expect(view!.problems).toBeUndefined();
  });
});

describe('a strategy or a framework', () => {
  const strategy = `kind: strategy
title: Voices
principles: [{ name: Honesty, text: Say it. }]
review: { every: 2027, text: By the Board. }
progress: [{ name: Panel, status: met }]
priorities:
  - { id: hear, name: Hear, targets: [{ name: A panel, when: by June 2027 }] }
  - { id: act, name: Act }
`;

  test('has its priorities with their targets, and the other parts that it has', async () => {
    const [view] = await subjects(' voices.yaml', { 'voices.yaml': strategy });
    expect(view).toMatchObject({
      priorities: {
        tables: [{ caption: 'Hear', rows: [{ name: 'A panel' }] }],
        others: ['Act'],
      },
      progress: { rows: [{ name: 'Panel' }] },
      principles: ['Honesty'],
      review: { heading: 'Review', text: 'By the Board.' },
    });
  });

  test('says nothing of what is due where it has no dates', async () => {
    const [view] = await subjects(' ways.yaml', {
      'ways.yaml': 'kind: framework\ntitle: Ways\noutcomes: [People know.]\n',
    });
    expect(view).toMatchObject({ outcomes: { items: ['People know.'] } });
    expect(view!.due).toBeUndefined();
  });

  test('promises nothing where it only says which levels there are', async () => {
    const [view] = await subjects(' ways.yaml', {
      'ways.yaml':
        'kind: framework\ntitle: Ways\ncontinuum: { name: Ladder, levels: [{ id: a, name: A }, { id: b, name: B }] }\n',
    });
    expect(view!.levels).toBeUndefined();
  });
});

describe('what changed since the board last saw it', () => {
  const since = '\n  - { plan: water.yaml, since: old.yaml }';

  test('is told where the paper names that version', async () => {
    const old = water.replace('6 May 2026', '5 May 2026');
    const [view] = await subjects(since, { 'water.yaml': water, 'old.yaml': old });
    expect(view!.changes!.rows).toMatchObject([
      { name: 'Evening', changes: [{ sentence: 'Moved later: was 5 May 2026, is now 6 May 2026.' }] },
    ]);
    const [without] = await subjects(' water.yaml', { 'water.yaml': water });
    expect(without!.changes).toBeUndefined();
  });

  test('is not that work went on as planned, or other words; that it was put off is', async () => {
    const old = water.replace('status: done', 'status: planned').replace('name: Talk', 'name: A talk');
    const [calm] = await subjects(since, { 'water.yaml': water, 'old.yaml': old });
    expect(calm!.changes).toMatchObject({ rows: [{ name: 'Talk' }] });
    const off = water.replace('status: planned', 'status: cancelled');
    const [stopped] = await subjects(since, { 'water.yaml': off, 'old.yaml': water });
    expect(stopped!.changes!.rows.map(({ name }) => name)).toEqual(['Evening']);
  });
});
