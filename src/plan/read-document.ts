import type { Source } from '../source/source.ts';
import { documentOf, type Parsed } from './document.ts';
import { readPlainly } from './plain/plain-reader.ts';

/** Reads the text of a plan: plain YAML at once, anything else, and every fault, with the YAML package. */
export async function readDocument(source: Source): Promise<Parsed> {
  const tree = readPlainly(source.text);
  if (tree) return documentOf(source, tree);
  const { parseDocument } = await import('./yaml/yaml-document.ts');
  return parseDocument(source);
}
