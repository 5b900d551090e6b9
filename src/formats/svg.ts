import { drawTimeline } from './drawing/draw-timeline.ts';
import type { TextFormat } from './format.ts';

/** One tall drawing of the timeline that stands alone, for a slide or a web page. */
export const svg: TextFormat = {
  name: 'svg',
  render({ timeline, orientation = 'landscape' }) {
    const [drawing] = drawTimeline(timeline, {
      orientation,
      idPrefix: 'timeline',
      paged: false,
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing!.svg}\n`;
  },
};
