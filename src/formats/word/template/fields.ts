import { BrandFault } from '../../brand.ts';
import { elementsIn, type Element } from './xml-tree.ts';

/** Fields that load something from elsewhere, or run it. */
const refused = new Set([
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'INCLUDE',
  'IMPORT',
  'LINK',
  'DDE',
  'DDEAUTO',
  'DATABASE',
  'EMBED',
  'MACROBUTTON',
  'RD',
]);

/** A template whose headers have such a field is refused: what is shown without it, nobody has looked at. */
export function refuseFields(root: Element): void {
  const bad = fieldsOf(root)
    .map((words) => /[a-z]+/i.exec(words)?.[0].toUpperCase() ?? '')
    .find((name) => refused.has(name));
  if (bad !== undefined)
    throw new BrandFault(
      `has the field \`${bad}\` in a header or footer, which loads something from elsewhere`,
    );
}

/** What each field says, which may be written in several pieces, and with other fields inside. */
function fieldsOf(root: Element): string[] {
  const fields: string[] = [];
  const open: string[] = [];
  const visit = (element: Element): void => {
    const { name, attributes, children } = element;
    if (name === 'w:fldSimple') fields.push(attributes['w:instr'] ?? '');
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') open.push('');
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'end') fields.push(open.pop() ?? '');
    if (name === 'w:instrText') {
      // What belongs to no field that has begun is one by itself: better refused once too often.
      const words = (open.pop() ?? '') + children.join('');
      open.push(words);
    }
    elementsIn(element).forEach(visit);
  };
  visit(root);
  return [...fields, ...open];
}
