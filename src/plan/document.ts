import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import { extentOf, spanOf } from './tree-span.ts';
import { valueOf } from './tree-value.ts';
import type { Tree } from './tree.ts';

/** A plan file that could be read, as plain data and with the place of everything in it. */
export interface Document {
  readonly source: Source;
  /**
   * Objects, lists, text, numbers, `true`, `false` and `null` (a key with nothing after it). No object has a key
   * `__proto__`, `constructor` or `prototype`. A number is one only if it comes back as it was written: `2019` and
   * `0.1` are, while `0.10`, `007`, `1E5` and `2_500` are the text that was written.
   */
  readonly value: unknown;
  /**
   * Where a pointer leads in the source's text, within one line: see `spanOf`. A pointer to what is not there gives
   * what would hold it.
   */
  span(pointer: Pointer, on?: 'key' | 'value'): Span;
  /** The whole of the same, over as many lines as it has. */
  extent(pointer: Pointer, on?: 'key' | 'value'): Span;
}

/** A document, unless the faults leave no tree to trust, and what is wrong with it. */
export interface Parsed {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** The document of a tree that was read without a fault; keys that are refused or given twice are reported. */
export function documentOf(source: Source, read: Tree): Parsed {
  const { value, tree, diagnostics } = valueOf(source, read);
  const span = (pointer: Pointer, on: 'key' | 'value' = 'value') => spanOf(source.text, tree, pointer, on);
  const extent = (pointer: Pointer, on: 'key' | 'value' = 'value') =>
    extentOf(source.text, tree, pointer, on);
  return { document: { source, value, span, extent }, diagnostics };
}
