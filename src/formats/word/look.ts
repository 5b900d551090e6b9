import type { Brand } from '../brand.ts';
import { colour } from '../document/measures.ts';

/** What of the look of a document an organisation may choose. */
export interface Look {
  readonly font: string;
  /** Of headings and the strongest lines, `rrggbb`. */
  readonly strong: string;
  /** Of lines beside text and below links, `rrggbb`. */
  readonly accent: string;
  /** The id of the style that tables have; without it they have a look of their own. */
  readonly tableStyle?: string;
}

/** The look by a brand's colour and font, where it has them. */
export function lookOf({ colour: chosen, font = 'Arial' }: Brand = {}): Look {
  const own = chosen?.slice(1).toUpperCase();
  return { font, strong: own ?? colour.strong, accent: own ?? colour.accent };
}
