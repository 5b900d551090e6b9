import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { View } from '../../../src/formats/view.ts';
import { changesView, type ChangesView } from '../../../src/formats/view/changes-view.ts';
import { changesBetween } from '../../../src/plan/changes.ts';
import { renderingOfText } from '../rendering-of.ts';

const cases = path.join(import.meta.dirname, 'changes');

/** Two versions of a plan, and what a person is told of them. */
test.each(readdirSync(cases))('%s', async (name) => {
  const [before, after] = await Promise.all([planIn(name, 'before.yaml'), planIn(name, 'after.yaml')]);
  const view = changesView(changesBetween(before, after));
  await expect(textOf(view)).toMatchFileSnapshot(`changes/${name}/expected.txt`);
});

/** What is raised here was lowered there. */
test.each(['dates', 'promises'])('%s, the other way round', async (name) => {
  const [before, after] = await Promise.all([planIn(name, 'after.yaml'), planIn(name, 'before.yaml')]);
  const view = changesView(changesBetween(before, after));
  await expect(textOf(view)).toMatchFileSnapshot(`changes/${name}/expected-back.txt`);
});

test('that nothing has changed is said', async () => {
  const plan = await planIn('library', 'before.yaml');
  const view: View = changesView(changesBetween(plan, plan));
  expect(view).toEqual({
    counts: [],
    rows: [],
    none: ['Nothing in the plan has changed.'],
  });
});

async function planIn(name: string, file: string) {
  const { plan } = await renderingOfText(readFileSync(path.join(cases, name, file), 'utf8'), file);
  return plan;
}

/** A line a thing, and its changes below it. */
function textOf({ counts, rows }: ChangesView): string {
  const lines = rows.flatMap(({ what, name, changes }) => [
    `${what}: ${name}`,
    ...changes.map(({ sentence }) => `    ${sentence}`),
  ]);
  return `${[counts.join(', '), '', ...lines].join('\n')}\n`;
}
