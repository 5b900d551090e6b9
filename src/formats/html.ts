import drawingStyle from 'engage:drawing-style';
import type { Brand } from './brand.ts';
import { brandStyle } from './brand-style.ts';
import { contentHash } from './content-hash.ts';
import { allFigures, figuresOf, isLandscape, subjectFigures, type Figure, type Figures } from './figures.ts';
import type { Format, Rendering } from './format.ts';
import { logoImage } from './logo-image.ts';
import { proseHtml } from './prose.ts';
import { renderTemplate } from './template.ts';
import { loadTemplate, type LoadedTemplate, type TemplateChoice } from './templates.ts';
import { planView, withFigures, type View } from './view.ts';

/** The page lets in no style sheet but the template's, the drawings' and the brand's. */
const security = { drawingStyle: drawingStyle.hash };

/** A document as one page: a single file that fetches nothing and prints on A4. */
export async function html(choice: TemplateChoice = {}): Promise<Format<Promise<string>>> {
  const template = await loadTemplate(choice, 'html');
  return { name: 'html', render: (rendering) => page(template, rendering) };
}

async function page(template: LoadedTemplate, rendering: Rendering): Promise<string> {
  const own = figuresOf(rendering);
  const ofSubjects = subjectFigures(rendering);
  const view = withFigures(planView(rendering), figureViews(own), ofSubjects.map(figureViews));
  const { brand } = rendering;
  const printed = new Map(allFigures([own, ...ofSubjects]).map(({ name, svg }) => [name, svg]));
  if (brand?.logo) printed.set(logoName, logoImage(brand.logo, brand.name ?? ''));
  return renderTemplate(
    brand ? await branded(template, brand) : template,
    { ...view, security, ...brandView(rendering) },
    { prose: proseHtml, drawing: (name) => printed.get(name) },
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

/** The template with the style sheet of the brand among the files that it can have in it. */
async function branded(template: LoadedTemplate, brand: Brand): Promise<LoadedTemplate> {
  const text = brandStyle(brand);
  const style = { text, hash: await contentHash(text) };
  return { ...template, files: { ...template.files, 'brand.css': style } };
}

/** The name by which a template places the logo, as it does a drawing. */
const logoName = 'logo';

/** What a template sees of the brand. The organisation is not named a second time where it is the brand's own. */
function brandView({ plan, brand }: Rendering) {
  if (!brand) return { brand: undefined };
  const { name, logo } = brand;
  const isNamed = name !== undefined && [undefined, name].includes(plan.organisation);
  return {
    brand: { names: name === undefined ? [] : [name], logos: logo ? [logoName] : [] },
    ...(isNamed && { organisation: undefined }),
  };
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
