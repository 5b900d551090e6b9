import { expect, test } from 'vitest';
import { check, render } from '../../../src/index.ts';

const plan = `
title: Drop-ins
stakeholders:
  - { id: patients, name: Patients }
  - { id: councils, name: "Town, parish and district councils" }
  - { id: members, name: Members of the trust }
windows:
  - { name: Survey, when: 9am 3 June to 5pm 14 June 2024 }
activities:
  - { name: Drop-in, with: [patients, members], purpose: discuss, when: "4 June 2024, 6.30pm – 8pm" }
  - { name: Talk, with: [patients, councils, members], purpose: discuss, when: June 2024 }
`;

test('times of day stand beside the day; names with commas are parted by semicolons', async () => {
  const { plan: checked } = await check(plan);
  const [output] = await render(checked!, ['md']);
  const text = output!.contents as string;
  const facts = text.split('\n').filter((line) => /^ *- (?:When|Time|Also for): /.test(line));
  expect(facts).toEqual([
    '- When: 4 June 2024',
    '- Time: 6.30pm–8pm',
    '- Also for: Members of the trust',
    '- When: June 2024',
    '- Also for: Town, parish and district councils; Members of the trust',
    '  - Time: 9am 3 June to 5pm 14 June 2024',
  ]);
});
