/** Modules that are made at build time, by `.config/plugin.js`. */

declare module '*?validator' {
  /** What a compiled validator reports; a part of ajv's ErrorObject. */
  export interface ValidationError {
    readonly keyword: string;
    /** JSON pointer to the value. */
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  interface Validator {
    (value: unknown): boolean;
    errors?: ValidationError[] | null;
  }
  const validate: Validator;
  export default validate;
}

declare module 'engage:templates' {
  /** Compiled parts of one template by name; `page` is the whole. */
  export type TemplateParts = Readonly<Record<string, object>>;
  /** `<document>/<ext>` to its parts, loaded when used. */
  const templates: Readonly<Record<string, () => Promise<{ default: TemplateParts }>>>;
  export default templates;
}

/** The version of the package. */
declare const __ENGAGE_VERSION__: string;
