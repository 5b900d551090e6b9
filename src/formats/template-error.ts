/** What is wrong with a file of somebody's own templates. */
export interface TemplateFault {
  /** Where the file stands in its folder of templates: `plan/masthead.html.hbs`. */
  readonly file: string;
  /** From 1; absent where the fault is not about a line. */
  readonly line?: number;
  /** A full sentence, said to who wrote the template. */
  readonly says: string;
}

/** Templates of somebody's own that cannot be used as they are: a mistake of whoever gives them, not of a plan. */
export class TemplateError extends Error {
  readonly faults: readonly TemplateFault[];

  constructor(faults: readonly TemplateFault[]) {
    super(
      faults
        .map(({ file, line, says }) => `${[file, ...(line ? [line] : [])].join(':')}: ${says}`)
        .join('\n'),
    );
    this.name = 'TemplateError';
    this.faults = faults;
  }
}
