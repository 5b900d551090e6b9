import type { DocumentControl } from '../plan/plan.ts';
import { isDraft } from './parts/document-status.ts';
import type { Finding, Rule } from './rule.ts';

export const formatsMissing: Rule = {
  code: 'formats-missing',
  severity: 'warning',
  title: 'A document for the public does not say how to get it in another format or language.',
  why: 'Those who cannot read the document as it is cannot ask for another form if nobody says how. They are often those whom a plan most wants to hear.',
  evidence:
    'The Accessible Information Standard has been compulsory in the NHS in England since August 2016. Of the five published documents among the examples only the strategy of NHS Leeds West (2013) says how to get it in other formats.',
  *check(plan, { passages }) {
    // A cover sheet goes to a committee, with those who read it known; a draft without document control is not handed out yet.
    if (plan.kind === 'paper' || plan.formats !== undefined || !isDocument(plan.document)) return;
    if (passages().some(({ text }) => otherFormats.test(text))) return;
    if (plan.contact !== undefined) yield noFormats;
    // There is time until it goes out.
    else yield isDraft(plan.document) ? { ...nobodyToAsk, severity: 'hint' } : nobodyToAsk;
  },
};

const nobodyToAsk: Finding = {
  at: '/formats',
  message: 'The document does not say how to get it in another format or language, or whom to ask.',
  hint: 'Add `formats:`, for example “In large print, easy read or other languages: telephone …”, and `contact:`.',
};

const noFormats: Finding = {
  at: '/formats',
  severity: 'hint',
  message: 'The document says whom to ask, but not how to get it in another format or language.',
  hint: 'Add `formats:`, for example “In large print, easy read or other languages: telephone …”.',
};

/** What says the same in other words, wherever it stands: "available in Easy Read, audio and Polish on request". */
const otherFormats = new RegExp(
  [
    String.raw`\b(?:accessible|alternative|another|different|other|various) (?:formats?|languages?)\b`,
    String.raw`\blarge print\b|\bbraille\b|\beasy[- ]read (?:copy|edition|version)\b`,
    String.raw`\b(?:available|offered|produced|provided|supplied)\b[^.!?]{0,60}\b(?:as|in)\b[^.!?]{0,80}\b(?:audio|BSL|British Sign Language|easy[- ]read|translations?)\b`,
  ].join('|'),
  'i',
);

/** Whether it is far enough to be handed out: it has a version, a date, a status. */
function isDocument({ reference, status, version, date, history }: DocumentControl): boolean {
  return (reference ?? status ?? version ?? date) !== undefined || history.length > 0;
}
