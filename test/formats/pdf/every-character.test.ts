/** PDF/UA refuses text that it takes for unreadable: no character, and no mark on any letter, may be such text. */
import { expect, test } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';
import { renderingOf } from '../rendering-of.ts';

const format = await pdf();

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const marks = characters.filter((character) => /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character));

/** A plan in which activities are called by them, so that they are in text, tables and a drawing. */
async function expectPdf(names: readonly string[]): Promise<void> {
  const items = names.map((name) => ({ kind: 'activity' as const, name, when: 'May 2026' }));
  expect((await format.render(renderingOf({ items }))).length).toBeGreaterThan(1000);
}

function inNames(parts: readonly string[], length: number): string[] {
  return Array.from({ length: Math.ceil(parts.length / length) }, (_, index) =>
    parts.slice(index * length, (index + 1) * length).join(''),
  );
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])('every character, part %i of 8', async (part) => {
  const length = characters.length / 8;
  await expectPdf(inNames(characters.slice(part * length, (part + 1) * length), 64));
});

test.each(['i', '←', '□', 'ש', ' '])('every mark on "%s"', async (letter) => {
  await expectPdf(
    inNames(
      marks.map((mark) => `${letter}${mark}q`),
      12,
    ),
  );
});
