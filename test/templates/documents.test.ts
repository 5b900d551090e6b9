/** Which parts a document has in the bundle. */
import templates from 'engage:templates';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../templates');
const names = Object.keys(templates);

test('the plan is a document, the folder of shared parts is none', () => {
  expect(names).toContain('plan/html');
  expect(names).toContain('plan/md');
  expect(names.filter((name) => name.startsWith('parts/'))).toEqual([]);
});

test.each(names)('%s has its page and what that reaches, each in a file', async (name) => {
  const [document = '', ext] = name.split('/');
  const { parts, files } = (await templates[name]!()).default;
  const expected = [...Object.keys(parts).map((part) => `${part}.${ext}.hbs`), ...Object.keys(files)];
  expect(parts).toHaveProperty('page');
  const isThere = (file: string) =>
    [document, 'parts'].some((place) => existsSync(path.join(folder, place, file)));
  expect(expected.filter((file) => !isThere(file))).toEqual([]);
});

test('a template has no part of the other kind of output, and no file that it does not use', async () => {
  const { default: page } = await templates['plan/html']!();
  const { default: markdown } = await templates['plan/md']!();
  expect(Object.keys(page.parts)).toContain('filters');
  expect(Object.keys(markdown.parts)).not.toContain('filters');
  expect(Object.keys(page.files).toSorted()).toEqual(['page.css', 'page.js']);
  expect(markdown.files).toEqual({});
});
