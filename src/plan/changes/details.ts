import type { Timing } from '../../dates/index.ts';
import type { Detail, Difference } from './change.ts';
import { daysKey } from './days-key.ts';

/** What is compared, by its name. */
export type Details = { readonly [field in Detail]?: unknown };

/** The fields that differ, as one change; empty where none does. */
export function detailDifferences(before: Details, after: Details): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Detail[];
  const changed = fields.filter((field) => !isSame(before[field], after[field]));
  return changed.length > 0 ? [{ kind: 'details', fields: changed }] : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || contentOf(one) === contentOf(other);
}

/** An empty list is as good as none. */
function contentOf(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return JSON.stringify(value, comparable);
}

/** Prose is the same however its lines are broken, a timing whatever its words, and anything wherever it is in the file. */
function comparable(key: string, value: unknown): unknown {
  if (key === 'pointer') return undefined;
  if (key === 'timing') return daysKey(value as Timing);
  return typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : value;
}
