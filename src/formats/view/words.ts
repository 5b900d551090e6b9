import { grouped } from '../../source/count.ts';
import { printTiming } from '../../dates/index.ts';
import type { Activity, Item, Rating, Status, When } from '../../plan/plan.ts';
import type { Continuum, Level } from '../../practice/continuum.ts';

/** A value that may be missing, as a list: templates ask a list whether it is empty. */
export function listed(value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [value];
}

/** The same of an amount: one that is written in digits alone has a comma at its thousands. */
export function amount(value: string | undefined): string[] {
  return listed(value).map((text) => (/^\d{4,15}$/.test(text) ? grouped(text) : text));
}

/** A timing that may be missing, in words. */
export function whenWords(when: When | undefined): string[] {
  return when ? [printTiming(when.timing)] : [];
}

/** "22 activities", "1 activity". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Forums for debate (level 3 of 5)". */
export function levelWords(level: Level, { levels }: Continuum): string {
  return `${level.name} (level ${level.rank} of ${levels.length})`;
}

export const statusWords: Readonly<Record<Status, string>> = {
  planned: 'planned',
  'under-way': 'under way',
  done: 'done',
  postponed: 'postponed',
  cancelled: 'cancelled',
};

/** How far an item has come: its status, whether it is late, and how much of it is done. */
export function statusOf({ status, progress }: Item, isLate: boolean): string[] {
  return [
    ...(status ? [statusWords[status]] : []),
    ...(isLate ? ['late'] : []),
    ...(progress === undefined || isOver(status) ? [] : [`${progress} % done`]),
  ];
}

/** Of what is done or cancelled, how much was done says nothing more. */
function isOver(status: Status | undefined): boolean {
  return status === 'done' || status === 'cancelled';
}

export const purposeWords: Readonly<Record<NonNullable<Activity['purpose']>, string>> = {
  inform: 'to inform',
  'gather-views': 'to gather views',
  discuss: 'to discuss',
  'design-together': 'to design together',
  'decide-together': 'to decide together',
  'give-feedback': 'to give feedback',
};

/** The words of a rating, of a risk or of a stakeholder group. */
export const ratingWords: Readonly<Record<Rating, string>> = { low: 'low', medium: 'medium', high: 'high' };
