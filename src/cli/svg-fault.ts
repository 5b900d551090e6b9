import { quote } from '../source/quote.ts';

/**
 * Why an SVG picture is not put into outputs: it could run something, or fetch something, in one of the programs that
 * show them. A sentence; absent for a picture that only draws.
 */
export function svgFault(svg: string): string | undefined {
  const [element] =
    /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler)\b/i.exec(svg) ?? [];
  if (element !== undefined)
    return `The logo has ${quote(`${element}>`)} in it, which can run programs; save it as a plain SVG.`;
  const [, event] = /[\s/"'](on[a-z]+)\s*=/i.exec(svg) ?? [];
  if (event !== undefined)
    return `The logo has ${quote(`${event}=`)} in it, which can run programs; save it as a plain SVG.`;
  if (/<!ENTITY/i.test(svg))
    return 'The logo has `<!ENTITY` in it, which hides what it says; save it as a plain SVG.';
  const fetched = addressesIn(svg).find((address) => !isInside(address));
  if (fetched !== undefined)
    return `The logo refers to ${quote(fetched)}, and outputs fetch nothing; put all of it into the file.`;
  return undefined;
}

/** The start tag of the picture, where that is what the text is. */
export function svgRoot(text: string): string | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = prologues.find(([start]) => text.startsWith(start, at))?.[1];
    if (end === undefined) return /^<svg\s[^>]*>/.exec(text.slice(at, at + longestTag))?.[0];
    const found = text.indexOf(end, at);
    if (found < 0) return undefined;
    at = found + end.length;
  }
}

const longestTag = 10_000;

/** What may stand before the picture: how it begins, how it ends. */
const prologues = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const;

/** All that an SVG can name from elsewhere. */
function addressesIn(svg: string): string[] {
  const attributes = svg.matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi);
  const values = [...attributes].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  const urls = [...svg.matchAll(/\burl\(([^)]*)/gi)].map(([, inner = '']) =>
    inner.replaceAll(/["']|&quot;|&apos;/g, ''),
  );
  const imports = [...svg.matchAll(/@import\s+([^;\n]*)|<\?xml-stylesheet([^>]*)/gi)].map(([all]) => all);
  return [...values, ...urls, ...imports].map((address) => address.trim());
}

/** A part of the picture itself, or another picture that is written out in it. */
function isInside(address: string): boolean {
  return address.startsWith('#') || /^data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(address);
}
