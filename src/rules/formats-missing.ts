import type { DocumentControl, Plan } from '../plan/plan.ts';
import type { Finding, Rule } from './rule.ts';

export const formatsMissing: Rule = {
  code: 'formats-missing',
  severity: 'warning',
  title: 'A document for the public does not say how to get it in another format or language.',
  why: 'Those who cannot read the document as it is cannot ask for another form if nobody says how. They are often those whom a plan most wants to hear.',
  evidence:
    'The Accessible Information Standard has been compulsory in the NHS in England since August 2016. Of the five published documents among the examples only the strategy of NHS Leeds West (2013) says how to get it in other formats.',
  *check(plan, { passages }) {
    // A cover sheet goes to a committee, with those who read it known; a first draft of ten lines is not published.
    if (plan.kind === 'paper' || plan.formats !== undefined || !isDocument(plan)) return;
    if (passages().some(({ text }) => otherFormats.test(text))) return;
    yield plan.contact === undefined ? nobodyToAsk : noFormats;
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

/** What says the same in other words, wherever it stands. */
const otherFormats =
  /\b(?:accessible|alternative|another|different|other|various) (?:formats?|languages?)\b|\blarge print\b|\bbraille\b|\beasy[- ]read (?:copy|edition|version)\b/i;

/** Whether it is far enough to be handed out: it has a version, a date, a status; or it is long. */
function isDocument({ document, items }: Plan): boolean {
  return hasControl(document) || items.length >= 10;
}

function hasControl({ reference, status, version, date, history }: DocumentControl): boolean {
  return (reference ?? status ?? version ?? date) !== undefined || history.length > 0;
}
