import templates from 'engage:templates';
import { promisesOf } from '../plan/promises.ts';
import { drawContinuum } from './drawing/draw-continuum.ts';
import { drawTimeline } from './drawing/draw-timeline.ts';
import type { Drawing } from './drawing/drawing.ts';
import { drawingStyle } from './drawing/drawing-style.ts';
import type { Format, Rendering } from './format.ts';
import { proseHtml } from './prose.ts';
import { renderTemplate } from './template.ts';
import { planView } from './view.ts';

const { default: parts } = await templates['plan/html']!();

/** The page lets in no style sheet but the template's and the drawings'. */
const security = { drawingStyle: await contentHash(drawingStyle) };

/** The plan as one page: a single file that fetches nothing and prints on A4. */
export const html: Format = {
  name: 'html',
  render(rendering) {
    const timeline = named('timeline', timelineDrawings(rendering));
    const continuum = named('continuum', [
      drawContinuum(promisesOf(rendering.plan), { idPrefix: 'continuum-drawing' }),
    ]);
    const svgs = new Map([...timeline, ...continuum].map(({ name, svg }) => [name, svg]));
    const figures = { timeline: timeline.map(figureView), continuum: continuum.map(figureView) };
    return renderTemplate(
      parts,
      { ...planView(rendering), figures, security },
      { prose: proseHtml, drawing: (name) => svgs.get(name)! },
    );
  },
};

/** A text as a Content-Security-Policy names it. */
async function contentHash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

type NamedDrawing = Drawing & { readonly name: string };

/** A drawing for each printed page; none where there is no date to draw. */
function timelineDrawings({ timeline }: Rendering): Drawing[] {
  if (!timeline.window) return [];
  return drawTimeline(timeline, { orientation: 'portrait', idPrefix: 'timeline-drawing', paged: true });
}

function named(name: string, drawings: readonly Drawing[]): NamedDrawing[] {
  return drawings.map((drawing, index) => ({ ...drawing, name: `${name}-${index + 1}` }));
}

/** What a template needs to place a drawing: the helper `drawing` prints it by its name. */
function figureView({ name, caption }: NamedDrawing) {
  return { name, captions: caption === undefined ? [] : [caption] };
}
