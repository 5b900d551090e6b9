/** A PDF as a reader for people who cannot see reads it, by the program that Firefox shows PDFs with. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of what a screen reader is told of a page: its role, and what is in it in the order that it is read. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Tag | string)[];
}

export interface ReadPdf {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly language: string | undefined;
  /** As PDF writes it: `D:20260112000000Z`. */
  readonly made: string | undefined;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: readonly Page[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export interface Page {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly tags: Tag;
  /** What is no content: headers, footers and decoration. */
  readonly artifacts: string;
  /** Where its links lead outside the document. */
  readonly links: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const info = (await document.getMetadata()).info as Readonly<Record<string, string | undefined>>;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await pageOf(await document.getPage(number)));
  const bookmarks = ((await document.getOutline()) as Bookmark[] | null) ?? [];
  await loading.destroy();
  const { Title: title, Author: author, Language: language, CreationDate: made } = info;
  return { title, author, language, made, bookmarks, pages };
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function pageOf(page: PdfPage): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      // What has no number of its own is a part of what it stands in.
      else open.push(item.id ?? (isArtifact(item) ? artifact : (open.at(-1) ?? '')));
    } else {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    }
  }
  const annotations = (await page.getAnnotations()) as { readonly url?: string }[];
  const tree = (await page.getStructTree()) as Node | null;
  return {
    width,
    height,
    tags: tree ? tagOf(tree, texts) : { role: 'Root', children: [] },
    artifacts: texts.get(artifact) ?? '',
    links: annotations.flatMap(({ url }) => url ?? []),
  };
}

const artifact = 'Artifact';

function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === artifact;
}

interface Node {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[];
}

function tagOf({ role, alt, children }: Node, texts: ReadonlyMap<string, string>): Tag {
  return {
    role,
    ...(alt !== undefined && { alt }),
    children: children.map((child) => ('role' in child ? tagOf(child, texts) : (texts.get(child.id) ?? ''))),
  };
}

/** All tags of these roles in the document, in their order. */
export function allTags({ pages }: ReadPdf, ...roles: string[]): Tag[] {
  return pages.flatMap(({ tags }) => tagsIn(tags, roles));
}

/** Those in a tag. */
export function tagsIn(tag: Tag, roles: readonly string[]): Tag[] {
  return tag.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(roles.includes(child.role) ? [child] : []), ...tagsIn(child, roles)];
  });
}

/** The text of a tag as it is read, without what is in tags of the roles `but`. */
export function textOf({ children }: Tag, ...but: string[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      return but.includes(child.role) ? '' : textOf(child, ...but);
    })
    .join('');
}
