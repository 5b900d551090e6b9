/** What is said of a thing beside its name, under a label: "When: August 2010". Never without a value. */
export type FactView = {
  readonly label: string;
  readonly values: readonly string[];
  /** Present where the values want a line of their own, as a long list of names does. */
  readonly line?: 'line';
  /** Present where a value has a comma of its own, and semicolons part them. */
  readonly apart?: 'apart';
  /** Present where each value is a sentence, and they are set below one another. */
  readonly list?: 'list';
  /** A step of the continuum each, lowest first: `on` up to the level that the fact tells, then `off`. */
  readonly meter?: readonly string[];
};

/** The facts that there are, in this order: those without a value are left out. */
export function factsOf(...facts: readonly FactView[]): FactView[] {
  return facts.filter(({ values }) => values.length > 0).map(parted);
}

function parted(fact: FactView): FactView {
  const { values } = fact;
  return values.length > 1 && values.some((value) => value.includes(','))
    ? { ...fact, apart: 'apart' }
    : fact;
}

export function fact(label: string, values: readonly string[]): FactView {
  return { label, values };
}

/** A fact that is a short word or a long list, as the case may be. */
export function factOrLine(label: string, values: readonly string[]): FactView {
  return values.length > 1 ? factOnLine(label, values) : fact(label, values);
}

export function factOnLine(label: string, values: readonly string[]): FactView {
  return { label, values, line: 'line' };
}

export function factAsList(label: string, values: readonly string[]): FactView {
  return { label, values, line: 'line', list: 'list' };
}
