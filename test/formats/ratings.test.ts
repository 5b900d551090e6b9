/** Influence and interest of stakeholder groups: what somebody thinks of people, which is not for everybody to read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { planFiles, renderingOfText } from './rendering-of.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../..', planFiles['every-field']), 'utf8');
const published = 'ratings: published\n';
const withoutRatings = text.replace(published, '').replaceAll(/^ +(?:influence|interest): .*\n/gm, '');

describe.each(Object.keys(formats))('%s', async (name) => {
  const format = await formats[name]!.load();
  const made = async (plan: string) => format.render(await renderingOfText(plan));

  test.each([
    ['does not say', text.replace(published, '')],
    ['says that they are private', text.replace(published, 'ratings: private\n')],
  ])('is the same bytes with ratings and without where the plan %s', async (_, plan) => {
    expect(plan).toMatch(/^ +influence: /m);
    expect(withoutRatings).not.toMatch(/influence|interest/);
    expect(await made(plan)).toEqual(await made(withoutRatings));
  });
});

describe.each(['html', 'md'])('where they are published, %s', async (name) => {
  const format = await formats[name]!.load();
  const plan = (stakeholders: object[]) =>
    renderingOfText(JSON.stringify({ engage: 1, title: 'A plan', ratings: 'published', stakeholders }));

  test('has a section of its own, and none where no group is rated', async () => {
    const rated = await plan([{ id: 'a', name: 'Carers', influence: 'low', interest: 'high' }]);
    expect(String(await format.render(rated))).toContain('Influence and interest');
    const unrated = await plan([{ id: 'a', name: 'Carers' }]);
    expect(String(await format.render(unrated))).not.toMatch(/influence|interest/i);
  });

  test('has the table alone where no group is rated in full', async () => {
    const out = String(await format.render(await plan([{ id: 'a', name: 'Carers', influence: 'low' }])));
    expect(out).toMatch(/not rated/);
    expect(out).not.toContain('ratings-drawing');
  });
});

test('the table says what the picture shows', async () => {
  const format = await formats['md']!.load();
  const out = String(await format.render(await renderingOfText(text)));
  const section = out.split('## Influence and interest\n')[1]!.split('\n## ')[0]!;
  const rows = section.match(/^\|.*$/gm)!.map((row) => row.replaceAll(/ +/g, ' '));
  expect(rows.filter((row) => !row.includes('---'))).toEqual([
    '| Stakeholder group | Influence | Interest | Promised |',
    '| Patients of the day hospital, their families and the friends who bring them there every week | high | high | Work it out together (level 4 of 5) |',
    '| Staff | medium | high | Talk it over (level 3 of 5) |',
    '| العائلات الناطقة بالعربية في فينويك | low | low | Ask (level 2 of 5) |',
    '| 芬威克华人社区协会与长者午餐会 | not rated | medium | as the whole plan |',
    '| Neighbours | not rated | not rated | as the whole plan |',
  ]);
});
