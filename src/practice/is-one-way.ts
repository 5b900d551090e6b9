import type { Continuum, Level } from './continuum.ts';

/** Rungs of Arnstein's ladder above its lowest on which people are not heard either. */
const told: ReadonlySet<string> = new Set(['therapy', 'informing']);

/** "Inform", "Educating", "Tell people", but not "Inform and consult". */
const tells = /^(?:inform|educat|tell|communicat)/i;

const asks =
  /\b(?:ask|collaborat|consult|co-?(?:creat|decid|design|produc)|debat|decid|decision|deliberat|dialogue|discuss|empower|engag|focus group|have a say|interview|involv|listen|participat|partner|poll|questionnaire|survey|together|vot(?:e|ing)|workshop)/i;

/** Whether people are told at this level, and not heard: the lowest of a scale is so, of Arnstein's the lowest three. */
export function isOneWay({ id, name, rank }: Level): boolean {
  return rank === 1 || told.has(id) || [id, name].some((words) => tells.test(words) && !asks.test(name));
}

/** Whether people surely have a say at this level. Of a scale of one's own it, or one below, has to ask them in plain words. */
export function givesSay(level: Level, { id, levels }: Continuum): boolean {
  if (isOneWay(level)) return false;
  return id !== 'own' || levels.some((lower) => lower.rank <= level.rank && asksPlainly(lower));
}

function asksPlainly({ id, name, description = '', methods }: Level): boolean {
  return [id, name, description, ...methods].some((words) => asks.test(words));
}
