import { execFileSync } from 'node:child_process';

/** A word on a printed page, in points from the top left. */
export interface Word {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** The words of each page of a PDF, by `pdftotext` of poppler. */
export function wordsOfPages(pdf: string): Word[][] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, top, bottom, text]) => ({
          text: unescaped(text!),
          top: Number(top),
          bottom: Number(bottom),
        }),
      ),
    );
}

/** The lines of a page from the top, each with its words from the left. */
export function linesOf(words: readonly Word[]): string[] {
  const lines = new Map<number, string[]>();
  for (const { text, bottom } of words) {
    const key = Math.round(bottom);
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines].toSorted(([a], [b]) => a - b).map(([, line]) => line.join(' '));
}

/** How much less than it is a size of type may be read as, in points: poppler gives whole units at a zoom of three. */
export const fineness = 1 / 3;

/** The sizes of type in a PDF, in points, each once, by `pdftohtml` of poppler. */
export function typeSizes(pdf: string): number[] {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', '-fontfullname', '-zoom', '3', pdf], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return [...new Set([...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 3))];
}

export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
};

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => entities[name]!);
}
