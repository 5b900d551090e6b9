import { describe, expect, test } from 'vitest';
import {
  BrandFault,
  check,
  render,
  TemplateError,
  templatesOf,
  type Brand,
  type Folder,
  type Neighbour,
} from '../src/index.ts';

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

  test('reads what a document names from a folder, which may be anything', async () => {
    const text =
      'title: Water\nregister: groups.yaml\nactivities: [{ name: Walk, with: carers, lead: Head }]\n';
    const groups = 'kind: register\nstakeholders: [{ id: carers, name: Carers }]\n';
    const folder: Folder = {
      read: (name): Neighbour => ({ name, bytes: new TextEncoder().encode(groups), folder }),
    };
    const { plan } = await check(text, { folder });
    expect(plan!.stakeholders).toMatchObject([{ name: 'Carers' }]);
    const alone = await check(text.replace('groups', 'x'.repeat(100)));
    expect(alone.diagnostics).toMatchObject([
      { message: `The file \`${'x'.repeat(80)}…\` cannot be read here.` },
    ]);
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
  const text = 'engage: 1\ntitle: Water\n';

  test('takes templates of somebody’s own, and the document to make', async () => {
    const templates = await templatesOf({ 'note/page.md.hbs': 'A note on {{title}}\n' });
    const { plan } = await check(text);
    const [note] = await render(plan!, ['md'], { templates, document: 'note' });
    expect(note!.contents).toBe('A note on Water\n');
    await expect(templatesOf({ 'note/page.md.hbs': '{{#if title}}' })).rejects.toThrow(TemplateError);
  });

  test('takes a brand, and nothing that would be more than one', async () => {
    const { plan } = await check(text);
    const made = (brand: Brand) => render(plan!, ['html'], { brand });
    expect((await made({ name: 'Hill Council', colour: '#7a0c5d' }))[0]!.contents).toContain(
      '--strong: #7a0c5d;',
    );
    await expect(made({ font: 'a</style><script>' })).rejects.toThrow(RangeError);
  });

  test('tells the outputs whose they are', async () => {
    const { plan } = await check('engage: 1\ntitle: Water\n');
    const brand = { word: new TextEncoder().encode('no Word file') };
    await expect(render(plan!, ['docx'], { brand })).rejects.toThrow(BrandFault);
  });
});
