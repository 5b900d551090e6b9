import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { TemplateError } from './template-error.ts';

/** A compiled part, as handlebars calls it. */
export type Part = (context: unknown, options?: unknown) => string;

/** A part of the document, and the file of it, if that is somebody's own. */
interface PartOrigin {
  readonly name: string;
  readonly file: string | undefined;
}

/** What a template asks of a helper that it cannot do. */
export class HelperError extends Error {
  readonly lineNumber: number | undefined;

  constructor(says: string, lineNumber: number | undefined) {
    super(says);
    this.lineNumber = lineNumber;
  }
}

/** That a built-in part failed, which is the fault of whoever called it, unless nobody did. */
class BuiltInPartError extends Error {}

/** A part that tells its faults as those of its file; those of a built-in part are its caller's. */
export function tellingFaults(part: Part, { name, file }: PartOrigin): Part {
  return (context, options) => {
    try {
      return part(context, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const says = sentenceOf(error, context);
      if (says === undefined) throw error;
      if (file === undefined)
        throw new BuiltInPartError(`The part ${quote(name)} does not get what it needs. ${says}`);
      const line = (error as { readonly lineNumber?: number }).lineNumber;
      throw new TemplateError([{ file, ...(line !== undefined && { line }), says }]);
    }
  };
}

const ofOneName =
  'What is opened by `#if`, `#unless`, `#each` or `#with` takes one name, and is closed: `{{#if name}}…{{/if}}`.';

/** What went wrong, as a sentence; absent where it is no fault of a template. */
function sentenceOf(error: unknown, context: unknown): string | undefined {
  if (error instanceof BuiltInPartError || error instanceof HelperError) return error.message;
  if (error instanceof RangeError) return 'This calls itself without end.';
  const { message } = error as Error;
  const part = /^The partial (\S+) could not be found/.exec(message)?.[1];
  if (part !== undefined) return `This document has no part ${quote(part)}.`;
  // `{{title.length}}`, and `{{name}}` in a list of texts.
  const ofText = /^Cannot use 'in' operator to search for '(.+?)' in /.exec(message)?.[1];
  if (ofText !== undefined) return `${quote(ofText)} is asked of a text, and there are no names in a text.`;
  if (/^(?:#\w+ requires exactly one argument|Must pass iterator to #each)/.test(message)) return ofOneName;
  // What has no `#` gets nothing to print.
  if (/^(?:options\.fn|inverse) is not a function/.test(message)) return ofOneName;
  // `{{#if a.b}}` where there is no `a`.
  const ofNothing = /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(message)?.[1];
  if (ofNothing !== undefined) return `${quote(ofNothing)} is asked of something that is not there.`;
  const name = /^"(.+)" not defined in /.exec(message)?.[1];
  if (name === undefined) return undefined;
  const meant = nearest(name, Object.keys(context ?? {}));
  return `There is no ${quote(name)} among the names that are given here.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`}`;
}
