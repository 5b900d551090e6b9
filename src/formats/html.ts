import templates, { type TemplateParts } from 'engage:templates';
import { promisesOf } from '../plan/promises.ts';
import { ratingsOf } from '../plan/ratings.ts';
import { drawContinuum } from './drawing/draw-continuum.ts';
import { drawRatings } from './drawing/draw-ratings.ts';
import { drawTimeline, pageSizes } from './drawing/draw-timeline.ts';
import type { Drawing } from './drawing/drawing.ts';
import drawingStyle from 'engage:drawing-style';
import type { Format, Rendering } from './format.ts';
import { proseHtml } from './prose.ts';
import { renderTemplate } from './template.ts';
import { planView } from './view.ts';

/** The page lets in no style sheet but the template's and the drawings'. */
const security = { drawingStyle: drawingStyle.hash };

/** The plan as one page: a single file that fetches nothing and prints on A4. */
export async function html(): Promise<Format> {
  const { default: parts } = await templates['plan/html']!();
  return { name: 'html', render: (rendering) => page(parts, rendering) };
}

function page(parts: TemplateParts, rendering: Rendering): string {
  const timeline = named('timeline', timelineDrawings(rendering));
  const continuum = named(
    'continuum',
    drawContinuum(promisesOf(rendering.plan), { idPrefix: 'continuum-drawing' }),
  );
  const ratings = named('ratings', ratingsDrawings(rendering));
  const svgs = new Map([...timeline, ...continuum, ...ratings].map(({ name, svg }) => [name, svg]));
  const figures = {
    timeline: timeline.map(figureView),
    continuum: continuum.map(figureView),
    ratings: ratings.map(figureView),
  };
  return renderTemplate(
    parts,
    { ...planView(rendering), figures, security },
    { prose: proseHtml, drawing: (name) => svgs.get(name)! },
  );
}

type NamedDrawing = Drawing & { readonly name: string };

/** A drawing for each printed page; none where there is no date to draw. */
function timelineDrawings({ timeline, orientation = 'portrait' }: Rendering): Drawing[] {
  if (!timeline.window) return [];
  return drawTimeline(timeline, { orientation, idPrefix: 'timeline-drawing', paged: true });
}

function ratingsDrawings({ plan }: Rendering): Drawing[] {
  const ratings = ratingsOf(plan);
  return ratings ? drawRatings(ratings, { idPrefix: 'ratings-drawing' }) : [];
}

function named(name: string, drawings: readonly Drawing[]): NamedDrawing[] {
  return drawings.map((drawing, index) => ({ ...drawing, name: `${name}-${index + 1}` }));
}

/**
 * What a template needs to place a drawing: the helper `drawing` prints it by its name; its `shape` is the page that
 * it is as wide as.
 */
function figureView({ name, width, caption }: NamedDrawing) {
  const shape = width > pageSizes.portrait.width ? 'landscape' : 'portrait';
  return { name, shape, captions: caption === undefined ? [] : [caption] };
}
