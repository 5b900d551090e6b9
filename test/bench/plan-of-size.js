// @ts-check

export const methods = [
  'Leaflets and written documents',
  'Questionnaires & surveys',
  'Focus groups',
  'Reference groups',
  'Site roadshows',
  'Website',
];
export const months = ['January', 'March', 'May', 'June', 'September', 'November'];
const timings = [
  (/** @type {number} */ n) => `${1 + (n % 28)} ${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `${1 + (n % 9)} – ${12 + (n % 9)} ${months[n % 6]} 2026`,
  () => 'Aug/Sep/Oct 2026',
  () => 'by the end of March 2026',
  () => 'TBC',
];

/**
 * A plan such as people write, always the same for the same size: about 440 bytes an activity, with prose, dates of
 * many kinds, groups, methods, leads and materials. It has no errors.
 * @param {number} activities
 * @param {number} groups
 * @param {number} [seed] tells plans of one size apart
 */
export function planOfSize(activities, groups, seed = 0) {
  return [
    'engage: 1',
    `title: Service integration engagement plan ${seed}`,
    'organisation: County Health Partnership',
    'period: 2026',
    'summary: |',
    '  Services are to be joined up, with more care close to people’s homes. This plan says **who** is asked, and when.',
    'stakeholders:',
    ...Array.from({ length: groups }, (_, index) => group(index)),
    'milestones:',
    '  - { id: decision, name: The board decides, when: 3 December 2026, kind: decision, decides: the-outcome }',
    'activities:',
    ...Array.from({ length: activities }, (_, index) => activity(index + seed, groups)),
    'evaluation:',
    '  text: Every response is recorded, and every change that a response led to.',
    '  report: December 2026',
    '',
  ].join('\n');
}

/** @param {number} index */
function group(index) {
  return `  - id: group-${index}\n    name: Stakeholder group ${index} of the county\n    level: forums-for-debate`;
}

/**
 * @param {number} index
 * @param {number} groups
 */
function activity(index, groups) {
  const others = index % 4 === 0 ? `, group-${(index + 1) % groups}` : '';
  return `  - id: activity-${index}
    name: Engagement activity ${index} with the people of the county
    with: [group-${index % groups}${others}]
    method: ${methods[index % methods.length]}
    when: ${timings[index % timings.length]?.(index)}
    lead: Head of Engagement
    status: planned
    commentary: |
      A visit to the market, where people are asked what they think of the **proposals**, and why; the answers are
      written down, and read by the board before it decides on the outcome.`;
}
