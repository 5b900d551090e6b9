import { type Continuum, type Level } from '../practice/continuum.ts';
import { defaultScale, scales } from '../practice/scales.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import type { Entry } from './entry.ts';
import type { PlanFile } from './plan-file.ts';
import type { Level as LevelFile } from './plan-file.ts';

/**
 * The scale that a plan works with: its own levels, else the built-in one that it names, else the involvement
 * continuum. Reports `reference-unknown` for a scale that is not built in and `id-duplicate` for its own levels.
 */
export function resolveContinuum(file: Entry<PlanFile>, report: (diagnostic: Diagnostic) => void): Continuum {
  const entry = file.entry('continuum');
  const own = ownLevels(entry.entries('levels'), report);
  if (own.length > 0) return { id: 'own', name: entry.text('name') ?? 'Continuum', levels: own };
  // `continuum: iap2` alone is short for `continuum: { use: iap2 }`.
  const short = file.text('continuum');
  const use = short ?? entry.text('use');
  const scale = scales.find((candidate) => candidate.id === use);
  if (short !== undefined && !scale) report(unknownScale(short, file));
  return scale ?? scaleMeant(use) ?? defaultScale;
}

function ownLevels(entries: readonly Entry<LevelFile>[], report: (diagnostic: Diagnostic) => void): Level[] {
  const levels = new Map<string, Level>();
  for (const entry of entries) {
    const id = entry.text('id');
    const name = entry.text('name');
    if (id === undefined || name === undefined) continue;
    const description = entry.text('description');
    const level = {
      id,
      name,
      rank: levels.size + 1,
      methods: entry.words('methods'),
      ...(description && { description }),
    };
    if (levels.has(id)) report(duplicate(id, entry));
    else levels.set(id, level);
  }
  return [...levels.values()];
}

function duplicate(id: string, entry: Entry<LevelFile>): Diagnostic {
  return {
    code: 'id-duplicate',
    severity: 'error',
    message: `The id ${quote(id)} is used for two levels.`,
    hint: 'Give one of them another id, so that a reference to it can only mean one thing.',
    at: entry.at('id'),
  };
}

/** The one that was probably meant, so that a slip is not told again at each of its levels. */
function scaleMeant(use: string | undefined): Continuum | undefined {
  const id =
    use === undefined
      ? undefined
      : nearest(
          use,
          scales.map((scale) => scale.id),
        );
  return scales.find((scale) => scale.id === id);
}

function unknownScale(name: string, file: Entry<PlanFile>): Diagnostic {
  const ids = scales.map((scale) => scale.id);
  const meant = nearest(name, ids);
  return {
    code: 'reference-unknown',
    severity: 'error',
    message: `No scale called ${quote(name)} is built in.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: `The scales that are: ${ids.map(quote).join(', ')}. Or spell out your own under ${quote('levels:')}.`,
    at: file.at('continuum'),
  };
}
