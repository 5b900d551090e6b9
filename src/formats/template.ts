import type { Template } from 'engage:templates';
import type Full from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { View } from './view.ts';

// The package's types of its run time say nothing; it is the full one without the compiler.
const Handlebars = runtime as unknown as typeof Full;

/**
 * What a template calls to print text in another way than as plain text. The result goes into the output as it
 * is, so it must be safe there. `hang` is how far all lines but the first are indented.
 */
export type TemplateHelper = (text: string, hash: { readonly hang?: number }) => string;

/** A document from a template and what it is given: the same text for the same view. */
export function renderTemplate(
  { parts, files }: Template,
  view: View,
  helpers: Readonly<Record<string, TemplateHelper>>,
): string {
  // A world of its own for each document: nothing can leak from one to the next.
  const world = Handlebars.create();
  world.unregisterHelper('log');
  world.unregisterHelper('lookup');
  const print = (text: string) => new world.SafeString(text);
  for (const [name, helper] of Object.entries(helpers)) {
    world.registerHelper(name, (value: unknown, { hash }: Handlebars.HelperOptions) =>
      print(helper(textOf(value), hash)),
    );
  }
  world.registerHelper('inline', (name: string) => print(files[name]!.text));
  world.registerHelper('hash', (name: string) => print(files[name]!.hash));
  const { page, ...partials } = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, world.template(part as TemplateSpecification)]),
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
function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`A template prints ${typeof value} where text must be.`);
  return value;
}
