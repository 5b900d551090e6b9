import { promisesOf } from '../plan/promises.ts';
import { ratingsOf } from '../plan/ratings.ts';
import { drawContinuum } from './drawing/draw-continuum.ts';
import { drawRatings } from './drawing/draw-ratings.ts';
import { drawTimeline, pageSizes } from './drawing/draw-timeline.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Rendering } from './format.ts';

/** A drawing with the name by which a template places it: "timeline-2". */
export type Figure = Drawing & { readonly name: string };

/** The drawings of a plan as printed pages show them; what there is nothing to draw of is empty. */
export interface Figures {
  readonly timeline: readonly Figure[];
  readonly continuum: readonly Figure[];
  readonly ratings: readonly Figure[];
}

export function figuresOf(rendering: Rendering): Figures {
  const continuum = drawContinuum(promisesOf(rendering.plan), { idPrefix: 'continuum-drawing' });
  return {
    timeline: named('timeline', timelineDrawings(rendering)),
    continuum: named('continuum', continuum),
    ratings: named('ratings', ratingsDrawings(rendering)),
  };
}

/** Whether a drawing needs a page that lies on its long side. */
export function isLandscape({ width }: Pick<Drawing, 'width'>): boolean {
  return width > pageSizes.portrait.width;
}

/** A drawing for each printed page; none where there is no date to draw. */
function timelineDrawings({ timeline, orientation = 'portrait' }: Rendering): Drawing[] {
  if (!timeline.window) return [];
  return drawTimeline(timeline, { orientation, idPrefix: 'timeline-drawing', paged: true });
}

function ratingsDrawings({ plan }: Rendering): Drawing[] {
  const ratings = ratingsOf(plan);
  return ratings ? drawRatings(ratings, { idPrefix: 'ratings-drawing' }) : [];
}

function named(name: string, drawings: readonly Drawing[]): Figure[] {
  return drawings.map((drawing, index) => ({ ...drawing, name: `${name}-${index + 1}` }));
}
