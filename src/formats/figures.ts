import { promisesOf } from '../plan/promises.ts';
import { ratingsOf } from '../plan/ratings.ts';
import { drawContinuum } from './drawing/draw-continuum.ts';
import { drawRatings } from './drawing/draw-ratings.ts';
import { drawTimeline, pageSizes } from './drawing/draw-timeline.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Orientation } from '../plan/timeline-settings.ts';
import type { Rendering } from './format.ts';

/** A drawing with the name by which a template places it: "timeline-2". */
export type Figure = Drawing & { readonly name: string };

/**
 * The drawings of a plan as printed pages show them; what there is nothing to draw of is empty. Those of each kind are
 * drawn when they are first asked for.
 */
export interface Figures {
  readonly timeline: readonly Figure[];
  readonly continuum: readonly Figure[];
  readonly ratings: readonly Figure[];
}

export function figuresOf(rendering: Rendering): Figures {
  return drawnWhenAsked({
    ...drawn(rendering, rendering, ''),
    ratings: () => named('ratings', ratingsDrawings(rendering)),
  });
}

/** The drawings of each plan that a paper is about, in their order. */
export function subjectFigures(rendering: Rendering): Figures[] {
  return rendering.subjects.map(({ subject: { plan }, timeline }, index) =>
    drawnWhenAsked({
      ...drawn({ plan, timeline }, rendering, `plan-${index + 1}-`),
      // What a plan says of its stakeholders in this is for its own page.
      ratings: () => [],
    }),
  );
}

type Makers = { readonly [Kind in keyof Figures]: () => Figures[Kind] };

function drawnWhenAsked(make: Makers): Figures {
  const made: { -readonly [Kind in keyof Figures]?: Figures[Kind] } = {};
  return {
    get timeline() {
      return (made.timeline ??= make.timeline());
    },
    get continuum() {
      return (made.continuum ??= make.continuum());
    },
    get ratings() {
      return (made.ratings ??= make.ratings());
    },
  };
}

/** All drawings, one after the other. */
export function allFigures(figures: readonly Figures[]): Figure[] {
  return figures.flatMap(({ timeline, continuum, ratings }) => [...timeline, ...continuum, ...ratings]);
}

type Drawn = Pick<Rendering, 'plan' | 'timeline'>;

function drawn(drawn: Drawn, { orientation }: Pick<Rendering, 'orientation'>, prefix: string) {
  const idPrefix = `${prefix}continuum-drawing`;
  return {
    timeline: () =>
      named(`${prefix}timeline`, timelineDrawings(drawn, orientation, `${prefix}timeline-drawing`)),
    continuum: () => named(`${prefix}continuum`, drawContinuum(promisesOf(drawn.plan), { idPrefix })),
  };
}

/** Whether a drawing needs a page that lies on its long side. */
export function isLandscape({ width }: Pick<Drawing, 'width'>): boolean {
  return width > pageSizes.portrait.width;
}

/** A drawing for each printed page; none where there is no date to draw. */
function timelineDrawings(
  { timeline }: Drawn,
  orientation: Orientation = 'portrait',
  idPrefix: string,
): Drawing[] {
  return timeline.window ? drawTimeline(timeline, { orientation, idPrefix, paged: true }) : [];
}

function ratingsDrawings({ plan }: Rendering): Drawing[] {
  const ratings = ratingsOf(plan);
  return ratings ? drawRatings(ratings, { idPrefix: 'ratings-drawing' }) : [];
}

function named(name: string, drawings: readonly Drawing[]): Figure[] {
  return drawings.map((drawing, index) => ({ ...drawing, name: `${name}-${index + 1}` }));
}
