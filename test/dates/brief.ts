import { dateOf, dayOf, isoOf, monthEnd, type Day } from '../../src/dates/civil.ts';
import type { Fault, Reading } from '../../src/dates/fault.ts';
import type { Bound, Recurrence, TimingContext } from '../../src/dates/timing.ts';

/** A reading in one line, as the examples of the forms write it: see `Example.reads`. */
export function brief(reading: Reading | Fault): string {
  switch (reading.type) {
    case 'error':
      return reading.reason;
    case 'interval':
      return dated(reading, span(reading.start, reading.end));
    case 'set':
      return dated(reading, reading.parts.map(({ start, end }) => span(start, end)).join(' '));
    case 'deadline':
      return dated(reading, boundOf(reading.end));
    case 'open':
      return dated(reading, boundOf(reading.start));
    case 'recurring':
      return words(
        'recurring',
        reading.deadline ? 'by' : '',
        reading.rrule ?? times(reading),
        bounds(reading),
        reading.anchor && `“${reading.anchor}”`,
      );
    case 'relative':
      return words(
        'relative',
        reading.direction,
        reading.duration ?? days(reading),
        reading.anchor && reading.extent,
        reading.weeks && weeksOf(reading.weeks),
        reading.anchor && `“${reading.anchor}”`,
      );
    case 'duration':
      return words('duration', reading.duration ?? days(reading));
    case 'unscheduled':
      return words('unscheduled', reading.anchor && `“${reading.anchor}”`);
  }
}

/** `2018-03-01/2018-07-24`, and the month in which years begin, as what a reader knows of the plan. */
export function contextOf(period: string | undefined, yearStart?: number): TimingContext {
  const year = yearStart === undefined ? {} : { yearStart };
  if (period === undefined) return year;
  const [start, end] = period.split('/').map(dayFromIso) as [Day, Day];
  return { ...year, period: { start, end } };
}

function dayFromIso(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, day);
}

function dated(reading: { type: string; precision: string; approximate: boolean }, ends: string): string {
  return words(reading.type, reading.precision, reading.approximate ? 'about' : undefined, ends);
}

function span(start: Bound, end: Bound): string {
  const [first, last] = [boundOf(start), boundOf(end)];
  return first === last ? first : `${first}..${last}`;
}

function bounds({ from, until }: Omit<Recurrence, 'text'>): string | undefined {
  if (!from && !until) return undefined;
  return `${from ? boundOf(from) : ''}..${until ? boundOf(until) : ''}`;
}

function days({ workingDays }: { readonly workingDays?: number }): string | undefined {
  return workingDays === undefined ? undefined : `${workingDays} working days`;
}

/** A bound by the unit that it fills; one that fills none is shown by its days. */
function boundOf({ earliest, latest }: Bound): string {
  const [start, end] = [dateOf(earliest), dateOf(latest)];
  const [month, day] = [String(start.month).padStart(2, '0'), String(start.day).padStart(2, '0')];
  if (earliest === latest) return `${start.year}-${month}-${day}`;
  const isWhole = start.day === 1 && latest === monthEnd(end.year, end.month);
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (!isWhole)
    return latest - earliest === 6
      ? `${isoOf(earliest)}..${isoOf(latest)}`
      : `${isoOf(earliest)}~${isoOf(latest)}`;
  if (months === 1) return `${start.year}-${month}`;
  if (months === 3 && end.month % 3 === 0) return `${start.year}-Q${end.month / 3}`;
  if (months % 12 === 0 && end.month === 12)
    return start.year === end.year ? String(start.year) : `${start.year}..${end.year}`;
  return `${isoOf(earliest).slice(0, 7)}..${isoOf(latest).slice(0, 7)}`;
}

function weeksOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `week ${first}` : `weeks ${first}–${last}`;
}

function times({ frequency: { count, every, unit } }: Omit<Recurrence, 'text'>): string {
  return `${count} in ${every} ${unit}`;
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
