import drawingStyle from 'engage:drawing-style';
import { allFigures, figuresOf, isLandscape, subjectFigures, type Figure, type Figures } from './figures.ts';
import type { Rendering, TextFormat } from './format.ts';
import { proseHtml } from './prose.ts';
import { renderTemplate } from './template.ts';
import { loadTemplate, type LoadedTemplate, type TemplateChoice } from './templates.ts';
import { planView, withFigures, type View } from './view.ts';

/** The page lets in no style sheet but the template's and the drawings'. */
const security = { drawingStyle: drawingStyle.hash };

/** A document as one page: a single file that fetches nothing and prints on A4. */
export async function html(choice: TemplateChoice = {}): Promise<TextFormat> {
  const template = await loadTemplate(choice, 'html');
  return { name: 'html', render: (rendering) => page(template, rendering) };
}

function page(template: LoadedTemplate, rendering: Rendering): string {
  const own = figuresOf(rendering);
  const ofSubjects = subjectFigures(rendering);
  const svgs = new Map(allFigures([own, ...ofSubjects]).map(({ name, svg }) => [name, svg]));
  const view = withFigures(planView(rendering), figureViews(own), ofSubjects.map(figureViews));
  return renderTemplate(
    template,
    { ...view, security },
    { prose: proseHtml, drawing: (name) => svgs.get(name) },
  );
}

function figureViews(figures: Figures): View {
  return Object.fromEntries(
    Object.entries(figures).map(([kind, figures]: [string, readonly Figure[]]) => [
      kind,
      figures.map(figureView),
    ]),
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
