import type { BriefPlan } from '../../timeline/plan-of.ts';

const quarter = 'Aug/Sep/Oct 2010';

/** The shape of a real plan of 2010: nine groups, 22 activities, months only. */
export const herefordshire: BriefPlan = {
  ambition: 'forums-for-debate',
  stakeholders: {
    'users=participation': 'Service users and service user groups',
    'carers=forums-for-debate': "Carers and carers' groups",
    'staff=forums-for-debate':
      'Employees across Hereford Hospitals NHS Trust, PCT Provider Services and Herefordshire Council',
    scrutiny: 'Health Scrutiny Committee',
    link: 'Herefordshire LINK',
    'public=getting-information': 'General public, including HHT members',
    voluntary: 'Voluntary organisations and community groups',
    primary: 'Primary care',
    chc: 'Herefordshire LINK and Brecon & Radnorshire Community Health Council',
  },
  items: [
    { kind: 'window', name: 'Intensive engagement', when: quarter },
    {
      kind: 'milestone',
      what: 'decision',
      name: "The boards approve the Transition Board's recommendations",
      when: 'May 2010',
    },
    { kind: 'milestone', what: 'report', name: 'Final report', when: 'December 2010' },
    { kind: 'event', name: 'The Transition Board is formed', when: 'August 2009' },
    {
      with: ['users'],
      method: 'Expert patients',
      name: 'Engagement with Expert Patients Group',
      when: quarter,
    },
    {
      with: ['users'],
      method: 'Service User/Public Groups',
      name: 'Engagement with Service User Groups',
      when: quarter,
    },
    { with: ['users'], method: 'Reference Groups', name: 'HHT Member Reference Group', when: 'Sep 2010' },
    {
      with: ['users'],
      method: 'Focus Groups',
      name: 'HHT Older People Focus Group & HC Older People Group',
      when: 'Sep 2010',
    },
    { with: ['users'], method: 'Service User/Public Groups', name: 'HHT Consumer Group', when: 'Oct 2010' },
    {
      with: ['carers'],
      method: 'Stakeholder Feedback',
      name: 'Herefordshire Carers Support members engagement',
      when: 'Sep 2010',
    },
    { with: ['staff'], method: 'Site Roadshows', name: 'Roadshow', when: quarter },
    { with: ['staff'], method: 'Website', name: 'Website with e-mail feedback option', when: quarter },
    { with: ['staff'], level: 'forums-for-debate', name: 'Pathway groups', when: quarter },
    {
      with: ['staff'],
      method: 'Leaflets and written documents',
      name: 'Engagement materials',
      when: quarter,
    },
    { with: ['staff'], level: 'partnership', name: 'Staff side meetings', when: quarter },
    { with: ['scrutiny'], level: 'forums-for-debate', name: 'Engagement event', when: 'Sep 2010' },
    { with: ['chc'], level: 'forums-for-debate', name: 'Engagement event', when: 'Sep 2010' },
    {
      with: ['chc'],
      method: 'Stakeholder Feedback',
      name: 'Distribution to LINK & CHC members',
      when: 'Aug 2010',
    },
    { with: ['public'], method: 'Stakeholder Feedback', name: 'HHT members', when: 'Aug 2010' },
    {
      with: ['public'],
      method: 'Stakeholder Feedback',
      name: 'Distribution to Parish Councils',
      when: 'Aug 2010',
    },
    { with: ['public'], method: 'Website', name: 'Website with e-mail feedback option', when: quarter },
    { with: ['public'], method: 'Press releases', name: 'Herefordshire Matters', when: 'Sep 2010' },
    {
      with: ['voluntary'],
      method: 'Stakeholder Feedback',
      name: 'Herefordshire Alliance membership',
      when: 'Aug 2010',
    },
    { with: ['voluntary'], name: 'Alliance Older People and Disability Group', when: 'Sep 2010' },
    { with: ['primary'], level: 'forums-for-debate', name: 'GP engagement', when: quarter },
    {
      with: ['primary'],
      level: 'forums-for-debate',
      name: 'Primary Care Engagement Meetings',
      when: 'Oct 2010',
    },
  ],
};

