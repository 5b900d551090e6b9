import type { Day } from './dates/index.ts';
import type { Brand } from './formats/brand.ts';
import { formats } from './formats/index.ts';
import type { Contents, Format, Rendering, TerminalView } from './formats/format.ts';
import type { Document } from './plan/document.ts';
import type { Plan } from './plan/plan.ts';
import { planForm } from './plan/plan-form.ts';
import { readDocument } from './plan/read-document.ts';
import { areMeantAsPlan, isMeantAsPlan, notAPlan } from './plan/recognise.ts';
import { resolve } from './plan/resolve.ts';
import { validate } from './plan/validate.ts';
import { lint, type Accepted } from './rules/lint.ts';
import { decode } from './source/decode.ts';
import {
  isError,
  type AcceptedDiagnostic,
  type Diagnostic,
  type LocatedDiagnostic,
} from './source/diagnostic.ts';
import { inFileOrder, locate } from './source/locate.ts';
import type { Source } from './source/source.ts';
import { layOut } from './timeline/lay-out.ts';
import { timelineSettings, type TimelineChoices } from './plan/timeline-settings.ts';

/** What the compiler may be told beside the plan. */
export interface CheckOptions {
  /** The day that plans are seen from. No clock is read: without it nothing is late. */
  readonly asAt?: Day;
}

/** One plan file, checked. */
export interface Checked {
  readonly source: Source;
  /** The plan as far as the file gives it, whatever is wrong with it; absent where the file cannot be read as one. */
  readonly plan?: Plan;
  /** Whether it is, or was meant as, a plan; what a folder holds beside plans is passed over. */
  readonly isPlan: boolean;
  /** By line, column and code. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Problems that the plan accepts on the record, in the same order. */
  readonly accepted: readonly AcceptedDiagnostic[];
}

/**
 * The compiler's phases in order: bytes to a source, to a document, to a plan, to what is wrong with it. Never
 * throws for what is in the file. `name` is how messages call it.
 */
export async function checkBytes(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions = {},
): Promise<Checked> {
  const { source, diagnostics: ofBytes } = decode(name, bytes);
  if (ofBytes.some(isError)) return unread(source, ofBytes, areMeantAsPlan(bytes));
  const { document, diagnostics: ofText } = await readDocument(source);
  if (!document) return unread(source, [...ofBytes, ...ofText], isMeantAsPlan(source.text));
  const foreign = notAPlan(document.value);
  if (foreign) return { ...checked(source, [foreign], [], document), isPlan: false };

  const { value, diagnostics: ofForm } = validate(document.value, planForm);
  const { plan, diagnostics: ofMeaning } = resolve(value);
  const faults = [...ofBytes, ...ofText, ...ofForm, ...notYetTold(ofMeaning, ofForm)];
  const { diagnostics: ofRules, accepted } = lint(plan, { ...options, faults });
  return { ...checked(source, [...faults, ...ofRules], accepted, document), plan };
}

/** An output of a plan: what `--to` calls it, the ending of its file, and all that is in it. */
export interface Output {
  readonly format: string;
  readonly ending: string;
  /** A text, or the bytes of what is none, such as a Word document. */
  readonly contents: Contents;
}

/** What outputs are made with, beside the plan. */
export interface RenderOptions extends CheckOptions {
  /** What is said of the timeline outside the plan. */
  readonly timeline?: TimelineChoices;
  /** Whose outputs they are. */
  readonly brand?: Brand;
  /** The terminal that text is shown on. */
  readonly terminal?: TerminalView;
}

/** The outputs of a plan. Each format is loaded when it is asked for; an unknown one is a mistake of the caller. */
export async function render(
  plan: Plan,
  names: readonly string[],
  { asAt, timeline: choices = {}, brand, terminal }: RenderOptions = {},
): Promise<Output[]> {
  const settings = timelineSettings(choices, plan.timeline);
  const { orientation } = settings;
  const rendering: Rendering = {
    plan,
    timeline: layOut(plan, { asAt, settings }),
    ...(orientation && { orientation }),
    ...(brand && { brand }),
    ...(terminal && { terminal }),
  };
  const loaded = await Promise.all(names.map(formatOf));
  return Promise.all(
    loaded.map(async (format) => ({
      format: format.name,
      ending: formats[format.name]!.ending,
      contents: await format.render(rendering),
    })),
  );
}

function formatOf(name: string): Promise<Format> {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new RangeError(`There is no output called ${name}.`);
  return format.load();
}

function unread(source: Source, diagnostics: readonly Diagnostic[], isPlan: boolean): Checked {
  return { ...checked(source, diagnostics, []), isPlan };
}

function checked(
  source: Source,
  diagnostics: readonly Diagnostic[],
  accepted: readonly Accepted[],
  document?: Document,
): Checked {
  const located = diagnostics.map((diagnostic) => locate(diagnostic, source, document));
  const onRecord = accepted.map(({ because, until, ...diagnostic }) => ({
    ...locate(diagnostic, source, document),
    because,
    ...(until !== undefined && { until }),
  }));
  return {
    source,
    isPlan: true,
    diagnostics: located.toSorted(inFileOrder),
    accepted: onRecord.toSorted(inFileOrder),
  };
}

/** What has the wrong form has no meaning either: told once. */
function notYetTold(diagnostics: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(told.filter(isError).map(({ at }) => at));
  return diagnostics.filter(({ at }) => !places.has(at));
}
