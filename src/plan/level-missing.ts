import { plainName, type Continuum, type Level } from '../practice/continuum.ts';
import { scales } from '../practice/scales.ts';
import { nearest } from '../source/nearest.ts';
import { quote, quoteList } from '../source/quote.ts';

/** What to say of a word that is no level of a scale, and the level of that scale that was meant, if one is near. */
export function levelMissing(
  word: string,
  continuum: Continuum,
): { readonly meant: Level | undefined; readonly message: string; readonly hint: string } {
  const { levels, name } = continuum;
  const meant = levelNear(word, levels);
  const others = meant || continuum.id === 'own' ? [] : scalesWith(word);
  const uses = others.map(({ scale }) => `continuum: { use: ${scale.id} }`);
  const known = levels.map(({ id }) => quote(id)).join(', ');
  return {
    meant,
    message: `The scale “${name}” has no level ${quote(word)}.${meant ? ` Did you mean ${quote(meant.id)}?` : elsewhere(others)}`,
    hint:
      uses.length > 0
        ? `Write ${quoteList(uses, 'or')} for a plan on that scale, or one of the levels of this one, lowest first: ${known}.`
        : `Its levels, lowest first: ${known}.`,
  };
}

interface Place {
  readonly scale: Continuum;
  readonly level: Level;
}

function elsewhere(places: readonly Place[]): string {
  const [first] = places;
  if (first === undefined) return '';
  const names = places.map(({ scale }) => scale.id);
  return ` ${quote(first.level.id)} is a level of ${quoteList(names, 'and')}.`;
}

/** The built-in scales that have such a level: the ones that spell it so, else those that have a form of the word. */
function scalesWith(word: string): Place[] {
  const of = (isMeant: (level: Level) => boolean) =>
    scales.flatMap((scale) => {
      const level = scale.levels.find(isMeant);
      return level ? [{ scale, level }] : [];
    });
  const exact = of(({ id }) => plainName(id) === plainName(word));
  if (exact.length > 0) return exact;
  const [first, ...more] = of(({ id }) => isFormOf(word, id));
  return first ? [first, ...more.filter(({ level }) => level.id === first.level.id)] : [];
}

/** The level that is called so, is spelt nearly so, or is another form of the word. */
function levelNear(word: string, levels: readonly Level[]): Level | undefined {
  const ids = levels.map(({ id }) => id);
  const near = nearest(word, ids);
  return (
    levels.find(({ name }) => plainName(name) === plainName(word)) ??
    levels.find(({ id }) => id === near) ??
    levels.find(({ id }) => isFormOf(word, id))
  );
}

/** Whether two words begin alike to all but the end of the shorter one: `co-production` and `co-produce`. */
function isFormOf(word: string, id: string): boolean {
  const shared = Math.max(5, Math.min(word.length, id.length) - 2);
  return word.slice(0, shared).toLowerCase() === id.slice(0, shared);
}
