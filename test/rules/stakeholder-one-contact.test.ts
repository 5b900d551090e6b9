import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';

/** What is said of readers who are reached twice, by this method. */
async function said(method: string) {
  const plan = `title: Library consultation
continuum: { levels: [{ id: asked, name: Asked, methods: ["${method}", Forum] }] }
stakeholders: [{ name: Readers }, { name: Staff }]
activities:
  - { name: First, with: readers, method: "${method}" }
  - { name: Second, with: readers, method: "${method}" }
  - { name: Forum, with: staff, method: Forum }
  - { name: Lunch, with: staff }
  - { name: Tea, with: staff }
`;
  const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(plan));
  return diagnostics.filter(({ code }) => code === 'stakeholder-one-contact').map(({ message }) => message);
}

test.each([
  'App',
  'Email',
  'E-mail',
  'Newsletter by e-mail',
  'Podcast',
  'Text message',
  'Video call',
  'Webinar',
  'Web page',
  'Website',
])('only those who use the internet are reached by: %s', async (method) => {
  expect(await said(method)).toEqual(['All that is planned with `Readers` is online: `First` and `Second`.']);
});

test.each([
  'Website and booklet',
  'Website, face to face',
  'Website, face-to-face',
  'Website and in person',
  'Website or in-person',
  'Website and leaflet',
  'Website and letter',
  'Website and poster',
  'Website and in print',
  'Website and visit',
])('others are reached, too, by: %s', async (method) => {
  expect(await said(method)).toEqual([]);
});
