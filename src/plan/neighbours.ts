import type { Day } from '../dates/index.ts';
import type { Folder, Neighbour, Unread } from './folder.ts';
import { forms } from './forms.ts';
import { given } from './given.ts';
import type { Kind } from './kinds.ts';
import type { FileName } from './paper.ts';
import type { Plan, Subject } from './plan.ts';
import { readDocument } from './read-document.ts';
import { seenFrom } from './seen-from.ts';
import { validate } from './validate.ts';
import { decode } from '../source/decode.ts';
import {
  isError,
  type AcceptedDiagnostic,
  type Diagnostic,
  type LocatedDiagnostic,
} from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import { counted } from '../source/count.ts';
import { quote } from '../source/quote.ts';

/** What a document takes from the files that it names, and what is wrong with that, at its own places. */
export interface Taken<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The value of the register of a document: of the one that it names, else of the one that holds for all.
 * Reports `path-missing`, `path-outside`, `path-unreadable` and `register-faulty`.
 */
export async function registerOf(
  value: unknown,
  folder: Folder,
  ofSettings: Neighbour | undefined,
): Promise<Taken<unknown>> {
  const words = (value as { register?: unknown }).register;
  if (typeof words !== 'string' && !ofSettings) return { value: undefined, diagnostics: [] };
  const at = typeof words === 'string' ? '/register' : '';
  const found = typeof words === 'string' ? await folder.read(words) : ofSettings!;
  if (isUnread(found)) return { value: undefined, diagnostics: [unread(found, at)] };
  const { value: register, errors } = await registerIn(found);
  return { value: register, diagnostics: errors > 0 ? [faultyRegister(found.name, errors, at)] : [] };
}

interface RegisterRead {
  readonly value: unknown;
  readonly errors: number;
}

/** Read once for all the plans that share it. */
const registers = new WeakMap<Uint8Array, Promise<RegisterRead>>();

function registerIn({ name, bytes }: Neighbour): Promise<RegisterRead> {
  const known = registers.get(bytes) ?? readRegister(name, bytes);
  registers.set(bytes, known);
  return known;
}

async function readRegister(name: string, bytes: Uint8Array): Promise<RegisterRead> {
  const { source, diagnostics: ofBytes } = decode(name, bytes);
  const { document, diagnostics: ofText } = await readDocument(source);
  const faults = [...ofBytes, ...ofText].filter(isError).length;
  if (!document || faults > 0) return { value: undefined, errors: Math.max(faults, 1) };
  const { value, diagnostics } = validate(document.value, await forms.register());
  return { value, errors: diagnostics.filter(isError).length };
}

/** What the compiler finds of a file that a paper names. */
export interface CheckedNeighbour {
  readonly plan?: Plan;
  /** Whether it is, or was meant as, a document of ours. */
  readonly isPlan: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
}

/**
 * A paper with the plans that it is about; any other document as it is. `check` is that of the compiler. Reports
 * `path-missing`, `path-outside`, `path-unreadable`, `subject-faulty` and `subject-not-a-plan`.
 */
export async function withSubjects(
  paper: Plan,
  asked: Day | undefined,
  folder: Folder,
  check: (neighbour: Neighbour, asAt: Day | undefined) => Promise<CheckedNeighbour>,
): Promise<Taken<Plan>> {
  const { cover } = paper;
  if (!cover || cover.about.length === 0) return { value: paper, diagnostics: [] };
  const asAt = seenFrom(paper, asked);
  const diagnostics: Diagnostic[] = [];
  const subjects: Subject[] = [];
  for (const { plan: named, since } of cover.about) {
    const subject = await read(named);
    const before = since && (await seenLast(since, subject?.plan.kind));
    if (subject) subjects.push({ ...subject, ...given({ before }) });
  }
  return { value: { ...paper, subjects }, diagnostics };

  async function seenLast(since: FileName, kind: Kind | undefined): Promise<Plan | undefined> {
    const before = await read(since);
    if (!before || kind === undefined || before.plan.kind === kind) return before?.plan;
    diagnostics.push(ofOtherKind(before, kind, since.pointer));
    return undefined;
  }

  async function read({ words, pointer }: FileName): Promise<Subject | undefined> {
    const found = await folder.read(words);
    if (isUnread(found)) {
      diagnostics.push(unread(found, pointer));
      return undefined;
    }
    const { name } = found;
    const checked = await check(found, asAt);
    const fault = faultOf(name, checked, pointer);
    if (fault) diagnostics.push(fault);
    const { plan, diagnostics: problems, accepted } = checked;
    return plan && !fault ? { name, plan, problems, accepted } : undefined;
  }
}

/** Why nothing can be taken from a plan, also from one that was seen before: what an error hides would count as changed. */
function faultOf(name: string, { plan, isPlan, diagnostics }: CheckedNeighbour, at: Pointer) {
  const errors = diagnostics.filter(isError).length;
  if (plan?.kind === 'paper' || !isPlan || (!plan && errors === 0)) return notOfUse(name, plan, at);
  return errors > 0 ? faultySubject(name, errors, at) : undefined;
}

function notOfUse(name: string, plan: Plan | undefined, at: Pointer): Diagnostic {
  const isPaper = plan?.kind === 'paper';
  return {
    code: 'subject-not-a-plan',
    severity: 'error',
    message: isPaper
      ? `The file ${quote(name)} is a paper itself; a paper is about plans, strategies or frameworks.`
      : `The file ${quote(name)} cannot be read as a plan.`,
    hint: isPaper ? 'Name the plan that it is about.' : 'Name a plan, a strategy or a framework.',
    at,
  };
}

function ofOtherKind({ name, plan }: Subject, kind: Kind, at: Pointer): Diagnostic {
  return {
    code: 'subject-not-a-plan',
    severity: 'error',
    message: `The file ${quote(name)} is a ${plan.kind}, and what it should be an earlier version of is a ${kind}: what changed cannot be told.`,
    hint: `Name the ${kind} as the meeting last saw it, or take the line out.`,
    at,
  };
}

function isUnread(found: Neighbour | Unread): found is Unread {
  return 'message' in found;
}

function unread({ code, message, hint }: Unread, at: Pointer): Diagnostic {
  return { code, severity: 'error', message, hint, at };
}

function faultyRegister(name: string, errors: number, at: Pointer): Diagnostic {
  return {
    code: 'register-faulty',
    severity: 'error',
    message: `The register ${quote(name)} has ${counted(errors, 'error')}, so its groups cannot be relied on.`,
    hint: `Run ${quote(`engage check ${name}`)} to see what is wrong with it.`,
    at,
  };
}

function faultySubject(name: string, errors: number, at: Pointer): Diagnostic {
  return {
    code: 'subject-faulty',
    severity: 'error',
    message: `The plan ${quote(name)} has ${counted(errors, 'error')}, so that nothing can be taken from it.`,
    hint: `Run ${quote(`engage check ${name}`)} and mend it first.`,
    at,
  };
}
