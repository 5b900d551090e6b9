import type { Day } from './dates/index.ts';
import type { Brand } from './formats/brand.ts';
import { documentMisfit } from './formats/document-misfit.ts';
import { formats } from './formats/index.ts';
import type { TemplateChoice, Templates } from './formats/templates.ts';
import type { Contents, Format, Rendering, TerminalView } from './formats/format.ts';
import type { Document } from './plan/document.ts';
import type { Plan } from './plan/plan.ts';
import { noFolder, type Folder, type Neighbour } from './plan/folder.ts';
import { forms } from './plan/forms.ts';
import { given } from './plan/given.ts';
import { readDocument } from './plan/read-document.ts';
import { areMeantAsPlan, isMeantAsPlan, kindOf, notAPlan } from './plan/recognise.ts';
import { resolve } from './plan/resolve.ts';
import { passagesOf } from './plan/passages.ts';
import { practiceOf, type ProfileChoice } from './plan/profile-of.ts';
import { seenFrom } from './plan/seen-from.ts';
import { registerOf, withSubjects, type Register, type RegistersRead } from './plan/neighbours.ts';
import {
  inDocument,
  isGroupMissed,
  withoutThoseOfRegister,
  withShared,
  type Joined,
} from './plan/shared-stakeholders.ts';
import { readRegister } from './plan/stakeholder-register.ts';
import { validate } from './plan/validate.ts';
import { claimsOf, type ClaimsContext, type PlanClaims, type PlanFile } from './rules/across/claims.ts';
import { lintAcross, type AcrossContext } from './rules/across/lint-across.ts';
import type { Accepted } from './rules/parts/allowances.ts';
import { lint } from './rules/lint.ts';
import { unknownRules } from './rules/parts/unknown-rules.ts';
import type { Weights } from './rules/parts/weights.ts';
import { decode } from './source/decode.ts';
import {
  isError,
  type AcceptedDiagnostic,
  type Diagnostic,
  type LocatedDiagnostic,
} from './source/diagnostic.ts';
import { inFileOrder, locate } from './source/locate.ts';
import { Source } from './source/source.ts';
import { layOut } from './timeline/lay-out.ts';
import { timelineSettings, type TimelineChoices } from './plan/timeline-settings.ts';

/** What the compiler may be told beside the plan. */
export interface CheckOptions extends ProfileChoice {
  /** The day that plans are seen from. No clock is read: without it nothing is late. */
  readonly asAt?: Day;
  /** The folder of the document, for the files that it names; without it, such a name is an error. */
  readonly folder?: Folder;
  /** The stakeholder register of documents that name none. */
  readonly register?: Neighbour;
  /** Registers that were read before, in the same run: each is read once for all the plans that share it. */
  readonly registers?: RegistersRead;
  /** How much rules weigh, by their codes, where that is not what they weigh by themselves. */
  readonly weights?: Weights;
  /** Whether it is read for a paper: what it is about itself is not looked at. */
  readonly isSubject?: boolean;
}

/** One plan file, checked. */
export interface Checked {
  readonly source: Source;
  /** The plan as far as the file gives it, whatever is wrong with it; absent where the file cannot be read as one. */
  readonly plan?: Plan;
  /** Whether it is, or was meant as, a plan; what a folder holds beside plans is passed over. */
  readonly isPlan: boolean;
  /** Whether it is a register: nothing is built of it. */
  readonly isRegister?: boolean;
  /** By line, column and code. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Problems that the plan accepts on the record, in the same order. */
  readonly accepted: readonly AcceptedDiagnostic[];
  /** What `checkAcross` needs of the plan, so that the plan itself need not be kept. */
  readonly claims?: PlanClaims;
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
  const { kind, fault: ofKind, value: said = document.value } = kindOf(document.value);
  const form = await forms[kind]();
  const foreign = notAPlan(document.value, form.vocabulary);
  if (foreign) return { ...checked(source, [foreign], [], document), isPlan: false };

  const ofFile = [...ofBytes, ...ofText, ...(ofKind ? [ofKind] : [])];
  if (kind === 'register') return checkRegister(document, said, ofFile);

  const { folder = noFolder, registers = new Map() } = options;
  const register = await registerOf(document.value, folder, options.register, registers);
  const joined = withShared(said, register.value.groups);
  const { value, diagnostics: ofForm } = validate(joined.value, form);
  const before = [...ofFile, ...register.diagnostics, ...joined.diagnostics];
  const ofShape = [...before, ...notYetTold(withoutThoseOfRegister(ofForm, joined), before)];

  const { plan: own, diagnostics: ofMeaning } = resolve(value, kind, register.value.groups, options);
  const { value: plan, diagnostics: ofSubjects } = options.isSubject
    ? { value: own, diagnostics: [] }
    : await withSubjects(own, options.asAt, folder, (file, asAt) => checkSubject(file, asAt, options));
  const ofPlan = notYetTold([...ofMeaning, ...ofSubjects], ofShape);
  const asAt = seenFrom(plan, options.asAt);
  const { practice, diagnostics: ofPractice } = practiceOf(plan, options);
  const faults = [...ofShape, ...ofPlan, ...notYetTold(ofPractice, ofShape)];
  const { diagnostics: ofRules, accepted } = lint(plan, {
    ...practice,
    ...given({ asAt, weights: options.weights }),
    passages: madeOnce(() => passagesOf(value)),
    faults,
  });
  // The groups of a register that is not to be had are missed at every activity; that it is not is told already.
  const told =
    register.diagnostics.length > 0 ? faults.filter((fault) => !isGroupMissed(fault, value)) : faults;
  const named = { name: register.value.name, ...given({ pointer: plan.register?.pointer }) };
  return {
    ...checked(
      source,
      inDocument([...told, ...ofRules], joined, named),
      inDocument(accepted, joined, named),
      document,
    ),
    plan,
    claims: claimsOf(plan, {
      name,
      limits: practice.profile.limits,
      ...given({ register: sharedOf(register.value, joined) }),
    }),
  };
}

