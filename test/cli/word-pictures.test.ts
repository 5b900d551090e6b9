/** The pictures that the program as it is shipped makes, from smaller fonts wherever they have all that is drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pngOf } from '../../src/formats/word/pictures.ts';
import { sound } from './plans.ts';
import { engage, folderWith } from './program.ts';

it.each([
  ['Latin letters', 'Łódź, Ynys Môn and the “north” – £5 or €6'],
  ['Greek and Cyrillic letters', 'Ελλάδα и Україна'],
])('a picture with %s is that of the whole fonts', async (_, name) => {
  const cwd = folderWith({ 'plan.yaml': sound.replace('name: Readers', `name: "${name}"`) });
  expect((await engage(['build', '--to', 'docx', '--quiet'], { cwd })).code).toBe(0);
  const files = unzipSync(readFileSync(path.join(cwd, 'build/plan.docx')));
  const svg = strFromU8(files['word/media/timeline-1.svg']!);
  expect(svg).toContain(name);
  expect(Buffer.from(pngOf(svg, 2000)).equals(files['word/media/timeline-1.png']!)).toBe(true);
});
