/** A template of a document, for one kind of output. */
export interface CompiledTemplate {
  /** Compiled parts by name; `page` is the whole. */
  readonly parts: Readonly<Record<string, object>>;
  /** Style sheets and scripts that stand in the output, by the names of their files. */
  readonly files: Readonly<Record<string, TemplateFile>>;
}

/** A file's text, and its hash as a Content-Security-Policy names it (`sha256-…`). */
export interface TemplateFile {
  readonly text: string;
  readonly hash: string;
}