/** The register of a document, if it has one, with the groups that the document has from there. */
function sharedOf({ name }: Register, { shares }: Joined): ClaimsContext['register'] {
  return name === ''
    ? undefined
    : { name, groups: new Set([...shares.values()].map(({ group }) => group.id)) };
}

/** What there is to say of one plan beside others: only what shows when several are looked at together. */
export type CheckedAcross = Pick<Checked, 'source' | 'diagnostics' | 'accepted'>;

/** One of several plans. */
export interface PlanBytes {
  /** How diagnostics call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it reads the files from that it names; without it, from that of the options. */
  readonly folder?: Folder;
}

/** Plans, each checked by itself and all of them together; in their order. All are kept, with their texts. */
export async function checkEach(plans: readonly PlanBytes[], options: CheckOptions): Promise<Checked[]> {
  const registers = options.registers ?? new Map();
  const alone: Checked[] = [];
  for (const { name, bytes, ...own } of plans)
    alone.push(await checkBytes(name, bytes, { ...options, registers, ...own }));
  const sources = new Map(alone.map(({ claims, source }) => [claims?.file, source]));
  const across = await checkAcross(
    alone.flatMap(({ claims }) => claims ?? []),
    options,
    (file) => sources.get(file),
  );
  return alone.map((checked) => {
    const said = checked.claims && across.get(checked.claims.file);
    if (!said) return checked;
    return {
      ...checked,
      diagnostics: [...checked.diagnostics, ...said.diagnostics].sort(inFileOrder),
      accepted: [...checked.accepted, ...said.accepted].sort(inFileOrder),
    };
  });
}

/**
 * The last phase, over all the plans of a run: holds them against each other. Gives the plans of which there is something
 * to say. Their texts are asked for again, to find the lines; of one that is not to be had any more it is said at its
 * beginning.
 */
export async function checkAcross(
  plans: readonly PlanClaims[],
  context: AcrossContext,
  sourceOf: (file: PlanFile) => Source | undefined | Promise<Source | undefined>,
): Promise<ReadonlyMap<PlanFile, CheckedAcross>> {
  const said = new Map<PlanFile, CheckedAcross>();
  for (const [file, { diagnostics, accepted }] of lintAcross(plans, context)) {
    const source = (await sourceOf(file)) ?? new Source(file.name, '');
    const { document } = await readDocument(source);
    said.set(file, checked(source, diagnostics, accepted, document));
  }
  return said;
}

async function checkRegister(
  document: Document,
  value: unknown,
  before: readonly Diagnostic[],
): Promise<Checked> {
  const { allow, diagnostics } = await readRegister(value);
  const faults = [...before, ...notYetTold([...diagnostics, ...unknownRules(allow)], before)];
  return { ...checked(document.source, faults, [], document), isRegister: true };
}

/** A plan that a paper is about, seen from the day of the paper. */
function checkSubject(
  { name, bytes, folder }: Neighbour,
  asAt: Day | undefined,
  { register, registers, profile, profiles, weights }: CheckOptions,
): Promise<Checked> {
  return checkBytes(name, bytes, {
    folder,
    isSubject: true,
    ...given({ asAt, register, registers, profile, profiles, weights }),
  });
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
  /** What documents are made with, in place of the built-in templates. */
  readonly templates?: Templates;
  /** The document to make: that of the plan's kind where nothing is said. */
  readonly document?: string;
}

/**
 * The outputs of a plan. Each format is loaded when it is asked for; an unknown one, or a document that is not made of
 * this kind of file, is a mistake of the caller.
 */
export async function render(
  plan: Plan,
  names: readonly string[],
  { asAt, timeline: choices = {}, brand, terminal, templates, document }: RenderOptions = {},
): Promise<Output[]> {
  const choice = { document: document ?? plan.kind, ...given({ templates }) };
  const misfit = documentMisfit(choice.document, plan.kind, 'this one');
  if (misfit !== undefined) throw new RangeError(misfit);
  const settings = timelineSettings(choices, plan.timeline);
  const seen = given({ asAt: seenFrom(plan, asAt) });
  const { orientation } = settings;
  const rendering: Rendering = {
    plan,
    timeline: layOut(plan, { ...seen, settings }),
    subjects: plan.subjects.map((subject) => ({
      subject,
      timeline: layOut(subject.plan, { ...seen, settings: timelineSettings(choices, subject.plan.timeline) }),
    })),
    ...given({ ...seen, orientation, brand, terminal }),
  };
  const loaded = await Promise.all(names.map((name) => formatOf(name, choice)));
  return Promise.all(
    loaded.map(async (format) => ({
      format: format.name,
      ending: formats[format.name]!.ending,
      contents: await format.render(rendering),
    })),
  );
}

function formatOf(name: string, choice: TemplateChoice): Promise<Format> {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new RangeError(`There is no output called ${name}.`);
  return format.load(choice);
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

function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** What has the wrong form has no meaning either: told once. */
function notYetTold(diagnostics: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(told.filter(isError).map(({ at }) => at));
  return diagnostics.filter(({ at }) => !places.has(at));
}
