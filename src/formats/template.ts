import type Full from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { quote } from '../source/quote.ts';
import { HelperError, tellingFaults, type Part } from './part-faults.ts';
import type { LoadedTemplate } from './templates.ts';
import type { View } from './view.ts';

// The package's types of its run time say nothing; it is the full one without the compiler.
const Handlebars = runtime as unknown as typeof Full;

/**
 * What a template calls to print text in another way than as plain text. The result goes into the output as it
 * is, so it must be safe there; it is absent where the text is a name of nothing. `hang` is how far all lines but the
 * first are indented.
 */
export type TemplateHelper = (text: string, hash: { readonly hang?: number }) => string | undefined;

/** What handlebars tells a helper; `loc` only in somebody's own templates. */
type HelperOptions = Handlebars.HelperOptions & {
  readonly loc?: { readonly start: { readonly line: number } };
};

/**
 * A document from a template and what it is given: the same text for the same view. A `TemplateError` tells what is wrong
 * with a template of somebody's own.
 */
export function renderTemplate(
  { parts, files, own }: LoadedTemplate,
  view: View,
  helpers: Readonly<Record<string, TemplateHelper>>,
): string {
  // A world of its own for each document: nothing can leak from one to the next.
  const world = Handlebars.create();
  world.unregisterHelper('log');
  world.unregisterHelper('lookup');
  const print = (text: string) => new world.SafeString(text);
  const all = {
    ...helpers,
    inline: (name: string) => files[name]?.text,
    hash: (name: string) => files[name]?.hash,
  };
  for (const [name, helper] of Object.entries<TemplateHelper>(all)) {
    world.registerHelper(name, (...given: readonly unknown[]) => {
      const { hash, loc } = given.at(-1) as HelperOptions;
      return print(printedBy(helper, { name, values: given.slice(0, -1), hash, line: loc?.start.line }));
    });
  }
  const { page, ...partials } = Object.fromEntries(
    Object.entries(parts).map(([name, compiled]) => {
      const part = world.template(compiled as TemplateSpecification) as Part;
      return [name, own ? tellingFaults(part, { name, file: own[name] }) : part];
    }),
  );
  return page!(view, { partials, ...guards });
}

/** A template sees what the view itself holds, nothing that JavaScript adds to it. */
const guards = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
  allowCallsToHelperMissing: false,
};

/** A template that prints something else than text has a fault. */
function printedBy(
  helper: TemplateHelper,
  call: {
    readonly name: string;
    readonly values: readonly unknown[];
    readonly hash: { readonly hang?: number };
    readonly line: number | undefined;
  },
): string {
  const { name, values, hash, line } = call;
  const [value] = values;
  if (values.length !== 1)
    throw new HelperError(
      `${quote(name)} prints one text, and it is given ${values.length || 'none'}.`,
      line,
    );
  if (typeof value !== 'string')
    throw new HelperError(`${quote(name)} prints a text, and what is given to it is none.`, line);
  const printed = helper(value, hash);
  if (printed === undefined)
    throw new HelperError(`${quote(name)} knows nothing called ${quote(value)}.`, line);
  return printed;
}
