import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, visit } from 'yaml';
import { planFiles } from './rendering-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Keys whose values are the author's own words; the rest are ids, dates and choices. */
const free = new Set(
  `title subtitle organisation partners reference version authors sponsors by changes summary heading text aims
  principles name description methods size duties members contact lead commentary length because venue access cost
  measure formats mitigation owner measures said response change method questions negotiable not-negotiable options budget
  governance equality data-protection term meaning contact`.split(/\s+/),
);

/** The same, where a key of that name means something else elsewhere. */
const freeThere = new Set([
  'document/status',
  'windows/about',
  'activities/reach/planned',
  'activities/reach/actual',
]);

/** The plan with every field, with each free text replaced; each text has a number. */
export function everyFieldWith(words: (index: number) => string): string {
  const document = parseDocument(readFileSync(path.join(root, planFiles['every-field']), 'utf8'));
  let index = 0;
  visit(document, {
    Scalar(role, node, ancestors) {
      if (role === 'key') return;
      const keys = ancestors.flatMap((node) => ('key' in node ? [String(node.key)] : []));
      if (!free.has(keys.at(-1) ?? '') && !freeThere.has(keys.join('/'))) return;
      node.value = words(index++);
      node.type = 'QUOTE_DOUBLE';
    },
  });
  return String(document);
}
