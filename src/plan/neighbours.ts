import type { Day } from '../dates/index.ts';
import type { Folder, Neighbour, Unread } from './folder.ts';
import { forms } from './forms.ts';
import { given } from './given.ts';
import type { Kind } from './kinds.ts';
import type { FileName } from './paper.ts';
import type { Plan, Subject } from './plan.ts';
import { readDocument } from './read-document.ts';
import { kindOf, notAPlan } from './recognise.ts';
import { seenFrom } from './seen-from.ts';
import { readRegister, type SharedGroup } from './stakeholder-register.ts';
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

/** The groups of a register, and what it is called. */
export interface Register {
  readonly name: string;
  readonly groups: readonly SharedGroup[];
}

/** What was read of registers in a run, by their bytes: plans share them. */
export type RegistersRead = Map<Uint8Array, Promise<ReadAsRegister>>;

interface ReadAsRegister {
  readonly groups: readonly SharedGroup[];
  /** Why it is none, in words behind its name. */
  readonly isNone?: string;
  readonly errors: number;
}

/**
 * The register of a document: the one that it names, else the one that holds for all.
 * Reports `path-missing`, `path-outside`, `path-unreadable`, `register-faulty` and `register-not-a-register`.
 */
export async function registerOf(
  value: unknown,
  folder: Folder,
  ofSettings: Neighbour | undefined,
  read: RegistersRead,
): Promise<Taken<Register>> {
  const words = (value as { register?: unknown }).register;
  const none = { name: '', groups: [] };
  if (typeof words !== 'string' && !ofSettings) return { value: none, diagnostics: [] };
  const at = typeof words === 'string' ? '/register' : '';
  const found = typeof words === 'string' ? await folder.read(words) : ofSettings!;
  if (isUnread(found)) return { value: none, diagnostics: [unread(found, at)] };
  const { name, bytes } = found;
  const reading = read.get(bytes) ?? readAsRegister(name, bytes);
  read.set(bytes, reading);
  const { groups, isNone, errors } = await reading;
  const faults = isNone === undefined ? [] : [notARegister(name, isNone, at)];
  if (errors > 0) faults.push(faultyRegister(name, errors, at));
  return { value: { name, groups }, diagnostics: faults };
}

async function readAsRegister(name: string, bytes: Uint8Array): Promise<ReadAsRegister> {
  const { source, diagnostics: ofBytes } = decode(name, bytes);
  const { document, diagnostics: ofText } = await readDocument(source);
  const faults = [...ofBytes, ...ofText].filter(isError).length;
  if (!document || faults > 0) return { groups: [], errors: Math.max(faults, 1) };
  const { kind, fault, value = document.value } = kindOf(document.value);
  if (kind !== 'register') return { groups: [], errors: 0, isNone: await whatItIs(document.value, kind) };
  const { groups, diagnostics } = await readRegister(value);
  const told = diagnostics.filter((diagnostic) => isError(diagnostic) && diagnostic.at !== fault?.at);
  return { groups, errors: told.length + (fault ? 1 : 0) };
}

const unsaid = 'does not say that it is a register of stakeholders';

async function whatItIs(value: unknown, kind: Kind): Promise<string> {
  const ofRegister = Object.keys((await forms.register()).vocabulary['']!.keys);
  const isOfUse = Object.keys(value as object).every((key) => ofRegister.includes(key));
  if (isOfUse && kind === 'plan') return unsaid;
  const isForeign = notAPlan(value, (await forms[kind]()).vocabulary) !== undefined;
  return isForeign ? 'is no register of stakeholders' : `is a ${kind}, and no register of stakeholders`;
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

function notARegister(name: string, why: string, at: Pointer): Diagnostic {
  return {
    code: 'register-not-a-register',
    severity: 'error',
    message: `The file ${quote(name)} ${why}.`,
    hint:
      why === unsaid
        ? `Add the line ${quote('kind: register')} to it.`
        : `Name a file that has the line ${quote('kind: register')} and a list of ${quote('stakeholders')}.`,
    at,
  };
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
