/** The kinds of document, by the words of the key `kind`. A file that does not say is a plan. */
export const kinds = ['plan', 'strategy', 'framework', 'paper'] as const;

export type Kind = (typeof kinds)[number];
