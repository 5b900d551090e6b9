import { SaxesParser } from 'saxes';

/** Elements in elements, and elements: more than any logo has. The programs that draw it end, or crash, on many more. */
const deepest = 100;
const most = 10_000;

/** Why a text that begins as an SVG picture is none that every program can draw. A sentence; absent where it is one. */
export function svgFormFault(svg: string): string | undefined {
  try {
    read(svg);
    return undefined;
  } catch (error) {
    if (error instanceof FormFault) return error.message;
    throw error;
  }
}

class FormFault extends Error {}

function read(svg: string): void {
  let depth = 0;
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new FormFault(
      `The logo is damaged: it is no SVG picture from line ${parser.line} on. Save it again as a plain SVG.`,
    );
  });
  parser.on('doctype', (words) => {
    if (words.includes('['))
      throw new FormFault('The logo defines words of its own in `<!DOCTYPE`; save it as a plain SVG.');
  });
  parser.on('opentag', ({ uri }) => {
    if (count++ === 0 && uri !== namespace)
      throw new FormFault(
        `The logo does not say that it is an SVG picture: its \`<svg>\` needs \`xmlns="${namespace}"\`.`,
      );
    if (++depth > deepest)
      throw new FormFault(
        `The logo has more than ${deepest} elements inside each other; save it as a plain SVG.`,
      );
    if (count > most) throw new FormFault(`The logo has more than ${most} elements; a logo needs fewer.`);
  });
  parser.on('closetag', () => depth--);
  parser.write(svg).close();
}

const namespace = 'http://www.w3.org/2000/svg';
