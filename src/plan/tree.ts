import type { Span } from '../source/span.ts';

/**
 * A plan file as its author nested it, with the place of every part. Built by the plain reader, or from the YAML package's
 * own tree and free of it, so that nothing else depends on that package.
 */
export type Tree = TextTree | MapTree | ListTree;

/** A text, number, yes/no or nothing. */
export interface TextTree extends Span {
  readonly kind: 'text';
  /** The text it stands for: without quotes, escapes resolved, lines folded. */
  readonly text: string;
  /** Whether it is written bare, so that `2019`, `true` and nothing may be more than text. */
  readonly bare: boolean;
}

/** Keys with values, in written order. Here a key may come twice and may be one that is refused. */
export interface MapTree extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Written in curly brackets. */
  readonly bracketed: boolean;
}

export interface Entry {
  readonly key: TextTree;
  readonly value: Tree;
}

export interface ListTree extends Span {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  /** Written in square brackets. */
  readonly bracketed: boolean;
}

/** Whether nothing is written where a value may stand. */
export function isNothing(tree: Tree): boolean {
  return tree.kind === 'text' && tree.bare && tree.text === '';
}
