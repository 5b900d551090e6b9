import { expect, test } from 'vitest';
import { formats } from '../src/formats/index.ts';
import { checkBytes, render } from '../src/compile.ts';

/** Milliseconds of processor time in which any plan is checked, and built. */
const longest = 5_000;

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

const activities = (count: number, rest: (index: number) => string) =>
  `activities:\n${many(count, (index) => `  - { name: Visit ${index}, lead: Head, ${rest(index)} }`)}`;

/** Plans that cost much if anything is looked for by going through all of its like. */
const plans: Readonly<Record<string, string>> = {
  'each activity accepts a problem': `activities:\n${many(10_000, (index) => `  - { name: Visit ${index}, allow: [{ rule: lead-missing, because: Shared. }] }`)}`,
  'levels with thousands of methods':
    `continuum:\n  levels:\n${['tell', 'ask'].map((id) => `    - { id: ${id}, name: ${id}, methods: [${Array.from({ length: 2000 }, (_, index) => `way ${id} ${index}`).join(', ')}] }\n`).join('')}${activities(8000, (index) => `method: way ask ${index % 2000}`)}`.replaceAll(
      /(.{15000}?,) /g,
      '$1\n      ',
    ),
  'as many groups as activities': `stakeholders:\n${many(5000, (index) => `  - { id: g${index}, name: Group ${index} }`)}${activities(5000, (index) => `with: g${index}`)}`,
  'as many topics as activities': `topics:\n${many(5000, (index) => `  - { id: t${index}, name: Topic ${index} }`)}${activities(5000, (index) => `topics: t${index}`)}`,
  'a lead for each activity': `activities:\n${many(10_000, (index) => `  - { name: Visit ${index}, lead: Person ${index} }`)}`,
  'materials of their own': activities(
    8000,
    (index) => `materials: [Leaflet number ${index}, Poster ${index}]`,
  ),
  'references to nothing': activities(8000, (index) => `after: nothing-of-the-kind-${index}`),
  'methods that nobody knows': activities(8000, (index) => `method: Something else ${index}`),
};

test.each(Object.entries(plans))('%s: in time', async (_, body) => {
  const start = process.cpuUsage();
  const { plan } = await checkBytes('plan.yaml', new TextEncoder().encode(`title: Plan\n${body}`));
  expect(milliseconds(start)).toBeLessThan(longest);
  const middle = process.cpuUsage();
  // What a Word document costs is its pictures, one for each page of its timeline, and not the way it is made.
  await render(
    plan!,
    Object.keys(formats).filter((name) => !formats[name]!.isBinary),
  );
  expect(milliseconds(middle)).toBeLessThan(2 * longest);
});

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
