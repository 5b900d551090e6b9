import type { Brand } from './brand.ts';
import { readable, type Colour } from './contrast.ts';

/** What text in the brand's colour stands on in a page, as `page.css` has it. */
export const backgrounds = {
  light: ['#ffffff', '#f2f5f8'],
  dark: ['#1b1f24', '#242a31'],
} as const;

const colours = /^#[\da-f]{6}$/i;
const fonts = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u;

/** The typefaces of a page, where the brand's is not there. */
const fallbacks = 'Arial, "Liberation Sans", Helvetica, sans-serif';

/**
 * The style sheet that makes a page a brand's, to follow the page's own. In dark mode the colour is as much lighter as
 * it has to be; drawings keep theirs. A brand that would be more than a colour and a typeface is a mistake of the caller.
 */
export function brandStyle({ name, colour, font, logo }: Brand): string {
  if (colour !== undefined && !colours.test(colour))
    throw new RangeError(`The colour of a brand is written as #rrggbb, not as ${colour}.`);
  if (font !== undefined && !fonts.test(font))
    throw new RangeError(
      `The font of a brand is a name of letters, digits, spaces and hyphens, not ${font}.`,
    );
  return [
    ...(colour === undefined ? [] : colourRules(colour)),
    ...(font === undefined ? [] : fontRules(font)),
    ...(name === undefined && !logo ? [] : nameRules),
    ...(logo ? logoRules : []),
  ].join('\n');
}

function colourRules(colour: Colour): string[] {
  const set = (value: Colour) => `:root { --strong: ${value}; --accent: ${value}; --link: ${value}; }`;
  const dark = readable(colour, 'white', backgrounds.dark);
  return [set(colour), `@media screen and (prefers-color-scheme: dark) { ${set(dark)} }`];
}

function fontRules(font: string): string[] {
  const families = `font-family: "${font}", ${fallbacks};`;
  return [`body { ${families} }`, `@page { @bottom-right { ${families} } }`];
}

const nameRules = [
  '.brand { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-bottom: 0.5rem; font-weight: bold; }',
];

/** Most logos are made for white paper. */
const logoRules = [
  '.logo { display: block; max-width: 100%; height: auto; }',
  '@media screen and (prefers-color-scheme: dark) { .logo { box-sizing: content-box; max-width: calc(100% - 1rem); padding: 0.5rem; background: #fff; border-radius: 2px; } }',
];
