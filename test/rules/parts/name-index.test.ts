import { expect, test } from 'vitest';
import { NameIndex } from '../../../src/rules/parts/name-index.ts';
import { writtenName } from '../../../src/rules/parts/written-name.ts';

/** What the last name is like, after all before it. */
function likeness(...names: string[]) {
  const index = new NameIndex();
  return names.map((name) => index.add(writtenName(name))).at(-1);
}

const tenWords = 'Joint Committee of All Parishes and Towns on the Northern River';

test.each([
  ['Well-being & Health', 'Wellbeing and Health', 'same'],
  ['Hereford Hospitals NHS Trust', 'Herefordshire Hospitals NHS Trust', 'likely'],
  ['Herefordshire Hospitals NHS Trust', 'Hereford Hospitals NHS Trust', 'likely'],
  ['Leeds Teaching Hospitals NHS Trust', 'Leeds Teaching Hospital NHS Trust', 'maybe'],
  ['Harrowmere Parish Council', 'Harowmere Parish Council', 'maybe'],
  [`Harrowmere and Dale ${tenWords}`, `Harowmere and Dale ${tenWords}`, 'likely'],
])('%s and %s', (other, name, how) => {
  expect(likeness(other, name)).toEqual({ other, how });
  expect(likeness(other, 'Dale Parish Council', name)).toEqual({ other, how });
});

test.each([
  ['Hill Parish Council', 'Hill  Parish Council'],
  ['Hereford Council', 'Herefordshire Council'],
  ['Leeds Hospital Trust', 'Leeds Hospitals Trust'],
  ['Burton and Dale Parish Councils', 'Burton and Dale Parish Council'],
  ['Parish Council of Burton Dale', 'Parish Councils of Burton Dale'],
  // No names of bodies.
  ['young readers in Harrowmere', 'young readers in Harowmere'],
  ['young readers in Harrowmere', 'Young Readers in Harowmere'],
  ['Young Readers in Harrowmere', 'young readers in Harowmere'],
  [`Harrowmere, Hill and Dale ${tenWords}`, `Harowmere, Hill and Dale ${tenWords}`],
])('%s and %s are two, or one and the same', (other, name) => {
  expect(likeness(other, name)).toBeUndefined();
});

test('of names that differ in one word, each is compared', () => {
  const names = ['Consortium Board', 'Consultation Board', 'Constitution Board'];
  expect(likeness(...names, 'Consulation Board')?.other).toBe('Consultation Board');
  expect(likeness(...names, 'Constitutin Board')?.other).toBe('Constitution Board');
  expect(likeness(...names, 'Consortim Board')?.other).toBe('Consortium Board');
});

test('of very many, the first twenty', () => {
  const boards = [...'abcdefghijklmnopqrstu'].map((letter) => `C${letter.repeat(9)} Board`);
  expect(likeness(...boards, 'Ctttttttt Board')?.other).toBe('Cttttttttt Board');
  expect(likeness(...boards, 'Cuuuuuuuu Board')).toBeUndefined();
});

test('words and lengths are those of bodies', () => {
  const index = new NameIndex();
  for (const name of ['Hill Parish Councils', 'young readers', 'Healthwatch']) index.add(writtenName(name));
  expect([...index.lengths]).toEqual([3]);
  expect(['hill', 'council', 'readers', 'reader', 'healthwatch'].map((word) => index.hasWord(word))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
