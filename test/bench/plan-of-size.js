// @ts-check

const methods = [
  'Leaflets and written documents',
  'Questionnaires & surveys',
  'Focus groups',
  'Reference groups',
  'Site roadshows',
  'Website',
];
const months = ['January', 'March', 'May', 'June', 'September', 'November'];
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

const mondays = ['5 January', '2 March', '4 May', '1 June', '7 September', '2 November'];
const sharedTimings = [
  (/** @type {number} */ n) => `${1 + (n % 28)} ${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `w/c ${mondays[n % 6]} 2026`,
  (/** @type {number} */ n) => `${1 + (n % 9)} – ${12 + (n % 9)} ${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `monthly, ${months[n % 6]} 2026 to December 2026`,
  () => 'by the end of March 2026',
  () => 'TBC',
];

/**
 * One of many plans that share the register `register`, beside the folder that it is in: its activities have groups,
 * days, leads and venues that other plans have, too.
 * @param {number} activities
 * @param {number} groups how many the register has
 * @param {number} seed
 * @param {string} register
 */
export function sharingPlan(activities, groups, seed, register) {
  return [
    'engage: 1',
    `title: Service integration engagement plan ${seed}`,
    'organisation: County Health Partnership',
    `register: ${register}`,
    'period: 2026',
    'activities:',
    ...Array.from({ length: activities }, (_, index) =>
      sharingActivity(scattered(seed * activities + index), groups),
    ),
    '',
  ].join('\n');
}

/** @param {number} groups */
export function registerOfSize(groups) {
  return [
    'kind: register',
    'stakeholders:',
    ...Array.from(
      { length: groups },
      (_, index) => `  - { id: group-${index}, name: Stakeholder group ${index} of the county }`,
    ),
    '',
  ].join('\n');
}

/**
 * @param {number} n
 * @param {number} groups
 */
function sharingActivity(n, groups) {
  const others = n % 4 === 0 ? `, group-${scattered(n + 1) % groups}` : '';
  return `  - name: Engagement activity ${n} with the people of the county
    with: [group-${scattered(n) % groups}${others}]
    method: ${methods[scattered(n + 2) % methods.length]}
    when: ${sharedTimings[scattered(n + 3) % sharedTimings.length]?.(scattered(n + 4))}
    lead: Head of Engagement ${scattered(n + 5) % 40}
    venue: Hall ${scattered(n + 6) % 200}
    commentary: |
      A visit to the market, where people are asked what they think of the **proposals**, and why; the answers are
      written down, and read by the board before it decides on the outcome.`;
}

/** A number that follows from another one and looks as if it did not. @param {number} n */
function scattered(n) {
  const mixed = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 8) & 0xffff;
}
