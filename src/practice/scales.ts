import type { Continuum } from './continuum.ts';

/**
 * The scales that a plan can name with `continuum: { use: … }`, lowest level first. Only the names of levels are
 * given: the wording of the published models belongs to their owners.
 */
export const scales: readonly Continuum[] = [
  // The five steps and 23 methods of the Herefordshire Service Integration engagement plan, July 2010, section 4.
  scale('involvement', 'Involvement continuum', [
    [
      'giving-information',
      'Giving information',
      ['Exhibitions & displays', 'Leaflets and written documents', 'Press releases', 'Reports', 'Website'],
    ],
    [
      'getting-information',
      'Getting information',
      [
        'Questionnaires & surveys',
        'Stakeholder feedback',
        'PALS interactions',
        'Discovery interviews (patient stories)',
      ],
    ],
    [
      'forums-for-debate',
      'Forums for debate',
      [
        'Focus groups',
        'Service user/public groups',
        'Visits to community groups',
        'Public board meetings',
        'Site roadshows',
      ],
    ],
    [
      'participation',
      'Participation',
      [
        'Expert patients',
        'Membership',
        'Clinical site visits',
        'Reference groups',
        "Advocacy for 'hard to reach' groups",
      ],
    ],
    [
      'partnership',
      'Partnership',
      [
        'PALS involvement group',
        'Giving feedback',
        'Stakeholder representative on integration groups',
        'Members/board interactions',
      ],
    ],
  ]),
  // International Association for Public Participation, Spectrum of Public Participation.
  scale('iap2', 'IAP2 spectrum', [
    ['inform', 'Inform'],
    ['consult', 'Consult'],
    ['involve', 'Involve'],
    ['collaborate', 'Collaborate'],
    ['empower', 'Empower'],
  ]),
  // NHS England, statutory guidance on working with people and communities, 2022.
  scale('nhs-england', 'NHS England ways of working with people and communities', [
    ['inform', 'Inform'],
    ['consult', 'Consult'],
    ['engage', 'Engage'],
    ['co-design', 'Co-design'],
    ['co-produce', 'Co-produce'],
  ]),
  // Sherry Arnstein, A Ladder of Citizen Participation, 1969.
  scale('arnstein', 'Arnstein’s ladder', [
    ['manipulation', 'Manipulation'],
    ['therapy', 'Therapy'],
    ['informing', 'Informing'],
    ['consultation', 'Consultation'],
    ['placation', 'Placation'],
    ['partnership', 'Partnership'],
    ['delegated-power', 'Delegated power'],
    ['citizen-control', 'Citizen control'],
  ]),
  // OECD, Recommendation of the Council on Open Government, 2017.
  scale('oecd', 'OECD levels of stakeholder participation', [
    ['information', 'Information'],
    ['consultation', 'Consultation'],
    ['engagement', 'Engagement'],
  ]),
];

/** The scale of a plan that names none. */
export const defaultScale = scales[0]!;

type LevelRow = readonly [id: string, name: string, methods?: readonly string[]];

function scale(id: string, name: string, rows: readonly LevelRow[]): Continuum {
  return {
    id,
    name,
    levels: rows.map(([id, name, methods = []], index) => ({ id, name, rank: index + 1, methods })),
  };
}
