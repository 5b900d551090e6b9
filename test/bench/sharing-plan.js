// @ts-check
import { methods, months } from './plan-of-size.js';

const mondays = ['5 January', '2 March', '4 May', '1 June', '7 September', '2 November'];
const timings = [
  (/** @type {number} */ n) => `${1 + (n % 28)} ${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `w/c ${mondays[n % 6]} 2026`,
  (/** @type {number} */ n) => `${1 + (n % 9)} – ${12 + (n % 9)} ${months[n % 6]} 2026`,
  (/** @type {number} */ n) => `monthly, ${months[n % 6]} 2026 to December 2026`,
  () => 'by the end of March 2026',
  () => 'TBC',
];

/**
 * One of many plans that share a register, `stakeholders.yaml`: its activities have groups, days, leads and venues that
 * those of others have, too.
 * @param {number} activities
 * @param {number} groups how many the register has
 * @param {number} seed tells the plans apart
 */
export function sharingPlan(activities, groups, seed) {
  return [
    'engage: 1',
    `title: Service integration engagement plan ${seed}`,
    'organisation: County Health Partnership',
    'register: stakeholders.yaml',
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
    when: ${timings[scattered(n + 3) % timings.length]?.(scattered(n + 4))}
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
