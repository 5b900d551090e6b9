import { describe, expect, test } from 'vitest';
import { render } from '../../src/compile.ts';
import { documentMisfit } from '../../src/formats/document-misfit.ts';
import { templatesOf } from '../../src/formats/own-templates.ts';
import { builtIn } from '../../src/formats/templates.ts';
import { kinds } from '../../src/plan/kinds.ts';
import { renderingOfText } from './rendering-of.ts';

const smallest = { engage: 1, title: 'Water' };
const texts = {
  plan: smallest,
  strategy: { ...smallest, kind: 'strategy', priorities: [{ name: 'Clean' }] },
  framework: { ...smallest, kind: 'framework', principles: ['Early'] },
  paper: { ...smallest, kind: 'paper', meeting: 'Board', recommendation: ['Agree.'] },
} as const;

/** Documents and the kinds that they are made of. */
const made: Readonly<Record<string, readonly string[]>> = {
  plan: ['plan'],
  strategy: ['strategy'],
  framework: ['framework'],
  paper: ['paper'],
  feedback: ['plan', 'strategy', 'framework'],
  briefing: kinds,
};

test('every document is held against every kind', () => {
  expect(Object.keys(made).toSorted()).toEqual([...builtIn.documents, 'briefing'].toSorted());
});

describe.each(Object.entries(made))('the document %s', (document, fitting) => {
  test.each(kinds)('of a %s', async (kind) => {
    const { plan } = await renderingOfText(JSON.stringify(texts[kind]));
    const templates = await templatesOf({
      'briefing/page.html.hbs': '<p>{{title}}</p>',
      'briefing/page.md.hbs': '# {{title}}',
    });
    const outputs = render(plan, ['html', 'md', 'docx'], { templates, document });
    if (fitting.includes(kind)) expect(await outputs).toHaveLength(3);
    else await expect(outputs).rejects.toThrow(RangeError);
  });
});

test('it is said in words', () => {
  expect(documentMisfit('paper', 'plan', 'plan.yaml')).toBe(
    'The document `paper` is made of a file of the kind `paper`; plan.yaml is of the kind `plan`.',
  );
  expect(documentMisfit('feedback', 'paper', 'paper.yaml')).toBe(
    'The document `feedback` is made of a file of the kind `plan`, `strategy` or `framework`; paper.yaml is of the kind `paper`.',
  );
});
