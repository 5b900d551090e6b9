/** Modules that are made at build time, by `.config/plugin.js`. */

declare module '*?validator' {
  /** What a compiled validator reports; a part of ajv's ErrorObject. */
  export interface ValidationError {
    readonly keyword: string;
    /** JSON pointer to the value. */
    readonly instancePath: string;
    /** Where in the schema the rule stands: `#/definitions/activity/required`. */
    readonly schemaPath: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  export interface Validator {
    (value: unknown): boolean;
    errors?: ValidationError[] | null;
  }
  const validate: Validator;
  export default validate;
}

declare module '*?vocabulary' {
  /** What a kind of entry is called ("activity"), and its keys. */
  export interface EntryWords {
    readonly title: string;
    readonly keys: Readonly<Record<string, KeyWords>>;
    /** Whether authors may add keys of their own, which begin with `x-`. */
    readonly ownKeys: boolean;
  }
  export interface KeyWords {
    /** The first sentence of its description. */
    readonly help: string;
    /** What may be written there. */
    readonly example?: string;
    /** Other names that people use for it. */
    readonly aliases: readonly string[];
    /** Other words that people use for its choices, by the choice. */
    readonly choices?: Readonly<Record<string, readonly string[]>>;
    /** The kind of entry that stands there, alone or in a list. */
    readonly holds?: string;
    /** Whether they stand there in a list. */
    readonly isList?: boolean;
  }
  /** By the name of the definition; `''` is the whole file. */
  export type Vocabulary = Readonly<Record<string, EntryWords>>;
  const vocabulary: Vocabulary;
  export default vocabulary;
}

declare module 'engage:drawing-style' {
  /** A style sheet without blanks and comments, and its hash as a Content-Security-Policy names it (`sha256-…`). */
  const style: { readonly text: string; readonly hash: string };
  export default style;
}

declare module 'engage:fonts' {
  /** Paths of the font files that pictures are made with: Arimo in Regular, Bold and Italic. */
  const files: readonly string[];
  export default files;
  /** The same with Latin letters alone: a tenth of the size. */
  export const latinFonts: readonly string[];
  /** Text that these have all characters of. */
  export const latin: RegExp;
  /** The whole fonts, and what a PDF has besides: Arimo in Bold Italic, and Cousine for code. */
  export const pdfFonts: readonly string[];
}

declare module 'engage:pdf-program' {
  /** The program in Typst that makes every PDF. */
  const text: string;
  export default text;
}

declare module 'engage:rule-cases' {
  /** A file of YAML: a plan, or the register of plans beside it. */
  interface CaseFile {
    readonly name: string;
    readonly text: string;
  }
  /** By the code of a rule, plans in which it finds something and plans that it lets pass: one, or several of a folder. */
  const cases: Readonly<
    Record<string, { readonly bad: readonly CaseFile[]; readonly good: readonly CaseFile[] }>
  >;
  export default cases;
}

declare module 'engage:unshown' {
  /** Every character that Arimo has no shape for; global. */
  const pattern: RegExp;
  export default pattern;
}

declare module 'engage:templates' {
  /** `<document>/<ext>` to that template, loaded when used. */
  const templates: Readonly<
    Record<string, () => Promise<{ default: import('./formats/compiled-template.ts').CompiledTemplate }>>
  >;
  export default templates;
}

declare module 'engage:template-parts' {
  /** All compiled parts and files of all documents, by where they stand: `plan/page.html.hbs`, `parts/page.css`. */
  const parts: Readonly<Record<string, object>>;
  export default parts;
}

declare module 'engage:template-compiler' {
  /** What is wrong with a template, as a sentence, and the line that it is about, from 1. */
  export function checkTemplate(
    text: string,
    ext: string,
  ): readonly { readonly line: number; readonly says: string }[];
  /** A template without a fault as the text of a JavaScript object for the handlebars run time. */
  export function compileTemplate(
    text: string,
    ext: string,
    options: { readonly withPlaces: boolean },
  ): string;
  /** The other parts, and the files, that a template names, each with its line. */
  export function referencesOf(text: string): {
    readonly parts: ReadonlyMap<string, number>;
    readonly files: ReadonlyMap<string, number>;
  };
}

/** The version of the package. */
declare const __ENGAGE_VERSION__: string;
