/** Whatever a document may say, its page and its Markdown say, whatever kind it is; and the contents list it. */
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { md } from '../../src/formats/md.ts';
import { kinds, type Kind } from '../../src/plan/kinds.ts';
import { renderingOfText } from '../formats/rendering-of.ts';

/** A word of its own for each key that any document may have. */
const general = `quotations: [{ text: qcited, source: qsource }]
foreword: { text: qforeword, signatories: [{ name: qsignatory, role: qrole }] }
summary: qsummary
vision: qvision
values: [{ name: qvalue, text: qmeaning }]
objectives: [{ name: qobjective, actions: [qway] }]
sections: [{ heading: qheading, text: qsection }, { heading: qlast, text: qclosing, stands: last }]
aims: [qaim]
questions: [qquestion]
negotiable: [qopen]
not-negotiable: [qfixed]
options: [qoption]
principles: [qprinciple]
duties: [{ name: qduty, law: qlaw }]
achievements: [{ name: qachievement, figure: "9971" }]
progress: [{ name: qprogress, status: met }]
responsibilities: [qresponsibility]
topics: [qtopic]
stakeholders: [{ id: carers, name: qgroup, concern: qconcern, level: participation, influence: high, interest: low }]
ratings: published
activities: [{ name: qactivity, with: carers, when: 4 May 2026, outcome: qoutcome }]
milestones: [{ name: qmilestone, when: 5 May 2026 }]
materials: [{ name: qmaterial }]
risks: [{ name: qrisk }]
budget: qbudget
governance: qgovernance
review: { by: qreviewer, text: qreview }
equality: qequality
data-protection: qdata
evaluation: { text: qevaluation }
feedback: [{ said: qsaid, from: carers }]
glossary: [{ term: qterm, meaning: qdefinition }]
formats: qformats
contact: qcontact
acknowledgements: [qthanks]
appendices: [{ name: qappendix }]
document: { reference: qreference }
`;

const own: Readonly<Record<Kind, string>> = {
  plan: '',
  strategy: 'priorities: [{ name: qpriority, aims: [qaimed], actions: [qdone] }]\ncycle: [qstage]\n',
  framework:
    'levels-of-working: [qtier]\ndesign-principles: [qdesign]\nfocus: { points: [qpoint] }\napproach: [qapproach]\noutcomes: [qresult]\n',
  paper: 'meeting: qmeeting\nrecommendation: [Note qrequest]\nimplications: { legal: qlegal }\n',
};

const textOf = (kind: Kind) => `kind: ${kind}\ntitle: qtitle\n${own[kind]}${general}`;

describe.each(kinds)('a %s', async (kind) => {
  const rendering = await renderingOfText(textOf(kind));
  const words = [...new Set(textOf(kind).match(/\bq[a-z]{2,}\b|9971/g))].filter(
    (word) => !word.startsWith('quot') && word !== 'questions',
  );
  const page = await (await html({ document: kind })).render(rendering);
  const markdown = (await md({ document: kind })).render(rendering);

  test('says all of it', () => {
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
    expect(words.filter((word) => !markdown.includes(word))).toEqual([]);
  });

  test('has contents that list its sections, in their order', () => {
    const [nav = ''] = /<nav class="contents"[^]*?<\/nav>/.exec(page) ?? [];
    const listed = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const main = page.slice(page.indexOf('<main'));
    const sections = [...main.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(sections.length).toBeGreaterThan(20);
    expect(listed.filter((id) => sections.includes(id))).toEqual(sections);
  });
});
