import { plainName } from '../practice/continuum.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { at, keysOf, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { Entry } from './entry.ts';
import type { PlanFile } from './plan-file.ts';
import { slugOf } from './slug.ts';
import type { SharedGroup } from './stakeholder-register.ts';

/** The value of a document with the stakeholder groups of its register. */
export interface Joined {
  readonly value: unknown;
  /** By their places in the list of stakeholders, as far as the register has a part in them. */
  readonly shares: ReadonlyMap<number, Share>;
  /** A group of the register that the document lists twice: `id-duplicate`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document and its register each say of a group. */
interface Share {
  readonly group: SharedGroup;
  /** Where the document lists the group, or else names it. */
  readonly pointer: Pointer;
  /** The keys that the document itself gives; nothing where it does not list the group. */
  readonly own?: Readonly<Record<string, unknown>>;
}

/**
 * Joins a document with its register. A group that the document lists by the id, or the name, of one in the register has
 * what the register says and, before that, what the document itself says; one that its activities or its feedback name by
 * its id is added to the list. What nobody names stays out.
 */
export function withShared(value: unknown, groups: readonly SharedGroup[]): Joined {
  const list = (value as { stakeholders?: unknown } | null)?.stakeholders ?? [];
  if (groups.length === 0 || typeof value !== 'object' || value === null || !Array.isArray(list))
    return { value, shares: new Map(), diagnostics: [] };
  const listed = sharesOf(list, groups);
  const added = addedOf(value, list, listed, groups);
  const shares = new Map([...listed, ...added.map((share, index) => [list.length + index, share] as const)]);
  if (shares.size === 0) return { value, shares, diagnostics: [] };
  const joined = [...list, ...added].map((entry: unknown, index) => {
    const share = shares.get(index);
    return share ? keysOfBoth(share) : entry;
  });
  return { value: { ...value, stakeholders: joined }, shares, diagnostics: listedTwice(listed) };
}

function sharesOf(list: readonly unknown[], groups: readonly SharedGroup[]): Map<number, Share> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const byName = new Map(groups.map((group) => [plainName(group.name), group]));
  const shares = new Map<number, Share>();
  for (const [index, entry] of list.entries()) {
    const own = groupOf(entry);
    const group = own && meantBy(own);
    if (group) shares.set(index, { group, own, pointer: at('/stakeholders', index) });
  }
  return shares;

  /** An id counts before a name; what stands in the place of a name may be either. */
  function meantBy({ id, name }: Readonly<Record<string, unknown>>): SharedGroup | undefined {
    if (typeof id === 'string') return byId.get(id);
    return typeof name === 'string'
      ? (byId.get(name) ?? byName.get(plainName(name)) ?? byId.get(slugOf(name)))
      : undefined;
  }
}

function groupOf(entry: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof entry === 'string') return { name: entry };
  return typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : undefined;
}

/** The groups that are named and not listed, in the order of the register. */
function addedOf(
  value: object,
  list: readonly unknown[],
  listed: ReadonlyMap<number, Share>,
  groups: readonly SharedGroup[],
): Share[] {
  const taken = new Set(list.map((entry, index) => listed.get(index)?.group.id ?? groupOf(entry)?.['id']));
  const named = namedIn(value);
  return groups.flatMap((group) => {
    const pointer = named.get(group.id);
    return pointer === undefined || taken.has(group.id) ? [] : [{ group, pointer }];
  });
}

/** Where each id is named first. */
function namedIn(value: object): Map<string, Pointer> {
  const file = new Entry<PlanFile>(value, '');
  const named = [
    ...file.entries('activities').flatMap((entry) => entry.texts('with')),
    ...file.entries('feedback').flatMap((entry) => entry.texts('from')),
  ];
  return new Map(named.toReversed().map(({ text, pointer }) => [text, pointer]));
}

function keysOfBoth({ group, own = {} }: Share): Readonly<Record<string, unknown>> {
  // The name that was written may be the id, or the one of the register.
  return own['id'] === undefined
    ? { ...group.keys, ...own, id: group.id, name: group.name }
    : { ...group.keys, ...own };
}

function listedTwice(listed: ReadonlyMap<number, Share>): Diagnostic[] {
  const first = new Map<SharedGroup, Share>();
  return [...listed.values()].flatMap((share) => {
    const other = first.get(share.group);
    if (other) return [twice(share, other)];
    first.set(share.group, share);
    return [];
  });
}

function twice({ group, own, pointer }: Share, other: Share): Diagnostic {
  const words = [other.own, own].map((keys) => quote(keys!['id'] ?? keys!['name']));
  return {
    code: 'id-duplicate',
    severity: 'error',
    message: `${words[0]!} and ${words[1]!} both mean the group ${quote(group.name)} of the register.`,
    hint: 'Take one of them out, so that the group is listed once.',
    at: at(pointer, 'id'),
  };
}

/** What a register is called, and where a document names it, if it does so itself. */
export interface RegisterNamed {
  readonly name: string;
  readonly pointer?: Pointer;
}

/**
 * Problems of a joined document at places that the document itself has. What the register says is told of where the
 * document names the register; where the settings do, at what names the group. What a group accepts is of use in other
 * documents, if not in this one, and is held against the rules by the register's own check.
 */
export function inDocument<Problem extends Diagnostic>(
  problems: readonly Problem[],
  { shares }: Joined,
  { name, pointer: named }: RegisterNamed,
): Problem[] {
  return problems.flatMap((problem) => {
    const [share, key] = partOf(problem, shares);
    if (!share) return [problem];
    if (key === 'allow') return [];
    const { group, pointer, own } = share;
    // That it is listed twice is of the document.
    if (problem.code === 'id-duplicate' && own) return [{ ...problem, at: pointer }];
    const message = `${problem.message} (The group ${quote(group.name)} is from the register ${quote(name)}.)`;
    // The words that are meant stand in the register.
    return [{ ...problem, message, at: named ?? pointer, on: 'value', words: '' }];
  });
}

/** Problems of form without those of the register, which its own check tells. */
export function withoutThoseOfRegister(problems: readonly Diagnostic[], { shares }: Joined): Diagnostic[] {
  return problems.filter((problem) => partOf(problem, shares).length === 0);
}

/** The group that a problem is of, and the key, where they are the register's. */
function partOf(
  { at: place }: Diagnostic,
  shares: ReadonlyMap<number, Share>,
): [] | [share: Share, key: string | undefined] {
  const [list, index, key] = typeof place === 'string' ? keysOf(place) : [];
  const share = list === 'stakeholders' && index !== undefined ? shares.get(Number(index)) : undefined;
  const isOwn = share?.own && (key === undefined || Object.hasOwn(share.own, key));
  return share && !isOwn ? [share, key] : [];
}

/** Whether a problem is that an activity or feedback names a group that the document does not have. */
export function isGroupMissed({ code, at: place }: Diagnostic): boolean {
  return code === 'reference-unknown' && typeof place === 'string' && placeOfGroup.test(place);
}

const placeOfGroup = /^\/(?:activities\/\d+\/with|feedback\/\d+\/from)(?:\/\d+)?$/;