/** One of every kind of timing, status and item. */
export const everyKind: BriefPlan = {
  ambition: 'participation',
  stakeholders: { 'patients=partnership': 'Patients', 'carers=giving-information': 'Carers', staff: 'Staff' },
  items: [
    { kind: 'phase', name: 'Listening', when: 'January to March 2026' },
    { kind: 'phase', name: 'Deciding', when: 'from April 2026' },
    {
      kind: 'window',
      name: 'Public consultation',
      when: '2 March 2026 to 24 May 2026',
      until: '7 June 2026',
    },
    { kind: 'milestone', what: 'decision', name: 'Board decides to consult', when: '24 February 2026' },
    {
      kind: 'milestone',
      what: 'decision',
      name: 'Board decides on the outcome of the consultation',
      when: '21 July 2026',
    },
    { kind: 'milestone', what: 'decision', name: 'Joint committee decides', when: '28 July 2026' },
    { kind: 'milestone', what: 'decision', name: 'Council cabinet decides', when: 'September 2026' },
    { kind: 'milestone', what: 'report', name: 'Report published', when: 'about 14 August 2026' },
    { kind: 'event', name: 'Local elections', when: '7 May 2026' },
    { kind: 'event', name: 'Last reorganisation', when: '2019' },
    {
      with: ['patients', 'carers', 'staff'],
      level: 'forums-for-debate',
      name: 'Focus groups',
      when: '7-24 April 2026',
    },
    {
      with: ['patients'],
      level: 'getting-information',
      name: 'Web survey',
      when: 'April to June 2026',
      status: 'done',
    },
    { with: ['patients'], level: 'participation', name: 'Design workshops', when: 'about June 2026' },
    { with: ['patients'], level: 'partnership', name: 'Standing panel', when: 'from October 2026' },
    {
      with: ['patients'],
      level: 'giving-information',
      name: 'Leaflet to every household',
      when: 'by March 2026',
    },
    { with: ['patients'], name: 'Open afternoons', when: '26 April, 8 and 9 May 2026' },
    { with: ['carers'], level: 'participation', name: 'Reference group', when: 'monthly' },
    {
      with: ['carers'],
      level: 'getting-information',
      name: 'Progress letter',
      when: 'by 30 June every year',
    },
    { with: ['carers'], level: 'forums-for-debate', name: 'Telephone interviews', when: 'TBC' },
    { with: ['carers'], name: 'Home visits', when: 'as required' },
    {
      with: ['carers'],
      level: 'forums-for-debate',
      name: 'Evening meetings',
      when: 'June 2026',
      status: 'cancelled',
    },
    {
      with: ['staff'],
      level: 'forums-for-debate',
      name: 'Ward meetings',
      when: 'July 2026',
      planned: 'May 2026',
      status: 'postponed',
    },
    { with: ['staff'], level: 'giving-information', name: 'Intranet page', when: '2026' },
    { with: ['staff'], level: 'partnership', name: 'Staff side', when: 'before the first meeting' },
    { with: ['staff'], level: 'participation', name: 'One-day summit', when: '15 September 2026' },
    { level: 'participation', name: 'Hackathon', when: '30 December 2026' },
    { kind: 'step', name: 'Analysis of the answers', when: 'June and July 2026' },
    { kind: 'target', name: 'Publish every answer', when: 'by the end of October 2026' },
    { kind: 'step', name: 'Undated drafting' },
  ],
};

const people = { people: 'People of the county' };

/** Activities of one group, each with its name and its timing. */
function timed(level: string, ...activities: readonly (readonly [name: string, when: string])[]): BriefPlan {
  return {
    stakeholders: people,
    items: activities.map(([name, when]) => ({ name, when, level, with: ['people'] })),
  };
}

/** So many activities of one group, on the days of a month. */
export function many(count: number): BriefPlan {
  const names = Array.from({ length: count }, (_, index) => `Activity ${index + 1}`);
  return timed(
    'participation',
    ...names.map((name, index) => [name, `${(index % 28) + 1} May 2026`] as const),
  );
}

/** So many activities of eight groups, at every level, in the months of two years; some without a date. */
export function manyGroups(count: number): BriefPlan {
  const groups = [
    'Patients',
    'Carers',
    'Staff',
    'Councillors',
    'Schools',
    'Charities',
    'Neighbours',
    'Press',
  ];
  const months = ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
  const levels = [
    'giving-information',
    'getting-information',
    'forums-for-debate',
    'participation',
    'partnership',
  ];
  return {
    stakeholders: Object.fromEntries(groups.map((name, index) => [`g${index}`, name])),
    items: [
      { kind: 'window', name: 'Public consultation', when: '2 March to 24 May 2026' },
      { kind: 'milestone', what: 'decision', name: 'The board decides', when: '21 July 2026' },
      ...Array.from({ length: count }, (_, index) => ({
        name: `Meeting ${index + 1} of the group with its members`,
        with: [`g${index % 8}`],
        level: levels[index % 5]!,
        when: index % 17 === 0 ? 'TBC' : `${months[(index * 3) % 8]} ${2026 + (index % 2)}`,
      })),
    ],
  };
}

/** Windows of time from three weeks to thirty years. */
export const windows: Readonly<Record<string, BriefPlan>> = {
  'three-weeks': timed(
    'forums-for-debate',
    ['Letter', 'by 8 June 2026'],
    ['Drop-in', '9 June 2026'],
    ['Survey', '1 to 19 June 2026'],
    ['Walkabout', 'w/c 15 June 2026'],
    ['Evenings', '16, 17 and 18 June 2026'],
  ),
  'three-months': timed(
    'participation',
    ['Survey', 'May 2026'],
    ['Panel', 'June to July 2026'],
    ['Report', 'July 2026'],
  ),
  'eighteen-months': timed(
    'participation',
    ['Survey', 'October 2025'],
    ['Panel', 'January 2026 to March 2027'],
    ['Events', 'Q3 2026'],
    ['Report', 'early March 2027'],
  ),
  'six-years': timed(
    'partnership',
    ['Survey', '2025'],
    ['Panel', '2025 to 2030'],
    ['Events', 'Q3 2027'],
    ['Report', 'autumn 2029'],
    ['Review', 'by 2030'],
  ),
  'thirty-years': timed(
    'getting-information',
    ['Survey', '2001'],
    ['Panel', '2001 to 2030'],
    ['Letter', 'by 30 June every year'],
    ['Report', 'autumn 2029'],
    ['Opening', '1 May 2010'],
  ),
};

