/**
 * The compiler as a library: what `engage check` and `engage build` do, without files and without a clock.
 *
 *     const { plan, diagnostics } = await check(text, { name: 'plan.yaml' });
 *     if (plan && diagnostics.every(({ severity }) => severity !== 'error')) await render(plan, ['html', 'md']);
 *
 * A document that names other files, its register or the plans that it is about, needs a `folder: Folder` to read them
 * from: `check(text, { folder: { read: (words) => … } })` gives for each name a `Neighbour`, or why there is none (`Unread`).
 */
import type { TemplateFiles } from './formats/own-templates.ts';
import type { Templates } from './formats/templates.ts';
import { checkBytes, checkEach, type Checked, type CheckOptions, type PlanBytes } from './compile.ts';

export { render, type Checked, type CheckOptions, type Output, type RenderOptions } from './compile.ts';
export type { TemplateFiles } from './formats/own-templates.ts';
export { TemplateError, type TemplateFault } from './formats/template-error.ts';
export type { Templates } from './formats/templates.ts';
export type { PlanView } from './formats/view.ts';
export { dayOf, type Day } from './dates/index.ts';
export { BrandFault, type Brand, type Logo } from './formats/brand.ts';
export type { Folder, Neighbour, Unread } from './plan/folder.ts';
export type * from './plan/plan.ts';
export type { AcceptedDiagnostic, LocatedDiagnostic, Severity } from './source/diagnostic.ts';
export type { Source } from './source/source.ts';
export type { TimelineChoices, TimelineSettings } from './plan/timeline-settings.ts';

/** Checks a plan's text, or the bytes of its file. `name` is how diagnostics call it. Never throws for what is in it. */
export async function check(
  plan: string | Uint8Array,
  { name = 'plan.yaml', ...options }: CheckOptions & { readonly name?: string } = {},
): Promise<Checked> {
  return checkBytes(name, bytesOf(plan, 'check()'), options);
}

/** One of several plans: its text or the bytes of its file, and what is known of it alone. */
export type NamedPlan = Omit<PlanBytes, 'bytes'> & { readonly plan: string | Uint8Array };

/**
 * Checks several plans, each by itself and all together: whom they ask too much of, when they are in each other's way.
 * Plans share a register if it has one name in their folders. One result for each, in their order.
 */
export async function checkAll(plans: Iterable<NamedPlan>, options: CheckOptions = {}): Promise<Checked[]> {
  return checkEach(
    [...plans].map(({ plan, ...own }) => ({ ...own, bytes: bytesOf(plan, 'checkAll()') })),
    options,
  );
}

/**
 * Templates of which some files are yours, for `render`: the texts of files by where they would stand in `templates/`. They
 * are code, and are run. What is wrong with them is a `TemplateError`.
 */
export async function templatesOf(files: TemplateFiles): Promise<Templates> {
  return (await import('./formats/own-templates.ts')).templatesOf(files);
}

function bytesOf(plan: string | Uint8Array, taker: string): Uint8Array {
  if (typeof plan === 'string') return new TextEncoder().encode(plan);
  if (isBytes(plan)) return plan;
  throw new TypeError(
    `${taker} takes the text of a plan, or the bytes of its file as a Uint8Array; it was given ${kindOf(plan)}.`,
  );
}

/** Bytes of any realm: `instanceof` fails for those of another one, such as a test runner's. */
function isBytes(value: unknown): value is Uint8Array {
  return kindOf(value) === 'Uint8Array';
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
