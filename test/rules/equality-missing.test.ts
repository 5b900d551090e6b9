import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';

/** What is missing in a plan of which this is all that it says of equality. */
async function missing(lines: string) {
  const plan = `title: The future of the birth centre
profile: nhs-england
windows: [{ name: Consultation, when: 4 January to 28 March 2027 }]
${lines}
`;
  const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(plan));
  return diagnostics.filter(({ code }) => code === 'equality-missing').map(({ message }) => message);
}

test.each([
  'summary: The equality and human rights impact assessment is attached.',
  'summary: The EIA is attached.',
  'summary: Each protected characteristic is assessed in Appendix A.',
  // What is denied is something else.
  'summary: There are no new rooms, and the EqIA is attached.',
  'summary: The EqIA is attached, and the evenings have not been planned.',
  'equality: Level access everywhere, none excluded.',
  // There is a reason.
  'summary: No EqIA will be done where a first screen finds no effect.',
  // It is late only because it is not the first.
  'steps: [{ name: EqIA updated, when: June 2027 }]',
])('there is an assessment: %s', async (lines) => {
  expect(await missing(lines)).toEqual([]);
});

test.each([
  'The EqIA is not attached.',
  'The EqIA won’t be done.',
  "The EqIA won't be done.",
  'The EqIA hasn’t been started.',
  "The EqIA hasn't been started.",
])('there is none: %s', async (sentence) => {
  expect(await missing(`summary: ${sentence}`)).toEqual([
    `\`${sentence}\` says that there is no equality impact assessment, or leaves it open, and the plan has no other.`,
  ]);
});
