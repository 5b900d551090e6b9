import type { Recurrence, Relative, Unscheduled } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { quote, quoteList } from '../source/quote.ts';
import { anchorNames } from './anchor.ts';
import { partOfConsultation, type Anchors } from './find-anchor.ts';
import type { IdRegister } from './id-register.ts';

type Fault = Omit<Diagnostic, 'at'>;

/**
 * What to say of words that are counted from something which the plan does not have: `reference-unknown` (error)
 * where they look like an id, else `date-unanchored` (hint), for it may be meant so. What goes on "throughout the
 * project" needs no date of that.
 */
export function anchorMissing(said: Relative | Unscheduled | Recurrence, anchors: Anchors): Fault[] {
  const { type, text, anchor = '' } = said;
  const { register, windows } = anchors;
  // "During co-production" goes on, whatever that is.
  const isCounted = type === 'relative' && said.direction !== undefined;
  if (register.isNear(anchor) || (isCounted && looksLikeId(anchor))) {
    const { message, hint } = register.missing(anchor);
    return [{ code: 'reference-unknown', severity: 'error', message, hint }];
  }
  const isConsultation = partOfConsultation(anchor, anchors) !== undefined;
  if (type !== 'relative' && !isConsultation && hasArticle.test(anchor)) return [];
  if (isConsultation && windows.length > 1)
    return [
      oneOf(
        windows.map(({ id }) => id),
        text,
      ),
    ];
  return [noItem(anchor, text, register)];
}

const hasArticle = /^(?:the|a|an|its|their|our|this|each|every|any|all) /i;

/** One word with hyphens: other words may be of anything. */
function looksLikeId(words: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(words);
}

function oneOf(ids: readonly string[], text: string): Fault {
  return {
    code: 'date-unanchored',
    severity: 'hint',
    message: `${quote(text)} has no date, as this plan has ${ids.length} consultation windows and it may mean any of them.`,
    hint: `Write the id of the one that is meant: ${quoteList(ids.slice(0, 8), 'or')}.`,
  };
}

function noItem(anchor: string, text: string, register: IdRegister): Fault {
  const { meant, hint } = register.missing(anchorNames(anchor).at(-1)!.name);
  const advice =
    meant === undefined
      ? `Write the id of what it is counted from; if that is to have no date, leave it so. ${hint}`
      : hint;
  return {
    code: 'date-unanchored',
    severity: 'hint',
    message: `${quote(text)} has no date, as no dated item of this plan is called ${quote(anchor)}.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`}`,
    hint: advice,
  };
}
