import { expect, test } from 'vitest';
import type { Grouping } from '../../src/plan/timeline-settings.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf, type BriefItem } from './plan-of.ts';

const items: BriefItem[] = [
  { kind: 'phase', id: 'listening', name: 'Listening', when: 'March to May 2026' },
  { kind: 'phase', id: 'deciding', name: 'Deciding', when: 'June 2026' },
  { kind: 'milestone', name: 'Decision', when: '3 July 2026' },
  {
    name: 'Survey',
    when: 'April 2026',
    with: ['readers', 'staff'],
    level: 'getting-information',
    lead: ['Librarian', 'Chair', 'Librarian'],
    topics: ['hours', 'stock'],
    phase: 'listening',
  },
  {
    name: 'Panel',
    when: 'March 2026',
    with: ['staff'],
    level: 'partnership',
    lead: ['Chair'],
    phase: 'deciding',
  },
  { name: 'Leaflet', when: 'about April 2026', level: 'giving-information' },
  { name: 'Undated', with: ['readers'] },
  { name: 'Every so often', when: 'every month' },
  { name: 'This year', when: '2026' },
  { kind: 'step', name: 'Analysis', when: 'June 2026', lead: ['Librarian'], phase: 'deciding' },
  { kind: 'target', name: 'Answers published', when: 'by July 2026' },
];

const plan = planOf({
  stakeholders: { readers: 'Readers', staff: 'Staff' },
  topics: { stock: 'Stock', hours: 'Opening hours' },
  items,
});

function outline(groupBy: Grouping): string[] {
  const { lanes } = layOut(plan, { settings: { groupBy } });
  return lanes.map(({ name, isGroup, rows }) => {
    const words = rows.map(({ item, also, groups }) =>
      [
        item.name,
        ...(also.length > 0 ? [`also ${also.join()}`] : []),
        ...(groups.length > 0 ? [`for ${groups.join()}`] : []),
      ].join(' '),
    );
    return `${isGroup ? '' : '– '}${name}: ${words.join('; ')}`;
  });
}

test.each<[Grouping, string[]]>([
  [
    'stakeholder',
    [
      '– Key dates: Listening; Deciding; Decision',
      'Readers: Survey also Staff; Undated',
      'Staff: Panel',
      '– No group named: Every so often; This year; Leaflet',
      '– Work without stakeholders: Analysis',
      '– Targets: Answers published',
    ],
  ],
  [
    'level',
    [
      '– Key dates: Listening; Deciding; Decision',
      'Giving information: Leaflet',
      'Getting information: Survey for Readers,Staff',
      'Partnership: Panel for Staff',
      '– Level not stated: Every so often; This year; Undated for Readers',
      '– Work without stakeholders: Analysis',
      '– Targets: Answers published',
    ],
  ],
  [
    'lead',
    [
      '– Key dates: Listening; Deciding; Decision',
      'Librarian: Survey also Chair for Readers,Staff; Analysis',
      'Chair: Panel for Staff',
      '– No lead named: Every so often; This year; Leaflet; Undated for Readers',
      '– Targets: Answers published',
    ],
  ],
  [
    'topic',
    [
      '– Key dates: Listening; Deciding; Decision',
      'Opening hours: Survey also Stock for Readers,Staff',
      '– No topic named: Every so often; This year; Panel for Staff; Leaflet; Undated for Readers',
      '– Work without stakeholders: Analysis',
      '– Targets: Answers published',
    ],
  ],
  [
    'phase',
    [
      '– Key dates: Listening; Deciding; Decision',
      'Listening: Survey for Readers,Staff',
      'Deciding: Panel for Staff; Analysis',
      '– No phase named: Every so often; This year; Leaflet; Undated for Readers',
      '– Targets: Answers published',
    ],
  ],
  [
    'month',
    [
      '– Key dates: Listening; Deciding; Decision',
      'March 2026: Panel for Staff',
      'April 2026: Leaflet; Survey for Readers,Staff',
      'June 2026: Analysis',
      'July 2026: Answers published',
      '– No month given: Every so often; This year; Undated for Readers',
    ],
  ],
])('rows by %s', (groupBy, expected) => {
  expect(outline(groupBy)).toEqual(expected);
});