const sixty = 'Ward walkabouts with governors, directors and lay members…';
const twoHundred =
  'A whole description in the place of a name, with the dates, the places, the people who come and what everybody hopes for by the end of all of it, so that it is as long as two hundred characters can be, or so';

/** Names short and long, in capitals, with accents, in other scripts, and with signs that mean something elsewhere. */
export const names: BriefPlan = {
  stakeholders: {
    people: twoHundred,
    chinese: '漢字だけの長い名前がここにあります',
    arabic: 'لقاء مع العائلات الناطقة بالعربية',
  },
  items: [
    'Panel',
    sixty,
    twoHundred,
    'CAPITALS ALL THE WAY: HAPŪ, IWI AND MĀORI PROVIDERS OF THE DISTRICT',
    'Cyfarfodydd â grwpiau cleifion ŵyl haf; naïve façade; Ærø øre',
    'Δημόσια διαβούλευση и общественные слушания',
    '漢字だけの長い名前がここにあります漢字だけの長い名前がここにあります',
    'שיחה עם משפחות הקהילה',
    'لقاء مع العائلات الناطقة بالعربية',
    '<b onclick="x()">R&D</b> "quoted" \'single\' ]]>',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    '👩‍👩‍👧‍👦 families 🇬🇧',
  ].map((name, index) => ({
    name,
    when: ['May 2026', '3 June 2026', 'about June 2026'][index % 3]!,
    with: [['people'], ['chinese', 'arabic'], ['arabic']][index % 3]!,
    level: 'forums-for-debate',
  })),
};

/** Everything on the first day of a month, decisions too. */
export const oneDay: BriefPlan = {
  stakeholders: people,
  items: [
    { kind: 'window', name: 'Consultation', when: '1 May 2026' },
    { kind: 'milestone', what: 'decision', name: 'Board decides', when: '1 May 2026' },
    { kind: 'milestone', what: 'decision', name: 'Council decides on the same day', when: '1 May 2026' },
    ...many(1).items,
    { name: 'Another of that day', with: ['people'], when: '1 May 2026' },
  ],
};

/** Nothing has a date. */
export const undated: BriefPlan = {
  stakeholders: people,
  items: [
    { name: 'Focus group', with: ['people'], when: 'TBC' },
    { name: 'Panel', with: ['people'], when: 'as required', level: 'participation' },
    { name: 'Visits', with: ['people'] },
  ],
};

/** Beside a year of activities: times to keep free, some close together; progress, and an activity that is late. */
export const keptFree: BriefPlan = {
  stakeholders: { patients: 'Patients', staff: 'Staff' },
  topics: { wards: 'Wards', transport: 'Transport' },
  items: [
    { kind: 'phase', id: 'listening', name: 'Listening', when: 'January to June 2026' },
    { kind: 'phase', id: 'deciding', name: 'Deciding', when: 'July to December 2026' },
    { kind: 'milestone', what: 'decision', name: 'The board decides', when: '22 September 2026' },
    { kind: 'event', what: 'pre-election', name: 'Pre-election period', when: '23 March to 7 May 2026' },
    { kind: 'event', what: 'holiday', name: 'Easter holidays', when: '28 March to 12 April 2026' },
    { kind: 'event', what: 'closed', name: 'August break', when: 'August 2026' },
    {
      kind: 'event',
      what: 'holiday',
      name: 'Christmas holidays',
      when: '19 December 2026 to 3 January 2027',
    },
    {
      name: 'Survey',
      when: '2 February to 30 April 2026',
      with: ['patients', 'staff'],
      level: 'getting-information',
      status: 'done',
      progress: 100,
      lead: ['Head of Involvement', 'Chair'],
      topics: ['wards', 'transport'],
      phase: 'listening',
    },
    {
      name: 'Ward meetings',
      when: 'March to July 2026',
      with: ['staff'],
      level: 'forums-for-debate',
      status: 'under-way',
      progress: 60,
      lead: ['Chair'],
      topics: ['wards'],
      phase: 'listening',
    },
    {
      name: 'Leaflet',
      when: 'by the end of April 2026',
      with: ['patients'],
      level: 'giving-information',
      status: 'planned',
    },
    {
      name: 'Design group',
      when: 'September to November 2026',
      with: ['patients'],
      level: 'partnership',
      progress: 30,
      phase: 'deciding',
    },
    { kind: 'event', name: 'Last reorganisation', when: 'May 2019' },
  ],
};
