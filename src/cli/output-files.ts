import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Brand } from '../formats/brand.ts';
import { formats } from '../formats/index.ts';
import type { Built } from './built.ts';
import { indexName, type OutputName } from './output-name.ts';
import type { FileToWrite } from './file-to-write.ts';

/**
 * The files of a build below the output folder `root`, an absolute path: the outputs of each plan, and for several
 * plans a page that lists those that were built.
 */
export async function filesOf(
  built: readonly Built[],
  names: readonly OutputName[],
  { root, brand }: { readonly root: string; readonly brand: Brand | undefined },
): Promise<FileToWrite[]> {
  const outputs = built.flatMap(({ outputs }, index) =>
    outputs.map(({ ending, bytes }) => ({ path: path.join(root, `${names[index]!}.${ending}`), bytes })),
  );
  if (built.length < 2 || outputs.length === 0) return outputs;
  const { indexPage } = await import('../formats/index-page.ts');
  const entries = built.flatMap(({ plan, outputs }, index) => {
    const links = outputs.map(({ format, ending }) => ({
      isPage: format === 'html',
      called: formats[format]!.called,
      href: hrefOf(`${names[index]!}.${ending}`),
    }));
    return plan ? [{ plan, links }] : [];
  });
  return [...outputs, { path: indexFile(root), bytes: Buffer.from(await indexPage(entries, brand)) }];
}

/** The page that lists the plans. */
export function indexFile(root: string): string {
  return path.join(root, `${indexName}.html`);
}

/** Whether an earlier build left outputs of that name. */
export function hasOutputs(root: string, name: OutputName): boolean {
  return Object.values(formats).some(({ ending }) => existsSync(path.join(root, `${name}.${ending}`)));
}

/** A file below the page's own folder, as a link names it; `./` keeps a colon from being a scheme. */
function hrefOf(name: string): string {
  return `./${name.split('/').map(encodeURIComponent).join('/')}`;
}
