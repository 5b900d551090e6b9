import { expect, test } from 'vitest';
import { plainText } from '../../../src/rules/parts/plain-text.ts';

test.each([
  // Blocks of code.
  ['Ask.\n```\nlorem ipsum\n```\nDone.', 'Ask.\n\nDone.'],
  ['Ask.\n~~~text\nlorem ~~~ ipsum\n\n~~~\nDone.', 'Ask.\n\nDone.'],
  ['Ask.\n   ```\nlorem ipsum\n  ```\nDone.', 'Ask.\n\nDone.'],
  ['Ask.\n```\nlorem\n~~~\nipsum\n```\nDone.', 'Ask.\n\nDone.'],
  ['Ask.\n```\nlorem ipsum\n', 'Ask.\n'],
  // Code among words, which do not become one.
  ['Press `Send`, and wait.', 'Press  , and wait.'],
  ['Type``a `quoted\nword` ``here', 'Type here'],
  ['`Send` is green\nand `Stop` is red', '  is green\nand   is red'],
  // Links and images.
  ['See [the hours](hours.md).', 'See the hours.'],
  ['See [](hours.md) and [the hours]().', 'See  and the hours.'],
  ['See [the hours](hours.md "Hours of all halls").', 'See the hours.'],
  ['![The hall](images/hall.png)', '!The hall'],
  ['[x] and [the hours](a.md), [the costs](b.md)', '[x] and the hours, the costs'],
  // Addresses.
  ['See <https://hill.example/hours> or www.hill.example/a?b=c now', 'See   or   now'],
  ['http://hill.example and https://hill.example', '  and  '],
  ['Write to <team@hill.example>.', 'Write to  .'],
])('%j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

test.each([
  'Nothing to take out.',
  '~20 readers came\n~30 did not',
  'Hill ~~~ or Dale\nhas a hall',
  'It costs `5',
  '[name] of <organisation>',
  'a < b: c > d',
  '[The hours] (see below)',
  '[The hours](hours.md (old))',
])('%j stays as it is', (text) => {
  expect(plainText(text)).toBe(text);
});
