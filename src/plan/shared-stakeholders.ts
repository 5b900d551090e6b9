import type { Diagnostic } from '../source/diagnostic.ts';
import { Entry } from './entry.ts';
import type { PlanFile } from './plan-file.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * The value of a document with the stakeholder groups of its register. A group that the document lists by the id, or
 * the name, of one in the register has what the register says and, before that, what the document itself says; one
 * that its activities or its feedback name by its id is added to the list. What nobody names stays out.
 */
export function withShared(value: unknown, register: unknown): unknown {
  const shared = groupsOf(register);
  if (shared.length === 0 || typeof value !== 'object' || value === null) return value;
  const list = (value as { stakeholders?: unknown }).stakeholders;
  if (list !== undefined && list !== null && !Array.isArray(list)) return value;
  const own = (list ?? []).map((entry: unknown) => joined(entry, shared));
  const taken = new Set(own.map(idOf));
  const named = namedIn(value);
  const added = shared.filter((group) => named.has(idOf(group)!) && !taken.has(idOf(group)));
  return own.length + added.length > 0 ? { ...value, stakeholders: [...own, ...added] } : value;
}

function groupsOf(register: unknown): Group[] {
  const list = (register as { stakeholders?: unknown } | null)?.stakeholders;
  return Array.isArray(list) ? list.filter((entry) => idOf(entry) !== undefined) : [];
}

function joined(entry: unknown, shared: readonly Group[]): unknown {
  const own = typeof entry === 'string' ? { name: entry } : (entry as Group | null);
  const group = shared.find((group) => isSame(group, own));
  if (!group) return entry;
  // The name that was written may be the id, or the one of the register.
  return own?.['id'] === undefined ? { ...group, ...own, name: group['name'] } : { ...group, ...own };
}

/** An id counts before a name; a plain text may be either. */
function isSame(group: Group, own: Group | null): boolean {
  if (own?.['id'] !== undefined) return group['id'] === own['id'];
  return own?.['name'] !== undefined && [group['id'], group['name']].includes(own['name']);
}

function idOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function namedIn(value: unknown): Set<string> {
  const file = new Entry<PlanFile>(value, '');
  return new Set([
    ...file.entries('activities').flatMap((entry) => entry.words('with')),
    ...file.entries('feedback').flatMap((entry) => entry.words('from')),
  ]);
}

/** Whether a problem is that an activity or feedback names a group that the document does not have. */
export function isGroupMissed({ code, at }: Diagnostic): boolean {
  return code === 'reference-unknown' && typeof at === 'string' && placeOfGroup.test(at);
}

const placeOfGroup = /^\/(?:activities\/\d+\/with|feedback\/\d+\/from)(?:\/\d+)?$/;
