/** Plans for the timeline in text that show what those of `drawing/plans.ts` do not. */
import type { BriefPlan } from '../../timeline/plan-of.ts';
import { hostileNames } from '../drawing/any-plan.ts';

export const oneRow: BriefPlan = { items: [{ name: 'Open day', when: '14 March 2026' }] };

export const undatedOnly: BriefPlan = {
  stakeholders: { readers: 'Readers' },
  items: [
    { with: ['readers'], name: 'Home visits', when: 'as required', level: 'partnership' },
    { with: ['readers'], name: 'Evening with the readers', when: 'TBC', status: 'postponed' },
    { kind: 'step', name: 'Drafting' },
  ],
};

export const oneDay: BriefPlan = {
  stakeholders: { readers: 'Readers' },
  items: [
    { kind: 'milestone', what: 'decision', name: 'The cabinet decides', when: '31 March 2026' },
    { kind: 'window', name: 'Consultation', when: '31 March 2026' },
    { with: ['readers'], name: 'Open day', when: '31 March 2026' },
    { with: ['readers'], name: 'Leaflet', when: 'by 31 March 2026' },
    { with: ['readers'], name: 'Fair', when: 'about 31 March 2026' },
  ],
};

export const thirtyYears: BriefPlan = {
  items: [
    { kind: 'phase', name: 'The new town', when: '2010 to 2039' },
    { kind: 'milestone', what: 'decision', name: 'The site is chosen', when: '3 October 2012' },
    { name: 'Panel', when: '2014 to 2021' },
    { name: 'One evening', when: '30 June 2025' },
    { name: 'Every summer', when: 'by 30 June every year' },
    { name: 'About then', when: 'about 2030' },
    { kind: 'target', name: 'Everyone is asked', when: 'by the end of 2035' },
  ],
};

export const hostile: BriefPlan = {
  stakeholders: { a: '\u001b]0;title\u0007 of a group', b: '漢字だけの長い名前'.repeat(8) },
  items: hostileNames.map((name, index) => ({
    with: index % 2 === 0 ? ['a', 'b'] : ['b'],
    name,
    when: index % 3 === 0 ? 'TBC' : 'March 2026',
  })),
};

/** Seen from 20 May 2026, in financial years: what is late, how much is done, what is to be kept free. */
export const underWay = `engage: 1
title: Under way
timeline: { years: financial, period: November 2025 to October 2026 }
events:
  - { name: Weeks before the election, when: 26 March to 7 May 2026, kind: pre-election }
  - { name: School holidays, when: 20 July to 31 August 2026, kind: holiday }
milestones:
  - { name: The board decides, when: 16 September 2026, kind: decision }
activities:
  - { name: Survey, when: 12 January to 20 March 2026, status: done }
  - { name: Interviews, when: March and April 2026, status: under-way, progress: 60 }
  - { name: Workshops, when: June 2026, status: planned }
  - { name: Posters, when: by February 2026, status: planned }
  - { name: Panel, when: from December 2024, status: under-way, progress: 5 }
  - { name: Fair, when: 1 June 2026, planned: May 2026, status: postponed }
  - { name: Letters, when: every Monday }
  - { name: Afternoons, when: on the first Tuesday of each month }
  - { name: Founding meeting, when: 3 May 2021 }
  - { name: Review, when: 2028 }
`;
