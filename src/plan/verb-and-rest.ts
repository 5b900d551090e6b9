import type { Request } from './paper.ts';

/** What a meeting can be asked to do, in one word. */
const verbs = new Set(
  (
    'accept acknowledge adopt advise agree amend appoint approve assure authorise authorize comment commission ' +
    'confirm consider debate decide defer delegate direct discuss endorse ensure establish examine give grant ' +
    'identify instruct make note nominate offer ratify receive recognise recommend refer reject request resolve ' +
    'review scrutinise support take welcome'
  ).split(' '),
);

/** "To", or "The Board is asked to": what a cover says itself. */
const opening = /^(?:to|[^.:;]{1,80}?\s(?:is|are)\s+(?:asked|invited|recommended|requested)\s+to)\s+(?=\S)/i;

/** A first word, which the author may have set in bold. */
const firstWord = /^(\*\*|__|)([a-z]+)\1(?![\w*-])[ \t]*([^]*)$/i;

/**
 * A request in one sentence, as its verb and the rest: "Approve the plan", "To approve it", "**Approve** it", "The Board is
 * asked to approve it". Without a verb that is known, the sentence is printed as it was written.
 */
export function verbAndRest(sentence: string): Pick<Request, 'verb' | 'text'> {
  const asked = sentence.replace(opening, '');
  const [, , verb = '', text = ''] = firstWord.exec(asked) ?? [];
  return verbs.has(verb.toLowerCase()) ? { verb, text: text.trim() } : { text: asked };
}
