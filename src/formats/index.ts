import type { Format } from './format.ts';

/** The outputs by the name that `--to` gives them, each loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  html: async () => (await import('./html.ts')).html(),
  md: async () => (await import('./md.ts')).md(),
  svg: async () => (await import('./svg.ts')).svg,
};
