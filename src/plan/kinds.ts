/** The kinds of document, by the words of the key `kind`. A file that does not say is a plan. */
export const kinds = ['plan', 'strategy', 'framework', 'paper'] as const;

/** One of them. A register is none: nothing is built of it. */
export type Kind = (typeof kinds)[number];
