import { beforeEach } from 'vitest';

/**
 * A mutant is tried on the tests that judge its file before it is tried on all: most are killed there, in a tenth of the
 * time. `MUTATION_TESTS` is a pattern of their names, each with its file and what it is in before it.
 */
const near = process.env.MUTATION_TESTS;

if (near !== undefined) {
  const pattern = new RegExp(near);
  beforeEach(({ task, skip }) => {
    if (!pattern.test(`${task.file.name} ${task.fullTestName}`)) skip();
  });
}
