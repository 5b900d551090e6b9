/**
 * The one style sheet of a drawing. Colours on paper are attributes, which need no style sheet; here is only what
 * depends on the reader: dark screens, and the reader's own forced colours. Print is always light.
 */
export const drawingStyle = [
  '.engage-drawing{max-width:100%;height:auto}',
  media('screen and (prefers-color-scheme:dark)', {
    text: 'fill:#EDEDED',
    '.paper': 'fill:#1B1F24',
    '.quiet': 'fill:#B8BEC6',
    '.light': 'fill:#FFFFFF',
    '.on-bar': 'fill:#000000',
    '.now': 'fill:#F29CC4',
    '.edge': 'stroke:#9CC4EE',
    '.mark': 'fill:#D5D9DE;stroke:#D5D9DE',
    '.hollow': 'fill:#1B1F24;stroke:#D5D9DE',
    '.line': 'stroke:#3A414A',
    '.strong': 'stroke:#5E6873',
    '.band': 'fill:#2B3138',
    '.decision,.ring': 'stroke:#D5D9DE',
    '.as-at': 'stroke:#F29CC4',
  }),
  media('(forced-colors:active)', {
    text: 'fill:CanvasText',
    '.paper,.band,.solid,.ground,.hollow': 'fill:Canvas',
    '.edge,.hollow,.stripe,.ring,.decision,.as-at': 'stroke:CanvasText',
    '.line,.strong': 'stroke:GrayText',
    '.approved': 'fill:GrayText',
    '.mark': 'fill:CanvasText;stroke:CanvasText',
    '.dot': 'fill:CanvasText',
  }),
].join('');

function media(query: string, rules: Readonly<Record<string, string>>): string {
  const body = Object.entries(rules).map(([selectors, declarations]) => {
    const inDrawing = selectors.split(',').map((selector) => `.engage-drawing ${selector}`);
    return `${inDrawing.join(',')}{${declarations}}`;
  });
  return `@media ${query}{${body.join('')}}`;
}
