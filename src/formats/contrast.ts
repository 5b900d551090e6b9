/** A colour as `#rrggbb`. */
export type Colour = string;

/** What text needs at least (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least contrast of a colour with any of the backgrounds that it stands on. */
export function contrastOn(colour: Colour, backgrounds: readonly Colour[]): number {
  return Math.min(...backgrounds.map((background) => contrast(colour, background)));
}

/** The colour, or the nearest one towards black or white that can be read on these backgrounds. */
export function readable(colour: Colour, towards: 'black' | 'white', backgrounds: readonly Colour[]): Colour {
  const end = towards === 'black' ? 0 : 255;
  for (let step = 0; step < 255; step++) {
    const mixed = mix(colour, end, step / 255);
    if (contrastOn(mixed, backgrounds) >= leastContrast) return mixed;
  }
  return hex([end, end, end]);
}

/** The colour with a share, from 0 to 1, of a grey in it. */
function mix(colour: Colour, grey: number, share: number): Colour {
  return hex(channels(colour).map((channel) => Math.round(channel + (grey - channel) * share)));
}

/** From 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(rgb: readonly number[]): Colour {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
