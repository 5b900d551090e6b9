/** A group of values without those that are not given: to the types, a key that holds `undefined` is not no key. */
export type Given<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out the keys whose value is `undefined`. */
export function given<T extends object>(values: T): Given<T> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return kept as Given<T>;
}
