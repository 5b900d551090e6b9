import { expect, test } from 'vitest';
import type { Item } from '../../../src/plan/plan.ts';
import { loopsOf, type Link } from '../../../src/rules/parts/loops.ts';
import { planOf } from '../../timeline/plan-of.ts';

/** "ab bc": a comes before b, and b before c. Each loop is told from the first of its links by name on. */
function loops(words: string): string[] {
  const { items } = planOf({ items: [...new Set(words.replaceAll(' ', ''))].map((name) => ({ name })) });
  const named = new Map(items.map((item) => [item.name, item]));
  const links = words.split(' ').map((link): Link => {
    const [first, next] = [...link].map((name): Item => named.get(name)!);
    return { first: first!, next: next!, pointer: link };
  });
  return loopsOf(links).map((loop) => {
    const pointers = loop.map(({ pointer }) => pointer);
    const first = pointers.indexOf(pointers.toSorted()[0]!);
    return [...pointers.slice(first), ...pointers.slice(0, first)].join(' ');
  });
}

test.each([
  ['an order has none', 'ab bc ac', []],
  ['nor have two ways to one place', 'ab ac bd cd', []],
  ['what comes before itself', 'aa', ['aa']],
  ['two that wait for each other', 'ab ba', ['ab ba']],
  ['three in a ring', 'ab bc ca', ['ab bc ca']],
  ['what comes before a loop is not in it', 'ab bc cb', ['bc cb']],
  ['nor if it is told last', 'bc cb ab', ['bc cb']],
  ['what comes after a loop is not in it', 'bc ab ba', ['ab ba']],
  ['nor what comes after that', 'cd bc ab ba', ['ab ba']],
  ['two loops', 'ab ba cd dc', ['ab ba', 'cd dc']],
  ['two loops, of which one leads to the other', 'cd dc ab ba bc', ['cd dc', 'ab ba']],
  ['two loops through one thing are told as one', 'ab ba ac ca', ['ab ba']],
  ['the same said twice', 'ab ab ba', ['ab ba']],
])('%s: %s', (_, links, found) => {
  expect(loops(links)).toEqual(found);
});
