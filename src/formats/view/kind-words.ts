import type { Item, Milestone, OutsideEvent, Step } from '../../plan/plan.ts';

/** What kind of thing an item is, as a reader is told: "Decision to go ahead", "Holiday, to be kept free". */
export function kindWords(item: Item): string {
  switch (item.kind) {
    case 'activity':
      return 'Activity';
    case 'window':
      return 'Consultation window';
    case 'milestone':
      if (item.what === 'decision' && item.decides) return decisionWords[item.decides];
      return item.what ? milestoneWords[item.what] : 'Milestone';
    case 'step':
      return item.what ? stepWords[item.what] : 'Work';
    case 'target':
      return 'Target';
    case 'event':
      return eventWords[item.what ?? 'other'];
    case 'phase':
      return 'Phase';
  }
}

const milestoneWords: Readonly<Record<NonNullable<Milestone['what']>, string>> = {
  decision: 'Decision',
  meeting: 'Meeting',
  report: 'Report',
  publication: 'Publication',
  comments: 'Comments of the scrutiny',
  notification: 'Notification',
};

const decisionWords: Readonly<Record<NonNullable<Milestone['decides']>, string>> = {
  'to-consult': 'Decision to consult',
  'to-proceed': 'Decision to go ahead',
  'the-outcome': 'Decision on the outcome',
  'another-matter': 'Decision on another matter',
};

const stepWords: Readonly<Record<NonNullable<Step['what']>, string>> = {
  drafting: 'Drafting',
  analysis: 'Analysis',
  assurance: 'Assurance',
  'equality-assessment': 'Equality impact assessment',
  other: 'Other work',
};

const eventWords: Readonly<Record<NonNullable<OutsideEvent['what']>, string>> = {
  'pre-election': 'Pre-election period, to be kept free',
  holiday: 'Holiday, to be kept free',
  closed: 'Closed, to be kept free',
  other: 'Outside event',
};
