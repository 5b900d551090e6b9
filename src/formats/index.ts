import type { Format } from './format.ts';

/** The outputs by the name that `--to` gives them, each loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  html: async () => (await import('./html.ts')).html(),
  md: async () => (await import('./md.ts')).md(),
  svg: async () => (await import('./svg.ts')).svg,
  text: async () => (await import('./text.ts')).text,
};

/** Endings of files, where the name of the output is none. */
const endings: Readonly<Record<string, string>> = { text: 'txt' };

/** The ending of the file of an output, without the dot. */
export function endingOf(format: string): string {
  return endings[format] ?? format;
}
