import { describe, expect, test } from 'vitest';
import { BrandFault, check, render } from '../src/index.ts';

describe('check', () => {
  test('takes a text or bytes, of any realm', async () => {
    const text = 'engage: 1\ntitle: Water\n';
    const bytes = new TextEncoder().encode(text);
    for (const plan of [text, bytes, Buffer.from(text)]) {
      const checked = await check(plan, { name: 'water.yaml' });
      expect(checked.plan?.title).toBe('Water');
      expect(checked.source.name).toBe('water.yaml');
      expect(await render(checked.plan!, ['md'])).toMatchObject([{ format: 'md' }]);
    }
  });

  test.each([
    [undefined, 'Undefined'],
    [null, 'Null'],
    [42, 'Number'],
    [{ title: 'Water' }, 'Object'],
    [new ArrayBuffer(8), 'ArrayBuffer'],
  ])('says what it takes: not %j', async (plan, kind) => {
    await expect(check(plan as unknown as string)).rejects.toThrow(
      new TypeError(
        `check() takes the text of a plan, or the bytes of its file as a Uint8Array; it was given ${kind}.`,
      ),
    );
  });
});

describe('render', () => {
  test('tells the outputs whose they are', async () => {
    const { plan } = await check('engage: 1\ntitle: Water\n');
    const brand = { word: new TextEncoder().encode('no Word file') };
    await expect(render(plan!, ['docx'], { brand })).rejects.toThrow(BrandFault);
  });
});
