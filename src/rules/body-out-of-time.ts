import { printDay } from '../dates/index.ts';
import type { Plan } from '../plan/plan.ts';
import { knownBodies, type KnownBody } from '../practice/known-bodies.ts';
import { statutesChecked } from '../practice/statutes.ts';
import { at, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { isOfAnotherTime } from './parts/of-the-past.ts';
import { spanOf, type PlanSpan } from './parts/plan-span.ts';
import type { Finding, Rule } from './rule.ts';

export const bodyOutOfTime: Rule = {
  code: 'body-out-of-time',
  severity: 'warning',
  title: 'A body is to take part that does not exist at the time of the plan.',
  why: 'Plans are made from the last plan. A body that has been abolished since cannot be consulted, cannot lead anything, and shows that nobody has read the list of stakeholders.',
  evidence:
    'Herefordshire’s plan of 2010 works with a LINk, a PCT and an SHA, all of which were there; a copy of it for 2025 would name three bodies that are gone. Only bodies that take part are looked at, not what is told of the past.',
  *check(plan, { nation }) {
    const span = spanOf(plan);
    if (!span || nation === undefined) return;
    const gone = knownBodies.filter((body) => body.nations.includes(nation) && isOutOfTime(body, span));
    const told = new Set<KnownBody>();
    for (const part of partsTaken(plan)) {
      for (const body of bodiesIn(part.name, gone)) {
        if (told.has(body) || isExplainedOtherwise(body, plan)) continue;
        told.add(body);
        yield finding(body, part, span);
      }
    }
  },
};

function isOutOfTime({ from, until }: KnownBody, span: PlanSpan): boolean {
  return (until !== undefined && until < span.earliest) || (from !== undefined && from > span.latest);
}

interface Part {
  readonly name: string;
  readonly at: Pointer;
}

/** Who does something or is asked something. */
function* partsTaken({ organisation, partners, stakeholders, items }: Plan): Generator<Part> {
  if (organisation !== undefined) yield { name: organisation, at: '/organisation' };
  yield* listed(partners, '/partners');
  for (const { name, members, through, pointer } of stakeholders) {
    yield { name, at: at(pointer, 'name') };
    yield* listed(members, at(pointer, 'members'));
    yield* listed(through, at(pointer, 'through'));
  }
  for (const { lead, pointer } of items) yield* listed(lead, at(pointer, 'lead'));
}

/** A list may have been written as one text: then its place is that of the key. */
function listed(names: readonly string[], place: Pointer): Part[] {
  return names.map((name, index) => ({ name, at: names.length === 1 ? place : at(place, index) }));
}

/** Few names are those of such a body: most are passed over without looking closely. */
function bodiesIn(name: string, bodies: readonly KnownBody[]): readonly KnownBody[] {
  const lower = name.toLowerCase();
  const found = bodies.filter(
    (body) =>
      body.names.some((word) => lower.includes(stemOf(word))) ||
      body.short.some((word) => name.includes(word)) ||
      body.spelling?.test(name) === true,
  );
  if (found.length === 0 || isOfAnotherTime(name)) return [];
  return found.filter((body) => isNamedIn(name, body));
}

function isNamedIn(name: string, body: KnownBody): boolean {
  if (body.spelling?.test(name)) return true;
  if (!patternOf(body).test(name)) return false;
  const isInFull = body.names.some((words) => name.toLowerCase().includes(stemOf(words)));
  return isInFull || !body.short.some((letters) => name.includes(letters) && isSpeltOut(letters, name));
}

/** Whether the words of a name begin with the letters of an abbreviation: "Somali Health Association (SHA)". */
function isSpeltOut(letters: string, name: string): boolean {
  const all = Array.from(name.matchAll(/[\p{L}\p{N}’']+/gu), ([word]) => word);
  const words = all.filter((word) => !word.startsWith(letters));
  const initials = (of: readonly string[]) => of.map((word) => word[0]!.toUpperCase()).join('');
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return [words, capitalised].some((of) => initials(of).includes(letters.toUpperCase()));
}

/** What "authority" and "authorities" begin with. */
function stemOf(name: string): string {
  return name.replace(/y$/, '');
}

/** Words in any case, and in the plural; abbreviations as they are written. */
function patternOf({ names, short, isWholeName = false }: KnownBody): RegExp {
  const words = names.map((name) => `${anyCase(stemOf(name))}(?:[yY]|[iI][eE][sS]|[sS])?`);
  const all = [...words, ...short.map((word) => `${word}s?`)].join('|');
  return new RegExp(isWholeName ? `^(?:${all})$` : `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'u');
}

function anyCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** A plan may use the letters for something of its own, and say so. */
function isExplainedOtherwise({ short, spelling, names: full }: KnownBody, { glossary }: Plan): boolean {
  return glossary.some(
    ({ term, meaning }) =>
      (short.includes(term) || spelling?.test(term)) &&
      !full.some((name) => meaning.toLowerCase().includes(stemOf(name))),
  );
}

function finding(body: KnownBody, { name, at }: Part, span: PlanSpan): Finding {
  const { until, from, successor } = body;
  if (until !== undefined && until < span.earliest) {
    return {
      at,
      message: `${body.name} ended on ${printDay(until)}, and the plan ${span.words}: ${quote(name)} cannot take part.`,
      hint: `Name what took its place (${successor!}; as of ${statutesChecked}), or say that it is the former one.`,
    };
  }
  return {
    at,
    severity: 'hint',
    message: `${body.name} began on ${printDay(from!)}, and the plan ${span.words}: ${quote(name)} cannot take part yet.`,
    hint: `Name the body that was there then, or say that it is to come (as of ${statutesChecked}).`,
  };
}
