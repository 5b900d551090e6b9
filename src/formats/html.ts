import templates, { type Template } from 'engage:templates';
import drawingStyle from 'engage:drawing-style';
import { figuresOf, isLandscape, type Figure } from './figures.ts';
import type { Rendering, TextFormat } from './format.ts';
import { proseHtml } from './prose.ts';
import { renderTemplate } from './template.ts';
import { planView } from './view.ts';

/** The page lets in no style sheet but the template's and the drawings'. */
const security = { drawingStyle: drawingStyle.hash };

/** The plan as one page: a single file that fetches nothing and prints on A4. */
export async function html(): Promise<TextFormat> {
  const { default: template } = await templates['plan/html']!();
  return { name: 'html', render: (rendering) => page(template, rendering) };
}

function page(template: Template, rendering: Rendering): string {
  const { timeline, continuum, ratings } = figuresOf(rendering);
  const svgs = new Map([...timeline, ...continuum, ...ratings].map(({ name, svg }) => [name, svg]));
  const figures = {
    timeline: timeline.map(figureView),
    continuum: continuum.map(figureView),
    ratings: ratings.map(figureView),
  };
  return renderTemplate(
    template,
    { ...planView(rendering), figures, security },
    { prose: proseHtml, drawing: (name) => svgs.get(name)! },
  );
}

/**
 * What a template needs to place a drawing: the helper `drawing` prints it by its name; its `shape` is the page that
 * it is as wide as.
 */
function figureView(figure: Figure) {
  const { name, caption } = figure;
  const shape = isLandscape(figure) ? 'landscape' : 'portrait';
  return { name, shape, captions: caption === undefined ? [] : [caption] };
}
