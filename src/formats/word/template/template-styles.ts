import type { Look } from '../look.ts';
import { styleOf, styleXml, stylesOf } from '../styles.ts';
import { cleaned } from './cleaned.ts';
import { allIn, childAt, elementsIn, writeXml, type Element } from './xml-tree.ts';

/** The styles of a template, with those of ours that it lacks. */
export interface TemplateStyles {
  readonly content: string;
  /** What the template calls the styles that it has, by what we call them. */
  readonly ids: ReadonlyMap<string, string>;
}

export function mergedStyles(template: Element, look: Look): TemplateStyles {
  const theirs = elementsIn(template, 'w:style');
  const byName = new Map(theirs.map((style) => [keyOf(style), idOf(style)]));
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  const added = stylesOf(look).filter((style) => {
    const id = style.isDefault
      ? defaultId(theirs, style.kind)
      : byName.get(`${style.kind} ${style.name.toLowerCase()}`);
    if (id !== undefined) ids.set(style.id, id);
    else if (taken.has(style.id)) ids.set(style.id, freeId(style.id, taken));
    return id === undefined;
  });
  const normal = ids.get(styleOf.normal) ?? styleOf.normal;
  const ours = added.map((style) => styleXml({ ...style, id: ids.get(style.id) ?? style.id }, normal));
  const whole = cleaned(withLanguage(template), new Map());
  return {
    content: writeXml(whole).replace(/<\/w:styles>$/, () => `${ours.join('')}</w:styles>`),
    ids: new Map([...ids].filter(([own, id]) => own !== id)),
  };
}

/** The colour of the template's headings, `rrggbb`, where it says one. */
export function headingColour(template: Element): string | undefined {
  const heading = elementsIn(template, 'w:style').find((style) => keyOf(style) === 'paragraph heading 1');
  const colour = childAt(heading, 'w:rPr', 'w:color')?.attributes['w:val'] ?? '';
  return /^[\da-f]{6}$/i.test(colour) ? colour.toUpperCase() : undefined;
}

/** The style that the template has for tables: the one that it says, or the only one that somebody made. */
export function tableStyle(template: Element, settings: Element | undefined): string | undefined {
  const tables = elementsIn(template, 'w:style').filter(({ attributes }) => attributes['w:type'] === 'table');
  const said = childAt(settings, 'w:defaultTableStyle')?.attributes['w:val'];
  if (said !== undefined && tables.some((style) => idOf(style) === said)) return said;
  const made = tables.filter(({ attributes }) => ['1', 'true'].includes(attributes['w:customStyle'] ?? ''));
  return made.length === 1 ? idOf(made[0]!) : undefined;
}

function idOf({ attributes }: Element): string {
  return attributes['w:styleId'] ?? '';
}

/** Word knows its own styles by their names, in which small and capital letters are alike. */
function keyOf(style: Element): string {
  const name = childAt(style, 'w:name')?.attributes['w:val'] ?? '';
  return `${style.attributes['w:type']} ${name.toLowerCase()}`;
}

function defaultId(styles: readonly Element[], kind: string): string | undefined {
  const found = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === kind && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  return found && idOf(found);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const free = `${id}Plan`;
  return taken.has(free) ? freeId(free, taken) : free;
}

/** In the language of the plan, where the template says none. */
function withLanguage(template: Element): Element {
  const [defaults] = elementsIn(template, 'w:docDefaults');
  if (defaults && allIn(defaults, 'w:lang').length > 0) return template;
  const language: Element = { name: 'w:lang', attributes: { 'w:val': 'en-GB' }, children: [] };
  const put = (into: Element | undefined, [name, ...names]: readonly string[]): Element => {
    const whole = into ?? { name: '', attributes: {}, children: [] };
    if (name === undefined) return { ...whole, children: [...whole.children, language] };
    const inside = { ...put(elementsIn(whole, name)[0], names), name };
    const others = whole.children.filter((child) => typeof child === 'string' || child.name !== name);
    return { ...whole, children: [inside, ...others] };
  };
  return put(template, ['w:docDefaults', 'w:rPrDefault', 'w:rPr']);
}
